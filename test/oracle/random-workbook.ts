import fc from 'fast-check';
import { formatted, type CellInput } from '../support/memory-workbook';

export type Rows = readonly (readonly CellInput[])[];

/** A workbook by its sheets, and numbers that may be put in some of its cells instead. */
export interface RandomWorkbook {
  readonly sheets: Readonly<Record<string, Rows>>;
  readonly changes: readonly Change[];
}

export interface Change {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

const NAMES = [
  'Nordreisa',
  'Skjervøy',
  'Kåfjord',
  'Storfjord',
  'Kvænangen',
  'Ålesund',
  'Øksnes',
  'Ærfjord',
  'Å',
];
const AGREEMENTS = ['IKT', 'Barnevern', "Brann & 'redning'"];
const POLICIES = [
  'største rest',
  'hver for seg',
  'siste tar resten',
  'største tar resten',
  'verten tar resten',
];
const UNITS = ['øre', 'øre', 'øre', 'krone', 'hundre', 'tusen'];
const EQUAL_SHARES = [0, 0.1, 0.2, 0.25, 0.4, 0.6, 1];

/** Round figures and small ones, so that equal remainders and halves occur. */
const people = fc.oneof(fc.constantFrom(1, 2, 1000, 2000), fc.integer({ min: 1, max: 20_000 }));
const cents = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: -50_000_00, max: 500_000_000 }),
  fc.integer({ min: 1, max: 3_000_000_000 }),
);

interface Key {
  readonly equalShare: number;
  readonly split: number;
  readonly by: 'inhabitants' | 'users' | 'area' | 'both';
  readonly policy: string;
  readonly unit: string;
  readonly overhead: number;
}

const keys: fc.Arbitrary<Key> = fc.record({
  equalShare: fc.constantFrom(...EQUAL_SHARES),
  split: fc.integer({ min: 1, max: 9 }),
  by: fc.constantFrom('inhabitants', 'users', 'area', 'both'),
  policy: fc.constantFrom(...POLICIES),
  unit: fc.constantFrom(...UNITS),
  overhead: fc.constantFrom(0, 0, 0.02, 0.075),
});

/** Agreements, policies, units, drivers, refunds, ties, sums, direct costs and texts as numbers, in workbooks of any shape. */
export const randomWorkbooks: fc.Arbitrary<RandomWorkbook> = fc
  .record({
    names: fc.shuffledSubarray(NAMES, { minLength: 1 }),
    people: fc.array(people, { minLength: 9, maxLength: 9 }),
    users: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 9, maxLength: 9 }),
    today: fc.option(fc.array(fc.integer({ min: 0, max: 5_000_000 }), { minLength: 9, maxLength: 9 })),
    agreements: fc.array(keys, { minLength: 1, maxLength: 3 }),
    costs: fc.array(
      fc.record({
        cents,
        agreement: fc.nat(),
        isSalary: fc.boolean(),
        owedBy: fc.option(fc.nat(), { freq: 4 }),
        asText: fc.constantFrom(false, false, false, true),
      }),
      { minLength: 1, maxLength: 9 },
    ),
    shape: fc.record({
      peopleAsText: fc.constantFrom(false, false, true),
      percentAs: fc.constantFrom('format', 'fraction', 'text'),
      hasSum: fc.boolean(),
      onOneSheet: fc.boolean(),
      title: fc.integer({ min: 0, max: 3 }),
    }),
    change: fc.record({
      person: fc.nat(),
      people,
      cost: fc.nat(),
      cents,
      equalShare: fc.constantFrom(...EQUAL_SHARES),
    }),
  })
  .map(({ names, people: counts, users, today, agreements, costs, shape, change }) => {
    const host = names[0]!;
    const many = agreements.length > 1;
    const title: Rows = Array.from({ length: shape.title }, (_, index) => (index === 0 ? ['Grunnlag'] : []));
    const participants: Rows = [
      ['Kommune', 'Folketall', 'Brukere', 'Areal', ...(today && !many ? ['Dagens kostnad'] : [])],
      ...names.map((name, index) => [
        name,
        shape.peopleAsText && index % 2 === 1 ? spaced(counts[index]!) : counts[index]!,
        users[index]! + (index === 0 ? 2 : 0),
        (counts[index]! % 400) / 4 + 0.25,
        ...(today && !many ? [today[index]! / 100] : []),
      ]),
      ...(shape.hasSum ? [['Sum', counts.slice(0, names.length).reduce((sum, each) => sum + each, 0)]] : []),
    ];
    // Overhead of nothing is refused.
    const hasBase = (index: number) =>
      costs.some(
        ({ agreement, isSalary, owedBy }) =>
          isSalary && owedBy === null && agreement % agreements.length === index,
      );
    const keyRows: Rows = [
      ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag', 'Avrunding', 'Enhet', 'Overhead', 'Vert'],
      ...agreements.map((key, index) => [
        AGREEMENTS[index]!,
        percent(key.equalShare, shape.percentAs),
        driversText(key),
        key.policy,
        key.unit,
        key.overhead === 0 || !hasBase(index) ? null : formatted(key.overhead, '0.0 %'),
        host,
      ]),
    ];
    const costRows: Rows = [
      ['Post', 'Type', 'Beløp', 'Samarbeid', 'Gjelder'],
      ...costs.map(({ cents: amount, agreement, isSalary, owedBy, asText }, index) => [
        `Post ${String(index + 1)}`,
        isSalary ? 'Lønn' : 'Drift',
        asText ? kroner(amount) : amount / 100,
        AGREEMENTS[agreement % agreements.length]!,
        owedBy === null ? null : names[owedBy % names.length]!,
      ]),
      ...(shape.hasSum
        ? [['Sum', null, costs.reduce((sum, each) => sum + each.cents, 0) / 100, null, null]]
        : []),
    ];
    const tables = { 'Kommuner 2018': participants, Nøkler: keyRows, "Felles 'kostnader' 2018": costRows };
    const sheets: Record<string, Rows> = shape.onOneSheet
      ? { 'Alt på ett ark': [...title, ...Object.values(tables).flatMap((rows) => [...rows, []])] }
      : Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, [...title, ...rows]]));

    const placed = (table: keyof typeof tables, row: number, column: number, value: number): Change => {
      if (!shape.onOneSheet) return { sheet: table, row: title.length + row, column, value };
      const above = Object.keys(tables).slice(0, Object.keys(tables).indexOf(table));
      const lines = above.reduce((sum, name) => sum + tables[name as keyof typeof tables].length + 1, 0);
      return { sheet: 'Alt på ett ark', row: title.length + lines + row, column, value };
    };
    const person = change.person % names.length;
    const cost = change.cost % costs.length;
    const first = agreements[0]!;
    const canChangeKey = shape.percentAs !== 'text' && first.by !== 'both' && !isWhole(first.equalShare);
    // A sum that no longer fits is an error, so workbooks with sums are changed in their keys alone.
    const changes = [
      ...(shape.hasSum || (shape.peopleAsText && person % 2 === 1)
        ? []
        : [placed('Kommuner 2018', person + 1, 1, change.people)]),
      ...(shape.hasSum || costs[cost]!.asText
        ? []
        : [placed("Felles 'kostnader' 2018", cost + 1, 2, change.cents / 100)]),
      ...(canChangeKey && !isWhole(change.equalShare) ? [placed('Nøkler', 1, 1, change.equalShare)] : []),
    ];
    return { sheets, changes };
  });

function isWhole(share: number): boolean {
  return share === 0 || share === 1;
}

function percent(share: number, as: 'format' | 'fraction' | 'text'): CellInput {
  if (as === 'text') return `${String(share * 100)} %`;
  return as === 'format' ? formatted(share, '0 %') : share;
}

function driversText({ equalShare, by, split }: Key): string | null {
  if (equalShare === 1) return null;
  switch (by) {
    case 'inhabitants':
      return null;
    case 'users':
      return 'Brukere';
    case 'area':
      return 'Areal';
    case 'both': {
      const rest = Math.round((1 - equalShare) * 1000);
      const first = (rest * split) / 10;
      return `Folketall ${decimal(first / 10)} %; Brukere ${decimal((rest - first) / 10)} %`;
    }
  }
}

function decimal(value: number): string {
  return String(Math.round(value * 1e6) / 1e6).replace('.', ',');
}

/** `4 944` */
function spaced(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ' ');
}

/** `kr 1 234,50` */
function kroner(amount: number): string {
  const whole = Math.floor(Math.abs(amount) / 100);
  const rest = String(Math.abs(amount) % 100).padStart(2, '0');
  return `${amount < 0 ? '−' : ''}kr ${spaced(whole)},${rest}`;
}
