import { readDate } from '../../src/tables/read-cell';
import { told } from './rows-in';

const PLACE = { address: { sheet: 'Utdanninger', row: 2, column: 5 }, column: 'Start' };

function read(text: string, ofYear: 'first' | 'last'): string {
  const reading = readDate({ value: text }, PLACE, ofYear);
  if (reading.kind === 'empty') return 'empty';
  return reading.kind === 'value' ? reading.value : told([reading.issue])[0]!;
}

test.each([
  ['15.8.26', '2026-08-15', '2026-08-15'],
  ['01.06.27', '2027-06-01', '2027-06-01'],
  ['15/8-26', '2026-08-15', '2026-08-15'],
  ['15.8.98', '1998-08-15', '1998-08-15'],
  ['15. august 2026', '2026-08-15', '2026-08-15'],
  ['1 Oct 2026', '2026-10-01', '2026-10-01'],
  ['august 2026', '2026-08-01', '2026-08-31'],
  ['feb. 2028', '2028-02-01', '2028-02-29'],
  ['Høst 2026', '2026-08-01', '2026-12-31'],
  ['hausten 2026', '2026-08-01', '2026-12-31'],
  ['H26', '2026-08-01', '2026-12-31'],
  ['vår 2027', '2027-01-01', '2027-06-30'],
  ['V-27', '2027-01-01', '2027-06-30'],
  ['2027 vår', '2027-01-01', '2027-06-30'],
  ['2026-H', '2026-08-01', '2026-12-31'],
  ['spring 2027', '2027-01-01', '2027-06-30'],
])('%s is %s where something begins, and %s where it ends', (text, first, last) => {
  expect([read(text, 'first'), read(text, 'last')]).toEqual([first, last]);
});

test.each(['15.8.60', '31.6.26', '15.13.26', 'høst', 'H2', 'uke 33', '15. augusta', 'mandag 2026', '26'])(
  '%s is no day, or may be two',
  (text) => {
    expect(read(text, 'first')).toBe(`Utdanninger!E2: Start er «${text}». Skriv en dato, som 1.1.2018.`);
  },
);
