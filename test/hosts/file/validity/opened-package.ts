import { DOMParser, type Element } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPES = '[Content_Types].xml';

/** The source of the relationships of the package itself. */
export const ROOT = '';

export interface PackageRelationship {
  readonly id: string;
  /** The last word of its type. */
  readonly kind: string;
  /** The part, by the name it is asked for; null for what is outside the package. */
  readonly target: string | null;
}

/**
 * A package to look at, opened without any of the code that wrote it. Parts are found whatever the case of their names.
 */
export class OpenedPackage {
  readonly #files: Readonly<Record<string, Uint8Array>>;
  readonly #ownNames: ReadonlyMap<string, string>;
  readonly #roots = new Map<string, Element>();
  readonly #relationships = new Map<string, readonly PackageRelationship[]>();

  constructor(bytes: Uint8Array) {
    this.#files = unzipSync(bytes);
    this.#ownNames = new Map(this.names.map((name) => [name.toLowerCase(), name]));
  }

  /** All that the archive holds, without folders. */
  get names(): readonly string[] {
    return Object.keys(this.#files).filter((name) => !name.endsWith('/'));
  }

  has(part: string): boolean {
    return this.#ownNames.has(part.toLowerCase());
  }

  /** The name that the archive has for a part. */
  ownName(part: string): string {
    return this.#ownNames.get(part.toLowerCase()) ?? part;
  }

  bytes(part: string): Uint8Array | undefined {
    return this.#files[this.ownName(part)];
  }

  /** Throws when it is not in the encoding that it says, or in UTF-8 where it says none. */
  text(part: string): string {
    const bytes = this.bytes(part) ?? new Uint8Array();
    const declared = /^<\?xml [^>]*encoding=["']([^"']*)/.exec(
      Buffer.from(bytes.subarray(0, 200)).toString('latin1'),
    )?.[1];
    const [first, second] = bytes;
    const isWide = first === 0xff || first === 0xfe || first === 0 || second === 0;
    if (!isWide && /utf-16/i.test(declared ?? '')) throw new Error('it says UTF-16 and is not');
    const wide = first === 0xfe || first === 0 ? 'utf-16be' : 'utf-16le';
    return new TextDecoder(isWide ? wide : (declared ?? 'utf-8'), { fatal: true }).decode(bytes);
  }

  /** The root element of an XML part; throws when it is not well-formed. */
  root(part: string): Element {
    const own = this.ownName(part);
    const root = this.#roots.get(own) ?? parsed(this.text(own));
    this.#roots.set(own, root);
    return root;
  }

  /** The type of a part, its own or that of its extension; undefined when the package declares none. */
  contentType(part: string): string | undefined {
    const types = children(this.root(CONTENT_TYPES));
    const own = types.find(
      (each) => each.getAttribute('PartName')?.toLowerCase() === `/${part}`.toLowerCase(),
    );
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    const shared = types.find((each) => each.getAttribute('Extension')?.toLowerCase() === extension);
    return (own ?? shared)?.getAttribute('ContentType') ?? undefined;
  }

  /** The parts that are given a type of their own. */
  get typedParts(): readonly string[] {
    return children(this.root(CONTENT_TYPES), 'Override').map((each) => attribute(each, 'PartName').slice(1));
  }

  relationships(source: string): readonly PackageRelationship[] {
    const part = relationshipsOf(source);
    if (!this.has(part)) return [];
    const known = this.#relationships.get(part);
    if (known !== undefined) return known;
    const read = children(this.root(part), 'Relationship').map((each) => ({
      id: attribute(each, 'Id'),
      kind: attribute(each, 'Type').split('/').at(-1) ?? '',
      target:
        each.getAttribute('TargetMode') === 'External' ? null : resolved(source, attribute(each, 'Target')),
    }));
    this.#relationships.set(part, read);
    return read;
  }

  /** The parts of a kind that a source leads to, as far as they are there. */
  targets(source: string, kind: string): readonly string[] {
    return this.relationships(source).flatMap((each) =>
      each.kind === kind && each.target !== null && this.has(each.target) ? [each.target] : [],
    );
  }
}

/** The child elements, all or those of a local name. */
export function children(parent: Element, localName?: string): readonly Element[] {
  const elements = [...parent.childNodes].filter((node): node is Element => node.nodeType === 1);
  return localName === undefined ? elements : elements.filter((each) => each.localName === localName);
}

export function child(parent: Element, localName: string): Element | undefined {
  return children(parent, localName)[0];
}

/** The element and all below it. */
export function* elementsIn(element: Element): Generator<Element> {
  yield element;
  for (const each of children(element)) yield* elementsIn(each);
}

export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

/** The relationship that an element names by its `r:id` or another attribute of that namespace. */
export function relationshipId(element: Element, name = 'id'): string {
  return element.getAttributeNS(OFFICE, name) ?? '';
}

/** All attributes by which an element names relationships. */
export function relationshipIds(element: Element): readonly string[] {
  return [...element.attributes]
    .filter(({ namespaceURI }) => namespaceURI === OFFICE)
    .map(({ value }) => value);
}

export function isXmlPart(part: string): boolean {
  return /\.(xml|rels)$/i.test(part);
}

/** `xl/workbook.xml` has its relationships in `xl/_rels/workbook.xml.rels`. */
export function relationshipsOf(source: string): string {
  return source.replace(/[^/]*$/, (name) => `_rels/${name}.rels`);
}

/** A text of spreadsheet XML as the user sees it: `_x000A_` is a character (ISO/IEC 29500-1, 22.9.2.19). */
export function shownText(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function resolved(source: string, target: string): string {
  const { pathname } = new URL(target, `file:///${source}`);
  return decodeURIComponent(pathname).slice(1);
}

function parsed(text: string): Element {
  const parser = new DOMParser({
    onError: (_level, message) => {
      throw new Error(message);
    },
  });
  const root = parser.parseFromString(text, 'text/xml').documentElement;
  if (root === null) throw new Error('no root element');
  return root;
}
