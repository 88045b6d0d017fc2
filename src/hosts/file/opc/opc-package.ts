import type { Document, Element } from '@xmldom/xmldom';
import { DamagedPackage } from './damaged-package';
import {
  appendElement,
  childElements,
  encodeXml,
  NAMESPACES,
  parseXml,
  rootOf,
  serializeXml,
  XML_DECLARATION,
} from './xml';
import type { Files } from './zip';

export interface Relationship {
  readonly id: string;
  /** The last word of its type's address, such as `worksheet`. */
  readonly kind: string;
  /** The part it leads to, or null when that is outside the package. */
  readonly target: string | null;
}

/** The package itself, as the source of the relationships in `_rels/.rels`. */
export const PACKAGE_ROOT = '';

const CONTENT_TYPES = '[Content_Types].xml';

/**
 * The parts of an Open Packaging Conventions file (ISO/IEC 29500-2), their content types and relationships. Parts
 * that nobody edits keep their bytes.
 */
export class OpcPackage {
  readonly #parts: Map<string, Uint8Array>;

  constructor(parts: Files) {
    this.#parts = new Map(parts);
  }

  get parts(): Files {
    return this.#parts;
  }

  copy(): OpcPackage {
    return new OpcPackage(this.#parts);
  }

  /** The part by its name, whose case does not matter. */
  part(name: string): Uint8Array | undefined {
    return this.#parts.get(this.#ownName(name));
  }

  requirePart(name: string): Uint8Array {
    const bytes = this.part(name);
    if (bytes === undefined) throw new DamagedPackage(`The package has no part ${name}`);
    return bytes;
  }

  /** The root element of an XML part. */
  root(name: string): Element {
    return rootOf(parseXml(this.requirePart(name)));
  }

  setPart(name: string, bytes: Uint8Array): void {
    this.#parts.set(this.#ownName(name), bytes);
  }

  /** Changes an XML part through its elements. */
  edit(name: string, change: (root: Element) => void): void {
    const root = this.root(name);
    change(root);
    this.setPart(name, serializeXml(documentOf(root)));
  }

  addPart(name: string, contentType: string, bytes: Uint8Array): void {
    this.setPart(name, bytes);
    this.setContentType(name, contentType);
  }

  /** Removes a part with its content type and its own relationships, not what leads to it. */
  removePart(name: string): void {
    const removed = [name, relationshipsPart(name)];
    for (const part of removed) this.#parts.delete(this.#ownName(part));
    this.edit(CONTENT_TYPES, (types) => {
      for (const part of removed) {
        const override = overrideOf(types, part);
        if (override !== undefined) types.removeChild(override);
      }
    });
  }

  contentType(name: string): string | undefined {
    const types = this.root(CONTENT_TYPES);
    const extension = name.slice(name.lastIndexOf('.') + 1);
    const type =
      overrideOf(types, name) ??
      childElements(types, 'Default').find((each) =>
        sameName(each.getAttribute('Extension') ?? '', extension),
      );
    return type?.getAttribute('ContentType') ?? undefined;
  }

  /** The parts that the package declares to be of a type. */
  partsOfType(contentType: string): readonly string[] {
    return childElements(this.root(CONTENT_TYPES), 'Override')
      .filter((each) => each.getAttribute('ContentType') === contentType)
      .map((each) => (each.getAttribute('PartName') ?? '').slice(1))
      .filter((part) => this.part(part) !== undefined);
  }

  setContentType(name: string, contentType: string): void {
    this.edit(CONTENT_TYPES, (types) => {
      const override = overrideOf(types, name) ?? appendElement(types, 'Override', { PartName: `/${name}` });
      override.setAttribute('ContentType', contentType);
    });
  }

  relationships(source: string): readonly Relationship[] {
    if (this.part(relationshipsPart(source)) === undefined) return [];
    return childElements(this.root(relationshipsPart(source)), 'Relationship').map((element) => ({
      id: element.getAttribute('Id') ?? '',
      kind: (element.getAttribute('Type') ?? '').split('/').at(-1) ?? '',
      target:
        element.getAttribute('TargetMode') === 'External'
          ? null
          : resolveTarget(source, element.getAttribute('Target') ?? ''),
    }));
  }

  /** Relates two parts and returns the relationship's new id. */
  addRelationship(source: string, kind: string, target: string): string {
    const existing = this.relationships(source);
    const id = firstFree(
      (number) => `rId${number}`,
      (name) => existing.some((relationship) => relationship.id === name),
    );
    const part = relationshipsPart(source);
    if (this.part(part) === undefined) this.setPart(part, encodeXml(NO_RELATIONSHIPS));
    this.edit(part, (root) => {
      const Type = `${NAMESPACES.relationships}/${kind}`;
      appendElement(root, 'Relationship', { Id: id, Type, Target: `/${target}` });
    });
    return id;
  }

  /**
   * Removes relationships of a source, and the parts that nothing else leads to then. Returns the removed parts.
   */
  unlink(source: string, isUnwanted: (relationship: Relationship) => boolean): readonly string[] {
    const unwanted = this.relationships(source).filter(isUnwanted);
    if (unwanted.length === 0) return [];
    const within = this.#reachable(unwanted.flatMap(({ target }) => target ?? []));
    this.edit(relationshipsPart(source), (root) => {
      for (const element of childElements(root, 'Relationship')) {
        if (unwanted.some(({ id }) => id === element.getAttribute('Id'))) root.removeChild(element);
      }
    });
    const stillReached = this.#reachable([PACKAGE_ROOT]);
    const removed = [...within].filter((part) => !stillReached.has(part));
    for (const part of removed) this.removePart(part);
    return removed;
  }

  /** The first name of a row of names that no part has: `xl/tables/table1.xml`, `xl/tables/table2.xml` … */
  freeName(nameOf: (number: number) => string): string {
    return firstFree(nameOf, (name) => this.part(name) !== undefined);
  }

  /** The sources and all that their relationships lead to. */
  #reachable(sources: readonly string[]): ReadonlySet<string> {
    const reached = new Set(sources);
    for (const source of reached) {
      for (const { target } of this.relationships(source)) {
        if (target !== null) reached.add(target);
      }
    }
    return reached;
  }

  #ownName(name: string): string {
    if (this.#parts.has(name)) return name;
    return [...this.#parts.keys()].find((part) => sameName(part, name)) ?? name;
  }
}

const NO_RELATIONSHIPS = `${XML_DECLARATION}<Relationships xmlns="${NAMESPACES.packageRelationships}"/>`;

function overrideOf(types: Element, part: string): Element | undefined {
  return childElements(types, 'Override').find((each) =>
    sameName(each.getAttribute('PartName') ?? '', `/${part}`),
  );
}

/** `xl/workbook.xml` has its relationships in `xl/_rels/workbook.xml.rels`. */
function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** Targets are relative to the folder of their source, or to the package when they begin with `/`. */
function resolveTarget(source: string, target: string): string {
  const folder = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folder.pop();
    else if (step !== '' && step !== '.') folder.push(step);
  }
  return folder.join('/');
}

/** Part names are the same whatever their case (ISO/IEC 29500-2, 6.3.5). */
function sameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

function firstFree(nameOf: (number: number) => string, isTaken: (name: string) => boolean): string {
  let number = 1;
  while (isTaken(nameOf(number))) number++;
  return nameOf(number);
}

function documentOf(root: Element): Document {
  if (root.ownerDocument === null) throw new Error('An element outside a document');
  return root.ownerDocument;
}
