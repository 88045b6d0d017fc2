import type { Element } from '@xmldom/xmldom';
import type { Part } from './part';
import { partKey } from './part-name';
import { appendElement, childElements } from './xml';

/** The content types of a package's parts: by their extension, or a part's own (ISO/IEC 29500-2, 7.2.3). */
export class ContentTypes {
  readonly #part: Part;
  readonly #byExtension = new Map<string, string>();
  readonly #ownTypes = new Map<string, Element>();

  /** From `[Content_Types].xml`. Throws a DamagedPackage when it is not well-formed. */
  constructor(part: Part) {
    this.#part = part;
    for (const element of childElements(part.root, 'Default')) {
      const extension = element.getAttribute('Extension') ?? '';
      this.#byExtension.set(extension.toLowerCase(), element.getAttribute('ContentType') ?? '');
    }
    for (const element of childElements(part.root, 'Override')) {
      this.#ownTypes.set(partKey(partNameOf(element)), element);
    }
  }

  /** A part's own type, else that of its extension. */
  typeOf(part: string): string | undefined {
    const extension = part.slice(part.lastIndexOf('.') + 1);
    return (
      this.#ownTypes.get(partKey(part))?.getAttribute('ContentType') ??
      this.#byExtension.get(extension.toLowerCase())
    );
  }

  /** Gives a part a type of its own. */
  set(part: string, contentType: string): void {
    this.#part.edit((root) => {
      const element =
        this.#ownTypes.get(partKey(part)) ?? appendElement(root, 'Override', { PartName: `/${part}` });
      element.setAttribute('ContentType', contentType);
      this.#ownTypes.set(partKey(part), element);
    });
  }

  /** Forgets the parts' own types. */
  remove(parts: readonly string[]): void {
    const elements = parts.flatMap((part) => this.#ownTypes.get(partKey(part)) ?? []);
    if (elements.length === 0) return;
    this.#part.edit((root) => {
      for (const element of elements) root.removeChild(element);
    });
    for (const part of parts) this.#ownTypes.delete(partKey(part));
  }
}

function partNameOf(override: Element): string {
  return (override.getAttribute('PartName') ?? '').slice(1);
}
