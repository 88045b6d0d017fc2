/** The most characters that Excel takes in a cell; it "repairs" a file with longer ones on opening. */
const LONGEST_CELL_TEXT = 32_767;

/** The text as a cell can hold it: one that is too long ends with `…`, so that no one takes its beginning for all of it. */
export function fittingCellText(text: string): string {
  if (text.length <= LONGEST_CELL_TEXT) return text;
  const beginning = text.slice(0, LONGEST_CELL_TEXT - 1);
  const withoutHalfCharacter = beginning.replace(/[\ud800-\udbff]$/, '');
  return `${withoutHalfCharacter}…`;
}
