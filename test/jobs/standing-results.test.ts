import { MemoryHost } from '../../src/hosts/memory/memory-host';
import type { Job } from '../../src/jobs/job';
import { kompetanse } from '../../src/jobs/kompetanse/kompetanse';
import { kostnader } from '../../src/jobs/kostnader/kostnader';
import { runJob } from '../../src/jobs/run-job';
import { LOCALES } from '../../src/jobs/locales';
import { cellAddressText } from '../../src/workbook/address';
import type { Settings } from '../../src/workbook/host';
import { findSheet } from '../../src/workbook/snapshot';
import { memoryWorkbook, type CellInput, type SheetInputs } from '../support/memory-workbook';
import { standing as standingIn } from '../support/standing';

const locale = LOCALES.nb;

const COSTS: SheetInputs = {
  Deltakere: [
    ['Kommune', 'Folketall', 'Vert'],
    ['Nordreisa', 4944, 'nei'],
    ['Skjervøy', 2925, 'ja'],
    ['Kåfjord', 2132, 'nei'],
  ],
  Nøkler: [
    ['Samarbeid', 'Lik andel', 'Overhead'],
    ['NorIKT', 0.4, 0.03],
  ],
  Kostnader: [
    ['Post', 'Beløp', 'Type', 'Gjelder'],
    ['Lønn', 1000, 'Lønn', null],
    ['Bil', 500, 'Drift', 'Skjervøy'],
    ['Reiser', 200, 'Drift', 'Kåfjord'],
  ],
};

const COSTS_WITH_REMARK: SheetInputs = {
  ...COSTS,
  Kostnader: [
    ['Post', 'Beløp', 'Type', 'Gjelder', 'Merknad'],
    ['Lønn', 1000, 'Lønn', null],
    ['Bil', 500, 'Drift', 'Skjervøy'],
    ['Reiser', 200, 'Drift', 'Kåfjord'],
  ],
};

const PLAN: SheetInputs = {
  Ansatte: [
    ['Ansatt', 'Stillingsprosent', 'Årslønn'],
    ['Kari', 0.8, 500_000],
  ],
  Utdanninger: [
    ['Ansatt', 'Utdanning', 'Type', 'Studiepoeng'],
    ['Kari', 'Veiledning', 'Studium', 30],
  ],
};

/** A workbook with the job's result in it. */
async function written(job: Job, sheets: SheetInputs, formulas = true): Promise<MemoryHost> {
  const host = new MemoryHost(memoryWorkbook(sheets));
  const now = () => new Date(2026, 10, 22, 12, 3);
  await runJob(job, host, { settings: {}, sheets: [], locale, formulas, write: true, now });
  return host;
}

function edit(host: MemoryHost, sheet: string, row: number, column: number, value: CellInput): void {
  const cell = typeof value === 'object' && value !== null && 'value' in value ? value : { value };
  host.editCell({ sheet, row, column }, cell);
}

const standing = async (job: Job, host: MemoryHost, settings: Settings = {}) =>
  standingIn(job, await host.read(), settings);

const all = (state: string) =>
  ['Fordeling', 'Avrunding', 'Lest grunnlag'].map((sheet) => `${sheet}: ${state}`);

describe('A result that stands', () => {
  test('is current when nothing is changed', async () => {
    expect(await standing(kostnader, await written(kostnader, COSTS))).toEqual(all('current'));
  });

  test.each<[string, string, number, number, CellInput]>([
    ['a population', 'Deltakere', 3, 2, 2825],
    ['an amount', 'Kostnader', 2, 2, 1100],
    ['an equal share', 'Nøkler', 2, 2, 0.2],
    ['an overhead', 'Nøkler', 2, 3, 0.02],
  ])('has followed %s that is changed, by its formulas', async (_, sheet, row, column, value) => {
    const host = await written(kostnader, COSTS);
    edit(host, sheet, row, column, value);
    expect(await standing(kostnader, host)).toEqual(all('followed'));
  });

  test('has followed a population also where thousands of costs are kept as they were read', async () => {
    const costs = Array.from({ length: 5_100 }, (_, index) => ['Lønn', 9000 - index, 'Lønn', null]);
    const host = await written(kostnader, {
      ...COSTS,
      Kostnader: [['Post', 'Beløp', 'Type', 'Gjelder'], ...costs],
    });
    edit(host, 'Deltakere', 3, 2, 2825);
    expect(await standing(kostnader, host)).toEqual(all('followed'));
  });

  test.each<[string, string, number, number, CellInput]>([
    ['whom a cost is for', 'Kostnader', 3, 4, 'Kåfjord'],
    ['whom another cost is for, the other way round', 'Kostnader', 4, 4, 'Skjervøy'],
    ['the type of a cost', 'Kostnader', 2, 3, 'Drift'],
    ['who is host', 'Deltakere', 3, 3, 'nei'],
    ['a number that is now a text', 'Kostnader', 2, 2, '1 100'],
    ['a name', 'Deltakere', 4, 1, 'Storfjord'],
    ['a cost that comes to', 'Kostnader', 5, 1, 'Kurs'],
  ])('is never said to fit when %s is changed', async (_, sheet, row, column, value) => {
    const host = await written(kostnader, COSTS);
    edit(host, sheet, row, column, value);
    if (value === 'Kurs') edit(host, sheet, row, 2, 100);
    if (sheet === 'Deltakere' && column === 3) edit(host, sheet, 2, column, 'ja');
    const [sheetOfShares] = await standing(kostnader, host);
    expect(sheetOfShares).toMatch(/^Fordeling: (outdated|unsure)$/);
  });

  test('is outdated when two costs change places in whom they are for, though every formula looks the same', async () => {
    const host = await written(kostnader, COSTS);
    edit(host, 'Kostnader', 3, 4, 'Kåfjord');
    edit(host, 'Kostnader', 4, 4, 'Skjervøy');
    expect((await standing(kostnader, host))[0]).toBe('Fordeling: outdated');
  });

  test('is outdated when a choice is another', async () => {
    const host = await written(kostnader, COSTS);
    expect(await standing(kostnader, host, { avrunding: 'hver for seg' })).toEqual(all('outdated'));
  });

  test('is outdated when it was written as values', async () => {
    const host = await written(kostnader, COSTS, false);
    edit(host, 'Deltakere', 3, 2, 2825);
    expect(await standing(kostnader, host)).toEqual(all('outdated'));
  });

  test('may fit or not when the input has errors: nobody knows', async () => {
    const host = await written(kostnader, COSTS);
    edit(host, 'Deltakere', 3, 2, 'ukjent');
    expect(await standing(kostnader, host)).toEqual(all('unsure'));
  });

  test('tells which of its cells is written over, also when the input is changed or has errors', async () => {
    const host = await written(kostnader, COSTS);
    const sheet = findSheet(await host.read(), 'Fordeling')!;
    const [row] = [...sheet.rows].find(([, cells]) => cells.get(1)?.value === 'Skjervøy')!;
    edit(host, 'Fordeling', row, 5, 700);
    const toldWith = (state: string) => {
      const [first, ...rest] = all(state);
      return [`${first!}, Fordeling!E${String(row)}`, ...rest];
    };
    expect(await standing(kostnader, host)).toEqual(toldWith('current'));
    edit(host, 'Deltakere', 3, 2, 2825);
    expect(await standing(kostnader, host)).toEqual(toldWith('followed'));
    edit(host, 'Deltakere', 3, 2, 'ukjent');
    expect(await standing(kostnader, host)).toEqual(toldWith('unsure'));
  });

  test('tells which number it keeps as it was read is written over, also when another has changed since', async () => {
    const host = await written(kostnader, COSTS);
    const sheet = findSheet(await host.read(), 'Lest grunnlag')!;
    const [row] = [...sheet.rows].find(([, cells]) => cells.get(1)?.value === 'Skjervøy')!;
    edit(host, 'Lest grunnlag', row, 2, 2000);
    const watch = (state: string) => `Lest grunnlag: ${state}, 'Lest grunnlag'!B${String(row)}`;
    expect((await standing(kostnader, host)).at(-1)).toBe(watch('current'));
    edit(host, 'Deltakere', 2, 2, 4900);
    expect((await standing(kostnader, host)).at(-1)).toBe(watch('followed'));
  });

  describe.each<[string, string, number, number, CellInput]>([
    ['the type of a cost, to another that overhead is not reckoned of', 'Kostnader', 3, 3, 'Kjøp'],
    ['what a cost is called', 'Kostnader', 3, 1, 'Billeie'],
    ['an amount, to less than whole øre', 'Kostnader', 2, 2, 1000.004],
    ['the heading of a column that decides nothing', 'Kostnader', 1, 5, 'Kommentar'],
  ])('is outdated when %s is changed, which turns its check red', (_, sheet, row, column, value) => {
    test('alone', async () => {
      const host = await written(kostnader, COSTS_WITH_REMARK);
      edit(host, sheet, row, column, value);
      expect(await standing(kostnader, host)).toEqual(all('outdated'));
    });

    test('after a number was followed', async () => {
      const host = await written(kostnader, COSTS_WITH_REMARK);
      edit(host, 'Deltakere', 3, 2, 2825);
      expect(await standing(kostnader, host)).toEqual(all('followed'));
      edit(host, sheet, row, column, value);
      expect(await standing(kostnader, host)).toEqual(all('outdated'));
    });
  });

  test('is outdated when the sheet that it asks is gone', async () => {
    const host = await written(kostnader, COSTS);
    edit(host, 'Deltakere', 3, 2, 2825);
    const sheets = (await host.read()).sheets
      .filter(({ name }) => name !== 'Lest grunnlag')
      .map((sheet) => ({ ...sheet, layout: null }));
    expect(sheets).toHaveLength(5);
    expect(await standing(kostnader, new MemoryHost({ sheets, settings: {} }))).toEqual(
      all('outdated').slice(0, 2),
    );
  });

  test('of a competence plan follows a position, but for the letters, which are values', async () => {
    const host = await written(kompetanse, PLAN);
    edit(host, 'Ansatte', 2, 2, 0.6);
    const told = await standing(kompetanse, host);
    expect(told).toContain('Permisjon: followed');
    expect(told).toContain('Svar: outdated');
    expect(told).toContain('Lest plan: followed');
  });

  test('of a competence plan is outdated when the heading of a column that decides nothing is another', async () => {
    const [headings, ...rows] = PLAN['Ansatte'] as readonly (readonly CellInput[])[];
    const host = await written(kompetanse, { ...PLAN, Ansatte: [[...headings!, 'Merknad'], ...rows] });
    expect(await standing(kompetanse, host)).toContain('Permisjon: current');
    edit(host, 'Ansatte', 1, 4, 'Kommentar');
    expect(await standing(kompetanse, host)).toContain('Permisjon: outdated');
  });

  test('of a competence plan tells which days are written over', async () => {
    const host = await written(kompetanse, PLAN, false);
    edit(host, 'Permisjon', 6, 8, 40);
    expect(await standing(kompetanse, host)).toContain('Permisjon: current, Permisjon!H6');
  });

  test('of a language that it was not written in is not said to have followed', async () => {
    const host = new MemoryHost(memoryWorkbook(COSTS));
    const now = () => new Date(2026, 10, 22, 12, 3);
    await runJob(kostnader, host, {
      settings: {},
      sheets: [],
      locale: LOCALES.en,
      formulas: true,
      write: true,
      now,
    });
    edit(host, 'Deltakere', 3, 2, 2825);
    expect((await standing(kostnader, host))[0]).toMatch(/: outdated$/);
  });
});

test('A run tells what somebody had written over in the result that it takes the place of', async () => {
  const host = await written(kostnader, COSTS);
  edit(host, 'Avrunding', 1, 1, 'Min avrunding');
  const now = () => new Date(2026, 10, 22, 12, 3);
  const options = { settings: {}, sheets: [], locale, formulas: true, write: true, now };
  const { issues } = await runJob(kostnader, host, options);
  expect(issues.map(({ code, address }) => [code, address && cellAddressText(address)])).toEqual([
    ['result.overwritten', 'Avrunding!A1'],
  ]);
  expect((await runJob(kostnader, host, options)).issues).toEqual([]);
});
