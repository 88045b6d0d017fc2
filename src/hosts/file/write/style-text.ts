import { DamagedPackage } from '../opc/damaged-package';
import { ReadablePath } from '../read/readable-path';
import { attributesOf, MARKUP, type Span, type Tag } from './sheet-text';

/** An entry of a section, such as a font. */
export interface EntryText extends Span {
  /** The namespaces that are declared around it within its section, where it is one of some alternatives. */
  readonly namespaces: string;
}

/** A section of a style sheet, such as that of all fonts. */
export interface SectionText extends Span {
  readonly name: string;
  readonly tag: Tag;
  /** Where its contents end. */
  readonly contentsEnd: number;
  /** As a program reads them that knows what Microsoft has added to the format. */
  readonly entries: readonly EntryText[];
}

/** Where in the text of a style sheet its sections and their entries stand. */
export interface StyleText {
  /** That of the root element and its sections, with its colon. */
  readonly prefix: string;
  readonly root: Tag;
  /** Where the last section ends and the root's end tag begins. */
  readonly rootEnd: number;
  readonly sections: readonly SectionText[];
}

/**
 * Finds the sections of a style sheet and their entries without a tree of it: tired workbooks have tens of thousands of looks.
 * Throws a DamagedPackage when its elements do not end where they should.
 */
export function scanStyles(text: string): StyleText {
  const scanner = new StyleScanner();
  for (const match of text.matchAll(MARKUP)) {
    const { name, attributes = '', closed, end, prefix = '' } = match.groups!;
    if (name === undefined) continue;
    const isClosed = closed !== '';
    const tag = { start: match.index, end: match.index + match[0].length, attributes, isClosed };
    if (end === '') scanner.open(name, prefix, tag);
    if (end !== '' || isClosed) scanner.close(prefix + name, tag);
  }
  return scanner.found();
}

interface OpenElement {
  readonly qualifiedName: string;
  readonly name: string;
  readonly tag: Tag;
}

class StyleScanner {
  readonly #open: OpenElement[] = [];
  readonly #path = new ReadablePath();
  readonly #sections: SectionText[] = [];
  #entries: EntryText[] = [];
  /** How deep the entry stands that is open. */
  #entryDepth: number | null = null;
  #root: { readonly prefix: string; readonly tag: Tag; end: number } | null = null;

  open(name: string, prefix: string, tag: Tag): void {
    // Only these say anything of namespaces and alternatives.
    const tells = name === 'Choice' || tag.attributes.includes('xmlns');
    const parent = this.#path.open(name, tells ? Object.fromEntries(attributesOf(tag)) : {});
    const depth = this.#open.length;
    if (depth === 0) {
      if (this.#root !== null) throw new DamagedPackage('A style sheet with two roots');
      this.#root = { prefix, tag, end: tag.end };
    }
    const isEntry =
      depth > 1 && this.#entryDepth === null && parent === this.#open[1]!.name && !isAlternative(name);
    if (isEntry) this.#entryDepth = depth;
    this.#open.push({ qualifiedName: prefix + name, name, tag });
  }

  close(qualifiedName: string, { start, end, isClosed }: Tag): void {
    const opened = this.#open.pop();
    if (opened?.qualifiedName !== qualifiedName)
      throw new DamagedPackage('A style sheet with a wrong end tag');
    this.#path.close();
    const { name, tag } = opened;
    const depth = this.#open.length;
    const contentsEnd = isClosed ? end : start;
    if (depth === this.#entryDepth) {
      this.#entries.push({ start: tag.start, end, namespaces: this.#namespacesAround() });
      this.#entryDepth = null;
    }
    if (depth === 1) {
      this.#sections.push({ name, tag, contentsEnd, start: tag.start, end, entries: this.#entries });
      this.#entries = [];
    }
    if (depth === 0) this.#root!.end = contentsEnd;
  }

  found(): StyleText {
    if (this.#root === null || this.#open.length > 0)
      throw new DamagedPackage('A style sheet without an end');
    const { prefix, tag, end } = this.#root;
    return { prefix, root: tag, rootEnd: end, sections: this.#sections };
  }

  /** Those of the alternatives that an entry is one of. */
  #namespacesAround(): string {
    if (this.#open.length === 2) return '';
    return this.#open
      .slice(2)
      .flatMap(({ tag }) => attributesOf(tag))
      .filter(([name]) => name.startsWith('xmlns'))
      .map(([name, value]) => ` ${name}="${value}"`)
      .join('');
  }
}

function isAlternative(name: string): boolean {
  return name === 'AlternateContent' || name === 'Choice' || name === 'Fallback';
}
