import type { CellAddress } from '../../workbook/address';
import type { HostOptions, Settings, Unsubscribe, WorkbookHost, WriteReceipt } from '../../workbook/host';
import { changedMeanwhile } from '../../workbook/inputs';
import { figure, HostError, type Issue, issue } from '../../workbook/issue';
import type { SheetPlan } from '../../workbook/plan';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { ChangeWatch } from './change-watch';
import { Connection, type ExcelRun, isTooLarge, type Session } from './connection';
import { errorCode, hostErrorOf } from './errors';
import { isHidden } from './read/ask-for-sheets';
import { readWorkbook, type ReadSheet } from './read/read-workbook';
import { abilitiesOf, type Abilities, BASELINE, type IsSetSupported } from './requirement-sets';
import { loadSettings, mergeSettings, type ParseXml } from './settings';
import { adoptSheets, type Begun } from './write/adopt-sheets';
import { type Input, inputsOf } from './write/input-check';
import { unfinishedSheets, writeSheets } from './write/write-sheets';
import { formulasByColumn } from './write/restored-formulas';

export interface ExcelHostOptions {
  /** What a result sheet says in its first cell until it is written to the end. */
  readonly unfinishedText: string;
  readonly run?: ExcelRun;
  readonly isSetSupported?: IsSetSupported;
  readonly parseXml?: ParseXml;
  /** How long Excel may take for one answer, in milliseconds. */
  readonly patience?: number;
  /** The wait before a request is tried again, in milliseconds. */
  readonly retryDelay?: number;
  /** About how much is asked for in one request. */
  readonly bytesOfRequest?: number;
}

const PATIENCE = 60_000;
const RETRY_DELAY = 500;

/** Excel on the web takes 5 MB in a request. */
const BYTES_OF_REQUEST = 3_500_000;
const LEAST_BYTES_OF_REQUEST = 50_000;

/**
 * The workbook that is open in Excel, by Office.js.
 *
 * @example
 * const host = new ExcelHost({ unfinishedText: UNFINISHED.nb });
 * const { sheets } = await host.write([plan]);
 */
export class ExcelHost implements WorkbookHost {
  readonly #connection: Connection;
  readonly #abilities: Abilities;
  readonly #isTooOld: boolean;
  readonly #parseXml: ParseXml;
  readonly #unfinishedText: string;
  readonly #bytesOfRequest: number;
  readonly #watch: ChangeWatch;
  #read: readonly ReadSheet[] = [];
  /** As they came with the last reading, until someone asks. */
  #settings: Settings | null = null;
  /** Whether the days of the workbook count from 1904, as it was last read. */
  #date1904 = false;

  constructor({
    unfinishedText,
    run = (batch) => Excel.run(batch),
    isSetSupported = (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
    parseXml = (xml) => new DOMParser().parseFromString(xml, 'application/xml'),
    patience = PATIENCE,
    retryDelay = RETRY_DELAY,
    bytesOfRequest = BYTES_OF_REQUEST,
  }: ExcelHostOptions) {
    this.#bytesOfRequest = bytesOfRequest;
    this.#connection = new Connection({ run, patience, retryDelay });
    this.#abilities = abilitiesOf(isSetSupported);
    this.#isTooOld = !isSetSupported(BASELINE);
    this.#parseXml = parseXml;
    this.#unfinishedText = unfinishedText;
    this.#watch = new ChangeWatch(this.#connection, this.#abilities);
  }

  /** What there is to tell about this Excel itself. */
  get issues(): readonly Issue[] {
    return this.#abilities.tellsMerges ? [] : [issue('excel.merges-unknown', null, {})];
  }

  async read({ signal, onProgress }: HostOptions = {}): Promise<WorkbookSnapshot> {
    const told = rising(onProgress);
    const { snapshot, settings, sheets, date1904 } = await this.#work((session) => {
      this.#watch.forget();
      return readWorkbook(session, {
        abilities: this.#abilities,
        parseXml: this.#parseXml,
        onProgress: told,
        alongside: (context) => {
          this.#watch.begin(context);
        },
      });
    }, signal);
    this.#watch.begun();
    this.#read = sheets;
    this.#settings = settings;
    this.#date1904 = date1904;
    told(1);
    return snapshot;
  }

  async write(plans: readonly SheetPlan[], { signal, onProgress }: HostOptions = {}): Promise<WriteReceipt> {
    signal?.throwIfAborted();
    const told = rising(onProgress);
    let begun: Begun | null = null;
    const inputs = inputsOf(plans, this.#read);
    const context = {
      inputs,
      ownFormulas: formulasByColumn(this.#read),
      unfinishedText: this.#unfinishedText,
      date1904: this.#date1904,
      abilities: this.#abilities,
      signal,
      onProgress: told,
      onLookedUp: () => {
        this.#requireUnchanged(inputs);
      },
      begun: () => begun,
      onBegin: (beginning: Begun) => {
        begun = beginning;
      },
    };
    const receipt = await this.#watch
      .whileWriting(() => this.#writeAtAnySize(plans, context))
      .catch(async (error: unknown) => {
        const isStopped = signal?.aborted === true && error === signal.reason;
        const told = hostErrorOf(error);
        throw begun === null || isStopped ? told : await this.#unfinished(told, begun);
      });
    told(1);
    return receipt;
  }

  async select({ sheet: name, row, column }: CellAddress): Promise<void> {
    await this.#work(async (session) => {
      const sheet = session.context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('visibility');
      await session.sync();
      if (sheet.isNullObject) throw new HostError(issue('sheet.missing', null, { sheet: figure.text(name) }));
      if (isHidden(sheet)) throw new HostError(issue('sheet.hidden', null, { sheet: figure.text(name) }));
      sheet.activate();
      sheet.getRangeByIndexes(row - 1, column - 1, 1, 1).select();
      await session.sync();
    });
  }

  async onChanged(listener: (sheet: string) => void): Promise<Unsubscribe> {
    const unsubscribe = this.#watch.listen(listener);
    if (this.#watch.isBegun) return unsubscribe;
    await this.#work(async (session) => {
      this.#watch.begin(session.context);
      await session.sync();
    });
    this.#watch.begun();
    return unsubscribe;
  }

  readonly settings = {
    load: async (): Promise<Settings> => {
      const read = this.#settings;
      this.#settings = null;
      return read ?? this.#work((session) => loadSettings(session, this.#parseXml));
    },
    merge: async (changes: Settings): Promise<void> => {
      this.#settings = null;
      await this.#work((session) => mergeSettings(session, changes, this.#parseXml));
    },
  };

  /** Lets go of the workbook: no change is told from now on. */
  async close(): Promise<void> {
    await this.#watch.end();
  }

  async #work<T>(conversation: (session: Session) => Promise<T>, signal?: AbortSignal): Promise<T> {
    if (this.#isTooOld) throw new HostError(issue('excel.too-old', null, {}));
    try {
      return await this.#connection.work(conversation, signal);
    } catch (error) {
      throw hostErrorOf(error);
    }
  }

  #requireUnchanged(inputs: readonly Input[]): void {
    const changed = inputs.find(({ sheet }) => this.#watch.isChanged(sheet.id));
    if (changed !== undefined) throw changedMeanwhile(changed.sheet.name);
  }

  /** In smaller requests when Excel says that they are too large, under other names when a sheet that cannot be seen has one. */
  async #writeAtAnySize(
    plans: readonly SheetPlan[],
    context: Omit<Parameters<typeof writeSheets>[2], 'bytesOfRequest' | 'namesTaken'>,
  ): Promise<WriteReceipt> {
    if (this.#isTooOld) throw new HostError(issue('excel.too-old', null, {}));
    let bytesOfRequest = this.#bytesOfRequest;
    let namesTaken: readonly string[] = [];
    for (;;) {
      try {
        return await this.#connection.work(
          (session) => writeSheets(session, plans, { ...context, bytesOfRequest, namesTaken }),
          context.signal,
        );
      } catch (error) {
        if (isTooLarge(error) && bytesOfRequest > LEAST_BYTES_OF_REQUEST) bytesOfRequest /= 2;
        else if (errorCode(error) === 'ItemAlreadyExists' && namesTaken.length === 0) {
          namesTaken = plans.map(({ name }) => name);
        } else throw error;
      }
    }
  }

  /** The error together with which sheets are unfinished, or which may be when Excel does not tell. */
  async #unfinished(error: unknown, begun: Begun): Promise<unknown> {
    if (!(error instanceof HostError)) return error;
    const sheets = error.issue.code === 'excel.no-answer' ? null : await this.#unfinishedSheets(begun);
    if (sheets?.length === 0) return error;
    const names = figure.texts(sheets ?? begun.placements.map(({ sheet }) => sheet));
    const code = sheets === null ? 'excel.result-unknown' : 'excel.result-unfinished';
    return new HostError(error.issue, error.cause, [issue(code, null, { sheets: names })]);
  }

  /** Null when Excel does not tell. */
  async #unfinishedSheets(begun: Begun): Promise<readonly string[] | null> {
    return this.#connection
      .work(async (session) => {
        await adoptSheets(session, begun, this.#unfinishedText);
        return unfinishedSheets(session, this.#unfinishedText);
      })
      .catch(() => null);
  }
}

/** Tells only fractions that are higher than the last. */
function rising(onProgress: ((fraction: number) => void) | undefined): (fraction: number) => void {
  let last = -1;
  return (fraction) => {
    if (fraction <= last) return;
    last = fraction;
    onProgress?.(fraction);
  };
}
