import fc from 'fast-check';
import { date, type CellInput } from '../../support/memory-workbook';

type Row = readonly CellInput[];

/** A workbook for the job, and input cells that may be changed to other numbers. */
export interface RandomPlan {
  readonly settings: Readonly<Record<string, string>>;
  readonly sheets: Readonly<Record<string, readonly Row[]>>;
  readonly changes: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly value: number;
  }[];
}

const EMPLOYEE_COUNT = 3;

const day = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((each) => each.toISOString().slice(0, 10));

const salaries = fc.integer({ min: 300_000_00, max: 900_000_00 }).map((ore) => ore / 100);
const positions = fc.constantFrom(1, 0.8, 0.625, 0.5, 0.333, 0.75);
const municipalities = fc.constantFrom('Skjervøy', 'Nordreisa', 'Skjervøy kommune', null);

/** One who leaves does so in the middle of a month, when most educations have begun. */
const leavingDays = fc.option(fc.constantFrom('2027-05-31', '2027-10-12', '2028-02-29'), {
  freq: 2,
  nil: null,
});

const employees = fc.tuple(
  positions,
  fc.option(salaries, { freq: 8, nil: null }),
  municipalities,
  leavingDays,
);

const points = fc.constantFrom(10, 15, 20, 30, 45, 60, 90);

const educations = fc
  .record({
    employee: fc.nat({ max: EMPLOYEE_COUNT - 1 }),
    size: fc.oneof(
      { weight: 4, arbitrary: points.map((count) => ['Studium', count, null] as const) },
      fc.constantFrom(6, 12).map((months) => ['Fagbrev', null, months] as const),
    ),
    start: day('2025-01-01', '2027-12-31'),
    length: fc.integer({ min: 0, max: 900 }),
    isDated: fc.integer({ min: 0, max: 9 }).map((each) => each > 0),
    substitute: fc.boolean(),
    progress: fc.constantFrom('ja', 'nei', null, null),
    withPay: fc.integer({ min: 0, max: 9 }).map((each) => each > 0),
    fee: fc.option(fc.integer({ min: 0, max: 40_000_00 }), { nil: null }),
    grant: fc.option(fc.integer({ min: 0, max: 20_000_00 }), { nil: null }),
    decision: fc.option(fc.constantFrom(0, 4.5, 10, 12), { freq: 4, nil: null }),
    scheme: fc.constantFrom(null, 'Helsefagarbeider', 'Sykepleier'),
  })
  .map((each) => {
    const end = new Date(Date.parse(each.start) + each.length * 86_400_000).toISOString().slice(0, 10);
    const [type, size, months] = each.size;
    const kroner = (ore: number | null) => (ore === null ? null : ore / 100);
    return { ...each, end, type, points: size, months, fee: kroner(each.fee), grant: kroner(each.grant) };
  });

type Education = typeof educations extends fc.Arbitrary<infer E> ? E : never;

/** What is asked about is said: whether what may have ended is completed; and nobody begins after leaving. */
function educationRow(each: Education, index: number, leavesOn: string | null, period: string | null): Row {
  const isGone = leavesOn !== null && (!each.isDated || each.start > leavesOn);
  const isOver =
    (period !== null && each.end < '2026-08-01') || (!isGone && leavesOn !== null && each.end <= leavesOn);
  const leavesDuring = !isGone && leavesOn !== null && each.end > leavesOn;
  const maySayYes = each.progress !== 'ja' || !leavesDuring;
  const maySayNo = each.progress !== 'nei' || (period !== null && each.isDated);
  const progress = isOver ? (each.progress ?? 'ja') : maySayYes && maySayNo ? each.progress : null;
  return [
    // The last employee stays.
    `Ansatt ${String(isGone ? EMPLOYEE_COUNT - 1 : each.employee)}`,
    `Utdanning ${String(index)}`,
    each.type,
    each.points,
    each.months,
    each.isDated ? date(each.start) : null,
    each.isDated ? date(each.end) : null,
    each.substitute ? 'ja' : 'nei',
    progress,
    each.withPay ? null : 'nei',
    each.fee,
    each.grant,
    each.decision,
    each.scheme,
  ];
}

const fractions = fc.integer({ min: 0, max: 300 }).map((perMille) => perMille / 1000);

const rates = fc.option(
  fc
    .record({ pension: fractions, holidayPay: fractions, all: fractions, own: fractions, newer: fractions })
    .map(({ pension, holidayPay, all, own, newer }) => [
      ['Sats', 'Verdi', 'Kommune', 'Gjelder fra'],
      ['Pensjon', pension, null, null],
      ['Pensjon', newer, null, date('2027-01-01')],
      ['Feriepenger', holidayPay, null, null],
      ['Arbeidsgiveravgift', all, null, null],
      ['Arbeidsgiveravgift', own, 'Nordreisa', null],
      ['Arbeidsdager per år', 260, null, null],
    ]),
  { freq: 5, nil: null },
);

const STEPS: readonly Row[] = [
  ['Type', 'Enhet', 'Fra', 'Dager'],
  ['Studium', 'stp', 15, 7],
  ['Studium', 'stp', 30, 15],
  ['Studium', 'stp', 60, 30],
  ['Fagbrev', 'mnd', 6, 5],
  ['Fagbrev', 'mnd', 12, 10],
];

const STIPENDS: readonly Row[] = [
  ['Ordning', 'Ved oppstart', 'Ved fullføring', 'Bindingstid (mnd)', 'Arbeidsgiveravgift'],
  ['Helsefagarbeider', 10_000, 10_000, null, 'nei'],
  ['Sykepleier', 20_000.5, 30_000, 24, 'ja'],
];

const LIMITED: readonly Row[] = [
  ['Type', 'Enhet', 'Fra', 'Dager', 'Dager per enhet', 'Tak per studieår', 'Tak'],
  ['Studium', 'stp', 0, null, 0.5, 21, 35],
  ['Fagbrev', 'mnd', 6, 5, null, null, null],
];

/** Plans of some employees with some educations each, over several years, with the rates of two municipalities or none. */
export const randomPlans: fc.Arbitrary<RandomPlan> = fc
  .record({
    employees: fc.array(employees, { minLength: EMPLOYEE_COUNT, maxLength: EMPLOYEE_COUNT }),
    educations: fc.array(educations, { minLength: 1, maxLength: 5 }),
    rates,
    hasOwnSteps: fc.boolean(),
    changed: fc.record({
      position: positions,
      salary: salaries,
      points,
      pension: fractions,
      days: fc.nat(40),
    }),
    isLimited: fc.boolean(),
    period: fc.constantFrom(null, '2026', '2026–2028', '1.8.2026–31.7.2027', '15.3.2026–10.10.2027'),
    settings: fc.record({
      studiepoeng: fc.constantFrom('hver for seg', 'lagt sammen'),
      dager: fc.constantFrom('ikke avrundet', 'ikke avrundet', 'halve dager'),
    }),
  })
  .map((plan) => {
    const leavesOn = plan.employees.map(([, , , day], index) => (index === EMPLOYEE_COUNT - 1 ? null : day));
    // Without the dates of each education a limit for each study year would be a question.
    const isLimited = plan.isLimited && plan.educations.every(({ isDated }) => isDated);
    const leaveRules = isLimited ? LIMITED : plan.hasOwnSteps ? STEPS : null;
    const sheets = {
      Ansatte: [
        ['Ansatt', 'Stillingsprosent', 'Årslønn', 'Kommune', 'Slutter'],
        ...plan.employees.map(([position, salary, municipality], index) => [
          `Ansatt ${String(index)}`,
          position,
          salary,
          municipality,
          leavesOn[index] === null ? null : date(leavesOn[index]!),
        ]),
      ],
      Utdanninger: [
        [
          'Ansatt',
          'Utdanning',
          'Type',
          'Studiepoeng',
          'Varighet (mnd)',
          'Start',
          'Slutt',
          'Vikar',
          'Fullført',
          'Med lønn',
          'Avgift',
          'Tilskudd',
          'Innvilgede dager',
          'Ordning',
        ],
        ...plan.educations.map((each, index) =>
          educationRow(each, index, leavesOn[each.employee]!, plan.period),
        ),
      ],
      Stipendregler: STIPENDS,
      ...(leaveRules !== null && { Permisjonsregler: leaveRules }),
      ...(plan.rates !== null && { Satser: plan.rates }),
    };
    const study = plan.educations.findIndex(({ type }) => type === 'Studium');
    return {
      sheets,
      settings: { ...plan.settings, ...(plan.period !== null && { periode: plan.period }) },
      changes: [
        { sheet: 'Ansatte', row: 1, column: 1, value: plan.changed.position },
        ...(plan.employees[0]![1] === null
          ? []
          : [{ sheet: 'Ansatte', row: 1, column: 2, value: plan.changed.salary }]),
        ...(study < 0
          ? []
          : [{ sheet: 'Utdanninger', row: study + 1, column: 3, value: plan.changed.points }]),
        ...(plan.rates === null
          ? []
          : [
              { sheet: 'Satser', row: 1, column: 1, value: plan.changed.pension },
              { sheet: 'Satser', row: 6, column: 1, value: 230 },
            ]),
        ...(leaveRules === STEPS
          ? [{ sheet: 'Permisjonsregler', row: 1, column: 3, value: plan.changed.days }]
          : []),
      ],
    };
  });
