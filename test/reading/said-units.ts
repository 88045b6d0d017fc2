import fc from 'fast-check';
import type { GoodSheets, Row, WithAddition } from './with-addition';

/** Headings of amounts, and names of their sheet, that say another unit or another year. */
const HEADINGS = [
  ...[
    'Beløp i hele tusen',
    'Beløp TNOK',
    'Beløp (EUR)',
    'Beløp pr. mnd',
    'Beløp 1. halvår',
    'Kostnad mill. kr',
  ],
  ...['Budsjett 2024', 'Regnskap 2023', 'Beløp 2024', 'Kostnad i SEK', 'Beløp januar–juni'],
];
const SHEETS = [
  'Kostnader (1000 kr)',
  'Kostnader i tusen',
  'Kostnader EUR',
  'Kostnader 2024',
  'Regnskap 2023',
];
const FORMATS = [
  ...[
    '0.0" tkr"',
    '0.0" mill. kr"',
    '0" 000"',
    '#,##0 "EUR"',
    '#,##0 [$€-407]',
    '[$$-409]#,##0',
    '0 "kr/mnd"',
  ],
  '[$EUR] 0',
];

/** A good workbook, and the same with another unit or year said of its amounts. */
export const unitSaid = (goodSheets: fc.Arbitrary<GoodSheets>): fc.Arbitrary<WithAddition> =>
  fc
    .record({
      good: goodSheets,
      said: fc.oneof(
        fc.record({ heading: fc.constantFrom(...HEADINGS) }),
        fc.record({ sheet: fc.constantFrom(...SHEETS) }),
        fc.record({ format: fc.constantFrom(...FORMATS), row: fc.nat() }),
        fc.record({ item: fc.constantFrom(' (i 1000)', ' (EUR)', ' i tusen', ' 2024'), row: fc.nat() }),
      ),
    })
    .map(({ good, said }): WithAddition => {
      const { Kostnader, ...others } = good;
      const what = `${JSON.stringify(said)} in Kostnader`;
      if ('sheet' in said) return { good, what, mustAsk: true, more: { ...others, [said.sheet]: Kostnader } };
      const [headings, ...rows] = Kostnader;
      const items = rows.filter(([name]) => name !== 'Sum').length;
      const withRow = (place: number, change: (row: Row) => Row) =>
        rows.map((row, index) => (index === place % items ? change(row) : row));
      const more =
        'heading' in said
          ? [[headings![0]!, said.heading, ...headings!.slice(2)], ...rows]
          : [
              headings!,
              ...('format' in said
                ? withRow(said.row, ([name, kroner, ...rest]) => [
                    name!,
                    { value: Number(kroner), numberFormat: said.format },
                    ...rest,
                  ])
                : withRow(said.row, ([name, ...rest]) => [`${name as string}${said.item}`, ...rest])),
            ];
      return { good, what, mustAsk: true, more: { ...good, Kostnader: more } };
    });
