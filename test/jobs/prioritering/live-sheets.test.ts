import { mkdir, readFile } from 'node:fs/promises';
import { FileHost } from '../../../src/hosts/file/file-host';
import { LOCALES } from '../../../src/jobs/locales';
import { prioritering } from '../../../src/jobs/prioritering/prioritering';
import { reportSheets } from '../../../src/jobs/results/report-sheets';
import type { Settings } from '../../../src/workbook/host';
import type { SheetPlan } from '../../../src/workbook/plan';
import { saveWorkbook } from '../../hosts/file/save-workbook';
import { complaintsAbout } from '../../hosts/file/validity/complaints';
import { changeNumbers } from '../../oracle/change-numbers';
import { cellsAlone, compareSheets } from '../../oracle/compare-sheets';
import { recalculate } from '../../oracle/libreoffice';
import { memoryHost, memoryWorkbook } from '../../support/memory-workbook';
import { useTemporaryFolder } from '../../support/temporary-folder';

type Sheets = Parameters<typeof memoryHost>[0];

const PATIENCE = 120_000;
const file = useTemporaryFolder();

const GROUPS: Sheets = {
  Poeng: [
    ['Alternativ', 'Gruppe', 'Potensial', 'Gjennomførbarhet'],
    ['Legetjeneste', 'Rådmenn', 9, 7],
    ['Jordmor', 'Rådmenn', 8, '6,5'],
    ['Rus og psykiatri', 'Rådmenn', 9, 8],
    ['Legetjeneste', 'Tillitsvalgte', 8, 8],
    ['Jordmor', 'Tillitsvalgte', 7, null],
    ['Rus og psykiatri', 'Tillitsvalgte', 8, 7],
  ],
};
const WEIGHTS: Sheets = {
  ...GROUPS,
  Kriterier: [
    ['Kriterium', 'Vekt', 'Best'],
    ['Potensial', 3, null],
    ['Gjennomførbarhet', 2, 'lavest'],
  ],
};
const NOTHING: Sheets = {
  Poeng: [
    ['Alternativ', 'Nytte'],
    ['A', 5],
    ['B', null],
    ['C', 7],
  ],
};

async function plansOf(sheets: Sheets, settings: Settings): Promise<readonly SheetPlan[]> {
  const { result } = prioritering.answer(await memoryHost(sheets).read(), { settings, sheets: [] });
  const stamp = { version: '0.1.0', writtenAt: new Date(2026, 10, 22, 12, 3), inputHash: 'ab'.repeat(32) };
  return reportSheets(result!, [], { locale: LOCALES.nb, formulas: true, ...stamp });
}

async function written(sheets: Sheets, plans: readonly SheetPlan[], name: string): Promise<string> {
  await saveWorkbook(memoryWorkbook(sheets), file(`${name}-inn.xlsx`));
  await (await FileHost.open(file(`${name}-inn.xlsx`), { output: file(`${name}.xlsx`) })).write(plans);
  return file(`${name}.xlsx`);
}

/** Another number in the second row of Poeng. */
function withScore(sheets: Sheets, value: number): Sheets {
  const poeng = sheets['Poeng'] as readonly (readonly (string | number | null)[])[];
  const column = poeng[0]!.length - 1;
  const rows = poeng.map((row, at) => (at === 1 ? row.with(column, value) : row));
  return { ...sheets, Poeng: rows };
}

test.each<readonly [string, Sheets, Settings]>([
  ['the product of the groups’ means', GROUPS, {}],
  ['weighted, the lowest as the best of one', WEIGHTS, {}],
  ['weighted alike', GROUPS, { regel: 'veid sum' }],
  ['one that has no scores', NOTHING, {}],
])(
  'LibreOffice finds what the engine found, also when a score is changed: %s',
  async (_, sheets, settings) => {
    const plans = await plansOf(sheets, settings);
    const path = await written(sheets, plans, 'plan');
    expect(await complaintsAbout(await readFile(path), await readFile(file('plan-inn.xlsx')))).toEqual([]);

    const alone = await written(sheets, cellsAlone(plans), 'celler');
    const changed = file('endret.xlsx');
    const columns = (sheets['Poeng'] as readonly (readonly unknown[])[])[0]!.length;
    await changeNumbers(alone, changed, [{ sheet: 'Poeng', row: 1, column: columns - 1, value: 2 }]);
    await mkdir(file('regnet'));
    const [asWritten, asChanged] = await recalculate([alone, changed], file('regnet'));
    expect(await compareSheets(asWritten!, plans)).toEqual([]);
    const [afterwards] = await plansOf(withScore(sheets, 2), settings);
    const isFigure = ({ name }: { readonly name: string }) => name === 'Prioritering';
    expect(await compareSheets(asChanged!, [afterwards!].filter(isFigure))).toEqual([]);
  },
  PATIENCE,
);

test(
  'A score that is changed to one outside the scale gives no place, and says why',
  async () => {
    const path = await written(GROUPS, cellsAlone(await plansOf(GROUPS, {})), 'utenfor');
    await changeNumbers(path, file('utenfor-2.xlsx'), [{ sheet: 'Poeng', row: 1, column: 2, value: 90 }]);
    await mkdir(file('regnet'));
    const [calculated] = await recalculate([file('utenfor-2.xlsx')], file('regnet'));
    const rows = await calculated!.sheet('Prioritering');
    const row = rows.find(([name]) => name === 'Legetjeneste')!;
    expect(row.slice(1, 5)).toEqual(['utenfor skalaen', 7.5, '', '']);
    expect(rows.filter(([name]) => name === 'Jordmor')[0]!.slice(4, 5)).toEqual([2]);
  },
  PATIENCE,
);
