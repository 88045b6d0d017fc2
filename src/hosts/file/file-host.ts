import { readFile } from 'node:fs/promises';
import type { CellAddress } from '../../workbook/address';
import type { HostOptions, Settings, Unsubscribe, WorkbookHost, WriteReceipt } from '../../workbook/host';
import { figure, HostError, issue, type Issue } from '../../workbook/issue';
import { mergedSettings } from '../../workbook/merged-settings';
import type { SheetPlan } from '../../workbook/plan';
import { sameSheetName, type WorkbookSnapshot } from '../../workbook/snapshot';
import { nodeDeflate } from './node-deflate';
import { openElsewhere } from './open-elsewhere';
import { OutputFile, type OutputOptions, systemCode } from './output-file';
import { WorkbookFile } from './workbook-file';

/** Where results go. */
export interface OpenOptions extends OutputOptions {
  /** The file that `write` makes: the input with the results in it. */
  readonly output: string;
}

/**
 * A workbook in an .xlsx or .xlsm file. The input file is read once and never changed; results go to the output file.
 *
 * @example
 * const host = await FileHost.open('kostnader.xlsx', { output: 'kostnader-fordelt.xlsx' });
 * const { sheets } = await host.write([plan]);
 */
export class FileHost implements WorkbookHost {
  readonly #output: OutputFile;
  #file: WorkbookFile;

  private constructor(
    file: WorkbookFile,
    output: OutputFile,
    /** What there is to tell about the file itself. */
    readonly issues: readonly Issue[],
  ) {
    this.#file = file;
    this.#output = output;
  }

  /** Opens a workbook. Rejects with a HostError when it cannot be read or the output must not be written. */
  static async open(input: string, { output, ...options }: OpenOptions): Promise<FileHost> {
    const file = await WorkbookFile.open(await readInput(input), input, nodeDeflate);
    const outputFile = await OutputFile.at(output, input, options);
    return new FileHost(file, outputFile, await openElsewhere(input));
  }

  /** Begins a new, empty workbook; the file comes with the first `write`. */
  static async create(output: string, options: OutputOptions = {}): Promise<FileHost> {
    const outputFile = await OutputFile.at(output, null, options);
    return new FileHost(WorkbookFile.empty(output, nodeDeflate), outputFile, []);
  }

  read(options: HostOptions = {}): Promise<WorkbookSnapshot> {
    return this.#file.read(options);
  }

  async write(plans: readonly SheetPlan[], options: HostOptions = {}): Promise<WriteReceipt> {
    const { file, receipt } = await this.#file.withResults(plans, options);
    await this.#output.write(await file.bytes(), options.signal);
    this.#file = file;
    options.onProgress?.(1);
    return receipt;
  }

  /** There is no user to show a cell to; only tells when the sheet is missing. */
  async select({ sheet }: CellAddress): Promise<void> {
    const names = await this.#file.sheetNames();
    if (!names.some((name) => sameSheetName(name, sheet))) {
      throw new HostError(issue('sheet.missing', null, { sheet: figure.text(sheet) }));
    }
  }

  /** Nobody edits a file while Fordel has it. */
  onChanged(): Promise<Unsubscribe> {
    return Promise.resolve(() => undefined);
  }

  /** What is saved reaches the output with the next `write`. */
  readonly settings = {
    load: (): Promise<Settings> => this.#file.settings(),
    merge: async (changes: Settings): Promise<void> => {
      this.#file = await this.#file.withSettings(mergedSettings(await this.#file.settings(), changes));
    },
  };
}

async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new HostError(inputIssue(error, path), error);
  }
}

function inputIssue(error: unknown, path: string): Issue {
  const file = figure.text(path);
  // Node itself reads no more than 2 GiB at once.
  if ((error as NodeJS.ErrnoException).code === 'ERR_FS_FILE_TOO_LARGE') {
    return issue('file.too-large', null, { file });
  }
  const code = systemCode(error);
  if (code === 'ENOENT') return issue('file.missing', null, { file });
  return issue('file.unreadable', null, { file, reason: figure.term(`reason.${code ?? ''}`) });
}
