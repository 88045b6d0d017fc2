import { ExcelHost } from '../../../../src/hosts/excel/excel-host';
import { tellTest } from '../../../support/tell-test';
import { connectLibrary, type LibraryWindow } from '../connect-library';
import { costWorkbook, runKostnader } from '../kostnader-in-excel';
import { ExcelServer } from '../server/excel-server';
import type { ModelCell } from '../server/model';

/** What the page tells of a job from read to written. */
export interface PageReport {
  /** What was thrown, if anything. */
  readonly failure: string | null;
  readonly sheets: readonly string[];
  readonly requests: number;
  readonly errors: readonly string[];
  /** What was entered into the first column of the first result, from the top. */
  readonly firstColumn: readonly string[];
  readonly settings: Readonly<Record<string, string>>;
}

/** Runs in the browser's page, where the library is loaded already. */
async function report(): Promise<PageReport> {
  const server = new ExcelServer(costWorkbook(4));
  const library = connectLibrary(
    window as unknown as LibraryWindow,
    { url: location.href, headers: {} },
    server,
    '1.17',
  );
  const host = new ExcelHost({ ...library, unfinishedText: 'Uferdig' });
  const { issues, receipt } = await runKostnader(host);
  const requests = server.requests.length;
  await host.settings.merge({ periode: '2018 <&> "i år"' });
  const [result] = receipt?.sheets ?? [];
  const rows = server.model.sheet(result?.name ?? '')?.rows ?? new Map<number, never>();
  return {
    failure: null,
    sheets: server.model.sheets.map(({ name }) => name),
    requests,
    errors: [
      ...issues.filter(({ severity }) => severity === 'error').map(({ code }) => code),
      ...server.complaints,
    ],
    firstColumn: [...rows].sort(([a], [b]) => a - b).flatMap(([, cells]) => enteredIn(cells.get(1))),
    settings: await host.settings.load(),
  };
}

function enteredIn(cell: ModelCell | undefined): readonly string[] {
  const entered = cell?.formula ?? cell?.value;
  return typeof entered === 'string' ? [entered] : [];
}

tellTest(report());
