import type { Univer } from '@univerjs/core';
import { GridHost } from '../../../src/hosts/grid/grid-host';
import type { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import { cellName } from '../../../src/workbook/address';
import type { WorkbookHost } from '../../../src/workbook/host';
import { describeHostContract } from '../host-contract';
import { headlessUniver } from './headless-univer';

const opened: Univer[] = [];

afterEach(() => {
  for (const univer of opened.splice(0)) univer.dispose();
});

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
  const univer = headlessUniver();
  opened.push(univer);
  return new GridHost(univer, undefined, workbook);
}

function grid(host: WorkbookHost): GridHost {
  if (!(host instanceof GridHost)) throw new Error('Not a grid host');
  return host;
}
