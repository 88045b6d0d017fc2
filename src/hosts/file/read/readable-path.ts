import { isMicrosofts } from '../opc/xml';

interface Step {
  readonly name: string;
  /** The nearest element around it that is no alternative; null inside one that is not read. */
  readonly readAs: string | null;
  /** Whether one of its alternatives was understood. */
  hasChosen: boolean;
}

const ALTERNATIVES: ReadonlySet<string> = new Set(['AlternateContent', 'Choice', 'Fallback']);

/** The way to an element on the way through a part: of alternatives the one that is understood counts, as in `readableElements`. */
export class ReadablePath {
  readonly #steps: Step[] = [];
  readonly #namespaces = new Map<string, string>();

  /** @returns the element that the new one stands in, as it is read; null where it is not. */
  open(name: string, attributes: Readonly<Record<string, string | undefined>>): string | null {
    for (const [attribute, value = ''] of Object.entries(attributes)) {
      if (attribute.startsWith('xmlns:')) this.#namespaces.set(attribute.slice('xmlns:'.length), value);
    }
    const around = this.#steps.at(-1);
    const parent = around === undefined ? '' : around.readAs;
    const isRead = parent !== null && this.#isChosen(name, attributes, around);
    const readAs = ALTERNATIVES.has(name) ? parent : name;
    this.#steps.push({ name, readAs: isRead ? readAs : null, hasChosen: false });
    return isRead ? parent : null;
  }

  close(): void {
    this.#steps.pop();
  }

  #isChosen(
    name: string,
    { Requires = '' }: Readonly<Record<string, string | undefined>>,
    around: Step | undefined,
  ): boolean {
    if (around?.name !== 'AlternateContent' || (name !== 'Choice' && name !== 'Fallback')) return true;
    const prefixes = Requires.split(/\s+/);
    const isUnderstood =
      name === 'Fallback' || prefixes.every((prefix) => isMicrosofts(this.#namespaces.get(prefix)));
    if (around.hasChosen || !isUnderstood) return false;
    around.hasChosen = true;
    return true;
  }
}
