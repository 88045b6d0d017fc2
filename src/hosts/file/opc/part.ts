import type { Element } from '@xmldom/xmldom';
import { parseXml, rootOf, serializeXml } from './xml';

/**
 * A part of a package. An XML part is parsed once however often it is read, and once changed it becomes bytes again only
 * when these are asked for. A part that nobody changes keeps its bytes.
 */
export class Part {
  /** Null while only the tree is up to date. */
  #bytes: Uint8Array | null;
  /** Null until someone asks for it. */
  #root: Element | null = null;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The part as it is now. */
  get bytes(): Uint8Array {
    return (this.#bytes ??= serializeXml(this.root));
  }

  /** The root element of an XML part, for reading. Throws a DamagedPackage when the part is not well-formed. */
  get root(): Element {
    return (this.#root ??= rootOf(parseXml(this.bytes)));
  }

  /** Changes an XML part through its elements. Throws a DamagedPackage when the part is not well-formed. */
  edit(change: (root: Element) => void): void {
    const { root } = this;
    this.#bytes = null;
    change(root);
  }
}
