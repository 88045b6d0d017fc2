/** What tells, on the result sheets, that the input is no longer as it was read. */
export const nbWatch = {
  sheet: 'Lest grunnlag',
  subtitle:
    'Tabellene slik de sto da Fordel leste dem, og om noe er endret siden. Er noe endret som formlene ikke kan følge, blir kontrollen rød her og i resultatet. Da må Fordel kjøres på nytt.',
  check: { unchanged: 'Kontroll: ingenting er endret som arket ikke følger med i ✓', changed: 'Kontroll ✗ ' },
  changedCells: 'Endringer som formlene ikke følger',
  changedFigures: 'Tall som er endret',
  unchanged: 'Ingenting er endret som formlene ikke følger. Grønn når tallet er 0, rød ellers.',
  unchangedFigures:
    'Tallene er som da Fordel leste dem. Grønn når tallet er 0, rød ellers, for resultatet er skrevet som verdier.',
  unchangedFollowed: 'Tallene er som da Fordel leste dem. Endres de, følger formlene med.',
  /** Where the figure of a check would stand. */
  runAgain: 'Kjør på nytt',
  changed: (place: string, was: string, is: string) =>
    `${place} er endret fra ${was} til ${is}. Kjør Fordel på nytt.`,
  followed: (place: string, was: string, is: string) => `${place} er endret fra ${was} til ${is}.`,
  resized: (place: string) =>
    `Rader eller kolonner er satt inn eller tatt ut i ${place}. Kjør Fordel på nytt.`,
  filled: (place: string) =>
    `Noe er skrevet eller tatt bort i ${place}, rett ved tabellen. Kjør Fordel på nytt.`,
  noSum: (cell: string, rows: string) => `${cell} er ikke lenger summen av ${rows}. Kjør Fordel på nytt.`,
  gone: (place: string) => `${place} er endret. Kjør Fordel på nytt.`,
  inAll: (count: string) => ` I alt er ${count} celler endret.`,
  quoted: (text: string) => `«${text}»`,
  empty: 'tom',
  error: 'feil',
  listHeading: 'Det som blir passet på',
  columns: {
    what: 'Hva',
    cells: 'Celler',
    count: 'Endret',
    row: 'Første rad',
    message: 'Endring',
  },
  size: (table: string) => `${table}: rader og kolonner`,
  around: (table: string) => `${table}: cellene rundt`,
  headingOnly: (column: string) => `${column} (bare overskriften)`,
  figures: (column: string) => `${column} (tallene)`,
  sum: (column: string) => `${column} (sum)`,
  column: (table: string, column: string) => `${table}: ${column}`,
  copy: (table: string, place: string) => `${table}, lest i ${place}`,
  rowNumber: 'Rad',
  fits: 'Resultatet stemmer med grunnlaget.',
} as const;
