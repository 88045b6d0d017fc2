import type { Element } from '@xmldom/xmldom';
import { ContentTypes } from './content-types';
import { DamagedPackage } from './damaged-package';
import { freeNames } from './free-names';
import { Part } from './part';
import { partKey, relationshipsPart } from './part-name';
import { type Relationship, Relationships } from './relationships';
import { encodeXml, NAMESPACES, XML_DECLARATION } from './xml';
import type { Files } from './zip-format';

/** The package itself, as the source of the relationships in `_rels/.rels`. */
export const PACKAGE_ROOT = '';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
const NO_RELATIONSHIPS = `${XML_DECLARATION}<Relationships xmlns="${NAMESPACES.packageRelationships}"/>`;

/**
 * The parts of an Open Packaging Conventions file (ISO/IEC 29500-2), their content types and relationships. Parts
 * that nobody edits keep their bytes; those that are edited become bytes when these are asked for. What reads an XML
 * part throws a DamagedPackage when the part is not well-formed.
 */
export class OpcPackage {
  readonly #parts = new Map<string, Part>();
  /** The names that the parts go by here, by what is the same in any case. */
  readonly #ownNames = new Map<string, string>();
  /** By the part they were read from, so that one that is set anew is read anew. */
  readonly #contentTypes = new WeakMap<Part, ContentTypes>();
  readonly #relationships = new WeakMap<Part, Relationships>();

  constructor(files: Files) {
    for (const [name, bytes] of files) this.setPart(name, bytes);
  }

  /** All parts as they are now. */
  get files(): Files {
    return new Map([...this.#parts].map(([name, part]) => [name, part.bytes]));
  }

  /** A package of its own with the same parts. */
  copy(): OpcPackage {
    return new OpcPackage(this.files);
  }

  /** The bytes of a part by its name, whose case does not matter. */
  part(name: string): Uint8Array | undefined {
    return this.#find(name)?.bytes;
  }

  /** The bytes of a part. Throws a DamagedPackage when there is none of that name. */
  requirePart(name: string): Uint8Array {
    return this.#require(name).bytes;
  }

  /** Whether there is a part of that name, whose case does not matter. */
  hasPart(name: string): boolean {
    return this.#ownNames.has(partKey(name));
  }

  /** The root element of an XML part, for reading. Throws a DamagedPackage when there is no such part. */
  root(name: string): Element {
    return this.#require(name).root;
  }

  /** Puts a part in the place of one of that name, or last. */
  setPart(name: string, bytes: Uint8Array): void {
    const ownName = this.#ownNames.get(partKey(name)) ?? name;
    this.#ownNames.set(partKey(name), ownName);
    this.#parts.set(ownName, new Part(bytes));
  }

  /** Changes an XML part through its elements. Throws a DamagedPackage when there is no such part. */
  edit(name: string, change: (root: Element) => void): void {
    this.#require(name).edit(change);
  }

  /** Adds a part with a content type of its own. */
  addPart(name: string, contentType: string, bytes: Uint8Array): void {
    this.setPart(name, bytes);
    this.setContentType(name, contentType);
  }

  /** A part's content type, its own or that of its extension. */
  contentType(name: string): string | undefined {
    return this.#types().typeOf(name);
  }

  /** The parts that the package declares to be of a type, each by itself or all of an extension. */
  partsOfType(contentType: string): readonly string[] {
    const types = this.#types();
    return [...this.#parts.keys()].filter((part) => types.typeOf(part) === contentType);
  }

  /** Gives a part a content type of its own. */
  setContentType(name: string, contentType: string): void {
    this.#types().set(name, contentType);
  }

  /** What a part leads to, or the package itself as `PACKAGE_ROOT`. */
  relationships(source: string): readonly Relationship[] {
    return this.#relationshipsOf(source)?.all ?? [];
  }

  /** Relates two parts and returns the relationship's new id. */
  addRelationship(source: string, kind: string, target: string): string {
    const part = relationshipsPart(source);
    if (!this.hasPart(part)) this.#addRelationshipsPart(part);
    return this.#relationshipsOf(source)!.add(kind, target);
  }

  /** Some packages name the type of each such part, and none for their extension. */
  #addRelationshipsPart(part: string): void {
    this.setPart(part, encodeXml(NO_RELATIONSHIPS));
    if (this.contentType(part) === undefined) this.setContentType(part, RELATIONSHIPS_TYPE);
  }

  /** Removes relationships of the sources, and the parts that nothing else leads to then, which it returns. */
  unlink(sources: readonly string[], isUnwanted: (relationship: Relationship) => boolean): readonly string[] {
    const removed = sources.flatMap((source) => this.#relationshipsOf(source)?.remove(isUnwanted) ?? []);
    if (removed.length === 0) return [];
    const within = this.#reachable(removed.flatMap(({ target }) => target ?? []));
    const stillReached = this.#reachable([PACKAGE_ROOT]);
    const unreached = [...within].filter((part) => !stillReached.has(part));
    this.#removeParts(unreached);
    return unreached;
  }

  /** Of a row of names those that no part has: `xl/tables/table1.xml`, `xl/tables/table2.xml` … */
  freeNames(nameOf: (number: number) => string): Generator<string, never> {
    return freeNames(nameOf, (name) => this.hasPart(name));
  }

  /** The first name of such a row. */
  freeName(nameOf: (number: number) => string): string {
    return this.freeNames(nameOf).next().value;
  }

  /** Removes parts with their content types and own relationships, not what leads to them. */
  #removeParts(names: readonly string[]): void {
    const removed = names.flatMap((name) => [name, relationshipsPart(name)]);
    for (const name of removed) {
      this.#parts.delete(this.#ownName(name));
      this.#ownNames.delete(partKey(name));
    }
    this.#types().remove(removed);
  }

  /** The sources and all that their relationships lead to. */
  #reachable(sources: readonly string[]): ReadonlySet<string> {
    const reached = new Set(sources.map((source) => this.#ownName(source)));
    for (const source of reached) {
      for (const { target } of this.relationships(source)) {
        if (target !== null) reached.add(this.#ownName(target));
      }
    }
    return reached;
  }

  #types(): ContentTypes {
    const part = this.#require(CONTENT_TYPES);
    const types = this.#contentTypes.get(part) ?? new ContentTypes(part);
    this.#contentTypes.set(part, types);
    return types;
  }

  #relationshipsOf(source: string): Relationships | undefined {
    const part = this.#find(relationshipsPart(source));
    if (part === undefined) return undefined;
    const relationships = this.#relationships.get(part) ?? new Relationships(part, source);
    this.#relationships.set(part, relationships);
    return relationships;
  }

  #require(name: string): Part {
    const part = this.#find(name);
    if (part === undefined) throw new DamagedPackage(`The package has no part ${name}`);
    return part;
  }

  #find(name: string): Part | undefined {
    return this.#parts.get(this.#ownName(name));
  }

  #ownName(name: string): string {
    return this.#ownNames.get(partKey(name)) ?? name;
  }
}
