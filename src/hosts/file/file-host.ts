import { readFile } from 'node:fs/promises';
import type { CellAddress } from '../../workbook/address';
import type { HostOptions, Settings, Unsubscribe, WorkbookHost, WriteReceipt } from '../../workbook/host';
import { figure, HostError, issue, type Issue } from '../../workbook/issue';
import type { SheetPlan } from '../../workbook/plan';
import { sameSheetName, type WorkbookSnapshot } from '../../workbook/snapshot';
import { newWorkbook } from './new-workbook';
import { openElsewhere } from './open-elsewhere';
import { zip } from './opc/zip';
import { OutputFile, type OutputOptions, systemCode } from './output-file';
import { readWorkbook } from './read/read-workbook';
import { recognizeWorkbook, rejectingDamage, type WorkbookPackage } from './recognize-file';
import { loadSettings, saveSettings } from './settings-part';
import { readWorkbookPart } from './workbook-part';
import { writeSheets } from './write/write-sheets';

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
  readonly #input: string;
  readonly #output: OutputFile;
  #workbook: WorkbookPackage;

  private constructor(
    input: string,
    output: OutputFile,
    workbook: WorkbookPackage,
    /** What there is to tell about the file itself. */
    readonly issues: readonly Issue[],
  ) {
    this.#input = input;
    this.#output = output;
    this.#workbook = workbook;
  }

  /** Opens a workbook. Rejects with a HostError when it cannot be read or the output must not be written. */
  static async open(input: string, { output, ...options }: OpenOptions): Promise<FileHost> {
    const bytes = await readInput(input);
    const workbook = await recognizeWorkbook(bytes, input);
    const file = await OutputFile.at(output, input, options);
    return new FileHost(input, file, workbook, await openElsewhere(input));
  }

  /** Begins a new, empty workbook; the file comes with the first `write`. */
  static async create(output: string, options: OutputOptions = {}): Promise<FileHost> {
    return new FileHost(output, await OutputFile.at(output, null, options), newWorkbook(), []);
  }

  async read(options: HostOptions = {}): Promise<WorkbookSnapshot> {
    options.signal?.throwIfAborted();
    return rejectingDamage(this.#input, () => readWorkbook(this.#workbook, options));
  }

  async write(plans: readonly SheetPlan[], options: HostOptions = {}): Promise<WriteReceipt> {
    options.signal?.throwIfAborted();
    const { workbook, receipt } = await rejectingDamage(this.#input, () =>
      writeSheets(this.#workbook, plans, options),
    );
    await this.#output.write(zip(workbook.package.files), options.signal);
    this.#workbook = workbook;
    options.onProgress?.(1);
    return receipt;
  }

  /** There is no user to show a cell to; only tells when the sheet is missing. */
  async select({ sheet }: CellAddress): Promise<void> {
    const { sheets } = await rejectingDamage(this.#input, () => readWorkbookPart(this.#workbook));
    if (!sheets.some(({ name }) => sameSheetName(name, sheet))) {
      throw new HostError(issue('sheet.missing', null, { sheet: figure.text(sheet) }));
    }
  }

  /** Nobody edits a file while Fordel has it. */
  onChanged(): Promise<Unsubscribe> {
    return Promise.resolve(() => undefined);
  }

  /** What is saved reaches the output with the next `write`. */
  readonly settings = {
    load: async (): Promise<Settings> => rejectingDamage(this.#input, () => loadSettings(this.#workbook)),
    save: async (settings: Settings): Promise<void> => {
      this.#workbook = await rejectingDamage(this.#input, () => saveSettings(this.#workbook, settings));
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
