import { createGrid } from '../../../../src/hosts/grid/create-grid';
import { cellAt, findSheet } from '../../../../src/workbook/snapshot';
import { memoryWorkbook } from '../../../support/memory-workbook';
import { costWorkbook, runKostnader } from '../../excel/kostnader-in-excel';
import { formulaContent, sheetPlan } from '../../plans';

/** What the page tells of a grid in use. */
export interface PageReport {
  /** What was thrown, if anything. */
  readonly failure: string | null;
  readonly sheets: readonly string[];
  readonly errors: readonly string[];
  /** The share of the first municipality before and after the cost is doubled in the grid. */
  readonly shares: readonly unknown[];
  /** The sheets that were told to be changed. */
  readonly changed: readonly string[];
  /** The last cell of 10 000 rows of 12 formulas. */
  readonly last: unknown;
  /** What the page asked a network for. */
  readonly requests: readonly string[];
}

const ROWS = 10_000;

async function report(): Promise<PageReport> {
  const container = document.querySelector<HTMLElement>('#grid')!;
  const { host } = createGrid(container, { dark: false, workbook: costWorkbook(4) });
  const changed: string[] = [];
  await host.onChanged((sheet) => changed.push(sheet));
  const { issues } = await runKostnader(host);
  const before = await share();
  await host.select({ sheet: 'Kostnader', row: 2, column: 2 });
  await typeIntoSelectedCell('246\u00a0913\u00a0578,24');
  const after = await share();
  const sheets = (await host.read()).sheets.map(({ name }) => name);
  const told = [...changed];
  const numbers = Array.from({ length: ROWS }, (_, index) => index + 1);
  const input = numbers.map((number) => [`Post ${number}`, number, number * 2, 1, 2, 3]);
  const plan = sheetPlan('Fordeling', {
    rows: numbers.map((row) =>
      Array.from({ length: 12 }, (_, column) => formulaContent(`=Kostnader!B${row}*${column}`, row * column)),
    ),
  });
  host.open(memoryWorkbook({ Kostnader: input }));
  await host.write([plan]);
  const large = await host.read();
  await host.select({ sheet: 'Fordeling', row: ROWS, column: 12 });
  return {
    failure: null,
    sheets,
    errors: issues.filter(({ severity }) => severity === 'error').map(({ code }) => code),
    shares: [before, after],
    changed: told,
    last: cellAt(findSheet(large, 'Fordeling')!, ROWS, 12).value,
    requests: performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.startsWith('file:') && !name.startsWith('data:')),
  };

  async function share(): Promise<unknown> {
    const result = findSheet(await host.read(), 'Fordeling')!;
    const row = [...result.rows].find(([, cells]) => cells.get(1)?.formula === '=Deltakere!A2')?.[0] ?? 0;
    return [...(result.rows.get(row)?.values() ?? [])].at(-1)?.value ?? null;
  }
}

/** As a user does it: by the keyboard, with Univer's own editor. */
async function typeIntoSelectedCell(text: string): Promise<void> {
  const editor = document.querySelector<HTMLElement>('[data-u-comp=editor][contenteditable]')!;
  editor.focus();
  const data = new InputEvent('beforeinput', { data: text, inputType: 'insertText', bubbles: true });
  editor.textContent = text;
  editor.dispatchEvent(data);
  editor.dispatchEvent(new InputEvent('input', { data: text, inputType: 'insertText', bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 300));
  editor.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true }),
  );
  await new Promise((resolve) => setTimeout(resolve, 300));
}

/** Percent-encoded, so that it reads as nothing else in the page. */
function tell(told: Partial<PageReport>): void {
  document.querySelector('pre')!.textContent = encodeURIComponent(JSON.stringify(told));
}

report().then(tell, (failure: unknown) => {
  tell({
    failure: failure instanceof Error ? `${failure.message} ${failure.stack ?? ''}` : JSON.stringify(failure),
  });
});
