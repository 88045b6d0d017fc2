import type { Locale } from '../locales';
import { withoutIdentityNumbers } from '../tables/identity-numbers';
import { cellAddressText, rangeAddressText } from '../workbook/address';
import type { Catalogue, Figure, FigureName, Issue } from '../workbook/issue';

/** For what is said beside issues, such as the names of files. */
export { withoutIdentityNumbers };

/** Of what a cell holds no more than this is repeated, in characters; the cell shows the rest. */
const LONGEST_TEXT = 500;
/** Of names and places no more than this are listed; the rest are counted. */
const MOST_LISTED = 30;

/** The messages of a catalogue in one language: each takes the figures of its code. */
export type MessagesOf<C extends Catalogue> = {
  readonly [Code in keyof C]: (figures: Record<FigureName<C, Code>, string>) => string;
};

type Messages = Readonly<Record<string, (figures: Record<string, string>) => string>>;

/** An issue in the reader's language: what was found and what to do. Where it is stands in `issue.address`. */
export function describeIssue({ code, figures }: Issue, locale: Locale): string {
  const messages: Messages = locale.texts.issues;
  const shown = Object.entries<Figure>(figures).map(([name, figure]) => [
    name,
    describeFigure(figure, locale),
  ]);
  return messages[code]!(Object.fromEntries(shown) as Record<string, string>);
}

/** Where an issue is, as `Deltakere!B4`; null when it is about no cell. */
export function issuePlace({ address }: Issue): string | null {
  return address === null ? null : withoutIdentityNumbers(cellAddressText(address));
}

/** A word of Fordel's own in the reader's language, such as the name of a table; its last part where there is none. */
export function term(name: string, { texts }: Locale): string {
  return (texts.terms as Readonly<Record<string, string>>)[name] ?? name.slice(name.lastIndexOf('.') + 1);
}

function describeFigure(figure: Figure, locale: Locale): string {
  const { format, texts } = locale;
  const list = (all: readonly string[]) => format.list(shortList(all.map(shortText), locale));
  switch (figure.kind) {
    case 'text':
      return shortText(figure.text);
    case 'texts':
      return list(figure.texts);
    case 'number':
      return format.number(figure.decimal);
    case 'amount':
      return format.amount(figure.kroner);
    case 'percent':
      return format.percent(figure.percent);
    case 'weights':
      return format.list(
        figure.weights.map(({ driver, percent }) =>
          texts.weight(format.percent(percent), driver.toLocaleLowerCase('nb')),
        ),
      );
    case 'date':
      return format.date(figure.isoDate);
    case 'quantity':
      return `${format.number(figure.decimal)}\u00a0${term(figure.unit, locale)}`;
    case 'places':
      return list(figure.places.map(rangeAddressText));
    case 'term':
      return term(figure.term, locale);
    case 'terms':
      return list(figure.terms.map((name) => term(name, locale)));
  }
}

/** A text as it may be repeated: not at any length, and without the number of a person. */
function shortText(whole: string): string {
  const text = withoutIdentityNumbers(whole);
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT).trimEnd()} …`;
}

function shortList(all: readonly string[], { format, texts }: Locale): readonly string[] {
  const rest = all.length - MOST_LISTED;
  if (rest <= 1) return all;
  return [...all.slice(0, MOST_LISTED), texts.others(format.number(String(rest)))];
}
