import { DOMParser, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';
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
 * The text of an XML part, which may be UTF-8 or UTF-16, without a document type (ISO/IEC 29500-2, 8.1.4). Throws a
 * DamagedPackage at any other.
 */
export function decodeXml(bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  return detectingDamage('XML', () => {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
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

/** An XML part of the text, in UTF-8. */
export function encodeXml(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** An XML part of the text in the encoding that another has, with a byte order mark when that has one. */
export function encodeXmlLike(bytes: Uint8Array, text: string): Uint8Array {
  const [first, second, third] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (!isUtf16)
    return encodeXml(first === 0xef && second === 0xbb && third === 0xbf ? `\ufeff${text}` : text);
  const encoded = new DataView(new ArrayBuffer(2 * text.length + 2));
  const marked = `\ufeff${text}`;
  for (let index = 0; index < marked.length; index++) {
    encoded.setUint16(2 * index, marked.charCodeAt(index), first === 0xff);
  }
  return new Uint8Array(encoded.buffer);
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
  return encodeXml(new XMLSerializer().serializeToString(root.ownerDocument));
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
export function newElement(parent: Element, localName: string, attributes: Attributes = {}): Element {
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
