import { DOMParser } from '@xmldom/xmldom';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import { DAYS_TO_1904, showsDay } from '../../../src/workbook/date-system';
import type { HostOptions, WriteReceipt } from '../../../src/workbook/host';
import type { SheetPlan } from '../../../src/workbook/plan';
import { type Edition, loadExcelLibrary } from './excel-library';
import { ExcelServer } from './server/excel-server';
import type { Model } from './server/model';
import { cellsOf } from '../plans';

export interface ExcelOptions {
  readonly version?: string;
  readonly edition?: Edition;
  readonly patience?: number;
  readonly bytesOfRequest?: number;
}

export const UNFINISHED = 'Uferdig: kjør jobben på nytt.';

/** The host in an Excel of its own: the client library, and behind it a workbook in memory. */
export class ExcelUnderTest {
  readonly server: ExcelServer;
  readonly host: ExcelHost;

  constructor(
    workbook: MemoryWorkbook | Model,
    { version = '1.17', edition = 'debug', patience = 5_000, ...rest }: ExcelOptions = {},
  ) {
    this.server = new ExcelServer(workbook);
    this.host = new CalculatingHost(this.server, {
      ...loadExcelLibrary(this.server, version, edition),
      unfinishedText: UNFINISHED,
      parseXml: (xml) => new DOMParser().parseFromString(xml, 'application/xml') as unknown as Document,
      patience,
      retryDelay: 1,
      ...rest,
    });
    const { settings } = workbook as Partial<MemoryWorkbook>;
    if (settings !== undefined && Object.keys(settings).length > 0)
      throw new Error('Save settings by the host');
  }

  /** The names of cells in a sheet that can be seen, each with its cell: `Total C4`. */
  cellNames(sheet: string): readonly string[] {
    const names = this.server.model.sheet(sheet)?.names ?? [];
    return names
      .filter(({ visible }) => visible)
      .map(({ name, formula }) => `${name} ${formula.replace(/^.*!|\$/g, '').replaceAll('$', '')}`);
  }
}

/** Excel calculates what is written. Here the values are those of the plans; formulas are held to them elsewhere. */
class CalculatingHost extends ExcelHost {
  readonly #server: ExcelServer;

  constructor(server: ExcelServer, options: ConstructorParameters<typeof ExcelHost>[0]) {
    super(options);
    this.#server = server;
  }

  override async write(asked: readonly SheetPlan[], options?: HostOptions): Promise<WriteReceipt> {
    const plans = asked.map((plan) => ({ ...plan, rows: [...plan.rows] }));
    const receipt = await super.write(plans, options);
    plans.forEach((plan, index) => {
      const sheet = this.#server.model.sheet(receipt.sheets[index]!.name);
      for (const { row, column, content, numberFormat } of cellsOf(plan)) {
        const cell = sheet?.rows.get(row)?.get(column);
        if (content.kind !== 'formula' || cell?.formula === undefined) continue;
        const isCountedLater =
          this.#server.model.date1904 && typeof content.value === 'number' && showsDay(numberFormat);
        cell.value = isCountedLater ? content.value - DAYS_TO_1904 : content.value;
      }
    });
    return receipt;
  }
}
