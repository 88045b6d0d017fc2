import { DOMParser, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';
import { latin1 } from './bytes';
import { DamagedPackage, detectingDamage, OversizedPackage } from './damaged-package';
import { escapeXml } from '../../../workbook/xml-text';

export { escapeCellText, escapeXml, unescapeCellText } from '../../../workbook/xml-text';

/** The namespaces of the transitional form (ISO/IEC 29500-4) that Fordel reads and writes. */
export const NAMESPACES = {
  spreadsheet: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  packageRelationships: 'http://schemas.openxmlformats.org/package/2006/relationships',
  contentTypes: 'http://schemas.openxmlformats.org/package/2006/content-types',
} as const;

/** How every XML part that Fordel makes begins, as Excel's own do. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Attributes by name; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** No part that is read as a tree is near this size, and a tree is many times larger. */
const MOST_TREE_BYTES = 2 ** 25;

/**
 * The text of an XML part, which is UTF-8 or UTF-16, without a document type (ISO/IEC 29500-2, 8.1.4); some programs write
 * another encoding and declare it, which Excel reads. Throws a DamagedPackage at any other.
 */
export function decodeXml(bytes: Uint8Array): string {
  return detectingDamage('XML', () => {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    if (hasDocumentType(text)) throw new DamagedPackage('An XML part with a document type');
    return text;
  });
}

/** Whether a document type stands before the root element, where comments and instructions may stand, too. */
function hasDocumentType(text: string): boolean {
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    if (text.startsWith('<?', at)) at = endOf(text, '?>', at);
    else if (text.startsWith('<!--', at)) at = endOf(text, '-->', at);
    else return text.startsWith('<!', at);
  }
  return false;
}

function endOf(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  return at === -1 ? text.length : at;
}

/** How the first characters of a part lie in bytes where no mark tells it (XML 1.0, appendix F.1). */
const BEGINNINGS: readonly (readonly [encoding: string, beginning: readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0x3c, 0]],
  ['utf-16be', [0, 0x3c]],
];
const DECLARED_ENCODING = /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/;
const DECLARATION_BYTES = 200;

/** By the first bytes; else the one of eight bits that the part declares; else UTF-8, as what declares it anyhow. */
function encodingOf(bytes: Uint8Array): string {
  const begins = BEGINNINGS.find(([, beginning]) => beginning.every((byte, index) => bytes[index] === byte));
  if (begins !== undefined) return begins[0];
  const declared = DECLARED_ENCODING.exec(latin1(bytes.subarray(0, DECLARATION_BYTES)))?.[1] ?? '';
  return /^(?:iso-8859-|windows-125)/i.test(declared) ? declared : 'utf-8';
}

/** The XML as a part in UTF-8: a declaration says nothing else. */
function declaredUtf8(text: string): string {
  return text.replace(/^(<\?xml\s[^>]*?\sencoding\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"UTF-8"');
}

/** An XML part of the text, in UTF-8. */
export function encodeXml(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** An XML part that is changed, in UTF-8 whatever it was before; with a byte order mark when it had that of UTF-8. */
export function encodeXmlLike(bytes: Uint8Array, text: string): Uint8Array {
  const [first, second, third] = bytes;
  const isMarked = first === 0xef && second === 0xbb && third === 0xbf;
  return encodeXml(`${isMarked ? '\ufeff' : ''}${declaredUtf8(text)}`);
}

/** The text that stands between the tags of XML. */
export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (entity, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      return decimal !== undefined ? String.fromCodePoint(Number(decimal)) : (NAMED[name ?? ''] ?? entity);
    },
  );
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The tree of an XML part. Throws a DamagedPackage when it is not well-formed. */
export function parseXml(bytes: Uint8Array): Document {
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  });
  if (bytes.length > MOST_TREE_BYTES) throw new OversizedPackage('An XML part too large for a tree');
  return detectingDamage('XML', () => parser.parseFromString(decodeXml(bytes), 'text/xml'));
}

/** The whole document of which the element is the root, in UTF-8. */
export function serializeXml(root: Element): Uint8Array {
  if (root.ownerDocument === null) throw new Error('An element outside a document');
  return encodeXml(declaredUtf8(new XMLSerializer().serializeToString(root.ownerDocument)));
}

/** The root element. Throws a DamagedPackage when there is none. */
export function rootOf(document: Document): Element {
  const root = document.documentElement;
  if (root === null) throw new DamagedPackage('An XML part without a root element');
  return root;
}

/** The child elements, all or those of one local name, whatever their prefix. */
export function childElements(parent: Element, localName?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node) && (localName === undefined || node.localName === localName)) found.push(node);
  }
  return found;
}

/** The first child element of that local name, whatever its prefix. */
export function childElement(parent: Element, localName: string): Element | undefined {
  return childElements(parent, localName)[0];
}

/** A new element in its parent's namespace and with its prefix. */
function newElement(parent: Element, localName: string, attributes: Attributes = {}): Element {
  const document = parent.ownerDocument;
  if (document === null) throw new Error('An element outside a document');
  const qualifiedName = parent.prefix ? `${parent.prefix}:${localName}` : localName;
  const element = document.createElementNS(parent.namespaceURI, qualifiedName);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, String(value));
  }
  return element;
}

/** A new element, in its parent's namespace and with its prefix, as its last child. */
export function appendElement(parent: Element, localName: string, attributes: Attributes = {}): Element {
  const created = newElement(parent, localName, attributes);
  parent.appendChild(created);
  return created;
}

/** The child of that name; made when missing, at the place that the schema's `order` gives it. */
export function ensureChild(parent: Element, localName: string, order: readonly string[]): Element {
  const existing = childElement(parent, localName);
  if (existing !== undefined) return existing;
  const later = new Set(order.slice(order.indexOf(localName) + 1));
  const next = childElements(parent).find((child) => later.has(child.localName ?? ''));
  const created = newElement(parent, localName);
  parent.insertBefore(created, next ?? null);
  return created;
}

/**
 * The child elements, all or those of one name, as a program reads them that knows what Microsoft has added to the format: of
 * alternatives those of the one it understands (ISO/IEC 29500-3, 7.6).
 */
export function readableElements(parent: Element, localName?: string): Element[] {
  const readable = childElements(parent).flatMap((child) =>
    child.localName === 'AlternateContent' && child.namespaceURI === MARKUP_COMPATIBILITY
      ? understoodAlternative(child)
      : [child],
  );
  return localName === undefined ? readable : readable.filter((child) => child.localName === localName);
}

const MARKUP_COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const MICROSOFTS = 'http://schemas.microsoft.com/office/';

/** Whether a namespace is of what Microsoft has added to the format, which Excel reads. */
export function isMicrosofts(namespace: string | null | undefined): boolean {
  return namespace?.startsWith(MICROSOFTS) === true;
}

function understoodAlternative(alternatives: Element): readonly Element[] {
  const isUnderstood = (choice: Element) =>
    (choice.getAttribute('Requires') ?? '')
      .split(/\s+/)
      .every((prefix) => isMicrosofts(choice.lookupNamespaceURI(prefix)));
  const chosen =
    childElements(alternatives, 'Choice').find(isUnderstood) ?? childElement(alternatives, 'Fallback');
  return chosen === undefined ? [] : readableElements(chosen);
}

/** XML Schema booleans are `1` and `true`. */
export function isTrue(attribute: string | null | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

/** A start tag's attributes as text, each after a space. */
export function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}

function isElement(node: { readonly nodeType: number }): node is Element {
  return node.nodeType === 1;
}
