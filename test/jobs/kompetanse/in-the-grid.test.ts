import { GridHost } from '../../../src/hosts/grid/grid-host';
import { kompetanse } from '../../../src/jobs/kompetanse/kompetanse';
import { reportSheets } from '../../../src/jobs/results/report-sheets';
import { LOCALES } from '../../../src/jobs/locales';
import { cellAddressText } from '../../../src/workbook/address';
import { cellAt, findSheet, isCellError, type CellValue } from '../../../src/workbook/snapshot';
import { disposeGrids, headlessGrid } from '../../hosts/grid/headless-grid';
import { cellsOf } from '../../hosts/plans';
import { oneEducation } from '../../support/kompetanse';
import { date, memoryWorkbook } from '../../support/memory-workbook';

afterEach(disposeGrids);

const PLAN = oneEducation(
  { Studiepoeng: 30, Start: date('2026-08-15'), Slutt: date('2027-06-15'), Vikar: 'ja', Fullført: 'nei' },
  {},
  {
    Permisjonsregler: [
      ['Type', 'Enhet', 'Fra', 'Dager', 'Gjelder fra'],
      ['Studium', 'stp', 30, 15, date('2016-12-01')],
      ['Studium', 'stp', 60, 30, date('2028-01-01')],
    ],
    Satser: [
      ['Sats', 'Verdi', 'Kommune'],
      ['Pensjon', 0.161, null],
    ],
  },
);

test('The workbench calculates the sheets as the engine does, and follows a changed rule and a changed day', async () => {
  const grid = headlessGrid();
  const host = GridHost.open(grid, memoryWorkbook(PLAN));
  const { result, issues } = kompetanse.answer(await host.read(), {
    settings: { periode: '2026' },
    sheets: [],
  });
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  const stamp = { version: '0.1.0', writtenAt: new Date(2026, 10, 22, 12, 3), inputHash: 'ab'.repeat(32) };
  const plans = reportSheets(result!, [], { locale: LOCALES.nb, formulas: true, ...stamp });
  await host.write(plans);
  const sheet = (name: string) => grid.univer.getActiveWorkbook()!.getSheetByName(name)!;
  const calculated = () => grid.univer.getFormula().onCalculationResultApplied();

  // A changed rule has everything calculated anew.
  sheet('Permisjonsregler').getRange('D2').setValue(20);
  await calculated();
  sheet('Permisjonsregler').getRange('D2').setValue(15);
  await calculated();
  const after = await host.read();
  const different = plans.flatMap((plan) =>
    cellsOf(plan).flatMap(({ row, column, content }) => {
      if (content.kind !== 'formula') return [];
      const { value } = cellAt(findSheet(after, plan.name)!, row, column);
      const isSame =
        typeof value === 'number' && typeof content.value === 'number'
          ? Math.abs(value - content.value) < 1e-9
          : plain(value) === plain(content.value);
      const place = cellAddressText({ sheet: plan.name, row, column });
      return isSame ? [] : [`${place}: ${plain(value)} and not ${String(content.value)} ${content.formula}`];
    }),
  );
  expect(different).toEqual([]);

  sheet('Utdanninger').getRange('E2').setValue(46_300);
  await calculated();
  const [check] = [1, 2, 3, 4, 5]
    .map((row) =>
      sheet('Permisjon')
        .getRange(row - 1, 0)
        .getValue(),
    )
    .filter((value) => String(value).includes('✗'));
  expect(check).toMatch(/^Kontroll ✗ Utdanninger!E2 er endret/);
});

/** Figures in texts have the form of the program's language. */
function plain(value: CellValue): string {
  const text = isCellError(value) ? value.error : String(value ?? '');
  return text.replace(/(?<=\d)[\u00a0\u202f,.](?=\d)/g, '').replace(/[\u00a0\u202f]/g, ' ');
}
