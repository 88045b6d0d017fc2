import type { Element } from '@xmldom/xmldom';
import { freeNames } from './free-names';
import type { Part } from './part';
import { resolveTarget } from './part-name';
import { appendElement, childElements, NAMESPACES } from './xml';

/** One way from a part to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type's address, such as `worksheet`. */
  readonly kind: string;
  /** The part it leads to, or null when that is outside the package. */
  readonly target: string | null;
}

/** What one part, or the package itself, leads to (ISO/IEC 29500-2, 6.5). */
export class Relationships {
  readonly #part: Part;
  readonly #elements = new Map<Element, Relationship>();
  readonly #ids = new Set<string>();
  readonly #freeIds = freeNames(
    (number) => `rId${number}`,
    (id) => this.#ids.has(id),
  );

  /** From the part that holds those of the source. Throws a DamagedPackage when it is not well-formed. */
  constructor(part: Part, source: string) {
    this.#part = part;
    for (const element of childElements(part.root, 'Relationship')) {
      this.#keep(element, relationshipOf(element, source));
    }
  }

  /** In the order of their part. */
  get all(): readonly Relationship[] {
    return [...this.#elements.values()];
  }

  /** Adds one of a kind of Office's own and returns its new id. */
  add(kind: string, target: string): string {
    const id = this.#freeIds.next().value;
    this.#part.edit((root) => {
      straightenTargets(this.#elements.keys());
      const Type = `${NAMESPACES.relationships}/${kind}`;
      const element = appendElement(root, 'Relationship', { Id: id, Type, Target: `/${target}` });
      this.#keep(element, { id, kind, target });
    });
    return id;
  }

  /** Removes and returns those that are unwanted. */
  remove(isUnwanted: (relationship: Relationship) => boolean): readonly Relationship[] {
    const removed = [...this.#elements].filter(([, relationship]) => isUnwanted(relationship));
    if (removed.length === 0) return [];
    this.#part.edit((root) => {
      for (const [element, { id }] of removed) {
        root.removeChild(element);
        this.#elements.delete(element);
        this.#ids.delete(id);
      }
    });
    return removed.map(([, relationship]) => relationship);
  }

  #keep(element: Element, relationship: Relationship): void {
    this.#elements.set(element, relationship);
    this.#ids.add(relationship.id);
  }
}

/** Excel follows backslashes, and not every program that is to open the result does. */
function straightenTargets(elements: Iterable<Element>): void {
  for (const element of elements) {
    const target = element.getAttribute('Target') ?? '';
    const isOwn = element.getAttribute('TargetMode') !== 'External';
    if (isOwn && target.includes('\\')) element.setAttribute('Target', target.replaceAll('\\', '/'));
  }
}

function relationshipOf(element: Element, source: string): Relationship {
  const isExternal = element.getAttribute('TargetMode') === 'External';
  return {
    id: element.getAttribute('Id') ?? '',
    kind: (element.getAttribute('Type') ?? '').split('/').at(-1) ?? '',
    target: isExternal ? null : resolveTarget(source, element.getAttribute('Target') ?? ''),
  };
}
