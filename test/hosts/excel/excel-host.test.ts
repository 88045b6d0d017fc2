import type { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { describeHostContract } from '../host-contract';
import { type Edition } from './excel-library';
import { ExcelUnderTest } from './excel-under-test';

const EDITIONS: readonly (readonly [string, Edition])[] = [
  ['1.9', 'debug'],
  ['1.14', 'debug'],
  ['1.17', 'debug'],
  ['1.17', 'minified'],
];

describe.each(EDITIONS)('ExcelApi %s, %s library', (version, edition) => {
  const opened = new Map<unknown, ExcelUnderTest>();
  const open = (excel: ExcelUnderTest): Promise<ExcelHost> => {
    opened.set(excel.host, excel);
    return Promise.resolve(excel.host);
  };
  const excelOf = (host: unknown): ExcelUnderTest => opened.get(host)!;

  describeHostContract('The Excel host', {
    open: (workbook) => open(new ExcelUnderTest(workbook, { version, edition })),
    reopen: (host) => open(new ExcelUnderTest(excelOf(host).server.model, { version, edition })),
    // By a co-author, of whom Excel tells late: nothing but the cell says that it was changed.
    edit: (host, { sheet, row, column }, value) => {
      const { rows } = excelOf(host).server.model.sheet(sheet)!;
      rows.set(row, new Map(rows.get(row)).set(column, { value }));
    },
    copied: (host, sheet, name) => {
      const { model } = excelOf(host).server;
      const { rows, names } = model.sheet(sheet)!;
      const copy = model.addSheet(name);
      for (const [row, cells] of rows) {
        copy.rows.set(row, new Map([...cells].map(([column, cell]) => [column, { ...cell }])));
      }
      copy.names.push(...names.map((each) => ({ ...each })));
      model.sheets.unshift(...model.sheets.splice(model.sheets.indexOf(copy), 1));
      return Promise.resolve(host);
    },
    renamed: (host, sheet, name) => {
      excelOf(host).server.model.sheet(sheet)!.name = name;
      return Promise.resolve(host);
    },
    cellNames: (host, sheet) => Promise.resolve(excelOf(host).cellNames(sheet)),
    tellsMerges: version !== '1.9',
  });

  afterEach(() => {
    for (const excel of opened.values()) expect(excel.server.complaints).toEqual([]);
    opened.clear();
  });
});
