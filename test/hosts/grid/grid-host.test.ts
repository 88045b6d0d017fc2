import { GridHost } from '../../../src/hosts/grid/grid-host';
import type { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import { cellName } from '../../../src/workbook/address';
import type { WorkbookHost } from '../../../src/workbook/host';
import { describeHostContract } from '../host-contract';
import { closeUnivers, headlessUniver } from './headless-univer';

afterAll(closeUnivers);

describeHostContract('The grid host', {
  calculates: true,
  open: (workbook) => Promise.resolve(open(workbook)),
  reopen: async (host) => open(await grid(host).contents()),
  cellNames: async (host, sheet) => {
    const { sheets } = await grid(host).contents();
    const names = sheets.find(({ name }) => name === sheet)?.layout?.names ?? [];
    return names.map(({ name, ...cell }) => `${name} ${cellName(cell)}`);
  },
});

function open(workbook: MemoryWorkbook): GridHost {
  return new GridHost(headlessUniver(), undefined, workbook);
}

function grid(host: WorkbookHost): GridHost {
  if (!(host instanceof GridHost)) throw new Error('Not a grid host');
  return host;
}
