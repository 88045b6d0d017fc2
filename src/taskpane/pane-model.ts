import { loadLocale } from '../locales/load-locale';
import { isLocaleCode, type Locale, type LocaleCode } from '../locales/locale';
import { withoutIdentityNumbers } from '../jobs/describe-issue';
import { receiptIssues } from '../jobs/run-job';
import { overwrittenIssues } from '../jobs/results/standing-results';
import { rangeAddressText, type CellAddress, type RangeAddress } from '../workbook/address';
import type { Settings, Unsubscribe, WorkbookHost } from '../workbook/host';
import { figure, HostError, issue } from '../workbook/issue';
import { mergedSettings } from '../workbook/merged-settings';
import type { Calculator } from './calculator/calculator';
import { describeIssues } from './calculator/describe-answer';
import type { AnswerView, JobView, WayOut } from './calculator/protocol';
import { faultOf, faultReport } from './fault';
import { FIRST_STATE, type Activity, type PaneState, type ThemeChoice } from './pane-state';

export interface PaneOptions {
  readonly host: WorkbookHost;
  readonly calculator: Calculator;
  /** What the pane speaks until the workbook has told of another choice. */
  readonly locale: Locale;
  readonly now: () => Date;
  /** The wait after a change before it is calculated anew, in milliseconds. */
  readonly calm?: number;
}

/** How the pane's own choices are called among the settings kept in the workbook. */
const OWN = {
  job: 'fordel.jobb',
  locale: 'fordel.sprak',
  theme: 'fordel.tema',
  content: 'fordel.innhold',
} as const;
const VALUES = 'verdier';
const CALM = 300;

/** The pane without its looks: reads, calculates, writes, and tells those who listen how it stands. */
export class PaneModel {
  readonly #options: PaneOptions;
  readonly #listeners = new Set<() => void>();
  #state: PaneState;
  /** Every setting kept in the workbook, those of other jobs too. */
  #kept: Settings = {};
  /** Choices about a person that an earlier version kept: they are taken away with the next that is kept. */
  #forgotten: Settings = {};
  #saved: Promise<unknown> = Promise.resolve();
  /** The names of the choices that a person has made here; the others come from the workbook. */
  readonly #made = new Set<string>();
  #stop: AbortController | null = null;
  #later: ReturnType<typeof setTimeout> | undefined;
  #unsubscribe: Unsubscribe = () => undefined;
  #started: Promise<void> | null = null;

  constructor(options: PaneOptions) {
    this.#options = options;
    this.#state = { ...FIRST_STATE, locale: options.locale };
  }

  get state(): PaneState {
    return this.#state;
  }

  readonly subscribe = (listener: () => void): Unsubscribe => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes up the choices kept in the workbook, follows it, and calculates. */
  start(): Promise<void> {
    this.#started ??= this.#begin();
    return this.#started;
  }

  async #begin(): Promise<void> {
    const { host, calculator } = this.#options;
    let spoken: Promise<Locale> = Promise.resolve(this.#state.locale);
    const hasBegun = await this.#telling(async () => {
      this.#kept = await host.settings.load();
      spoken = this.#keptLocale();
      const locale = await spoken.catch(() => this.#state.locale);
      const jobs = await calculator.jobs(locale.code);
      this.#forgotten = emptiedPersonal(this.#kept, jobs);
      this.#kept = mergedSettings(this.#kept, this.#forgotten);
      const job = jobs.find(({ id }) => id === this.#kept[OWN.job]) ?? jobs[0] ?? null;
      const theme = themeFrom(this.#kept[OWN.theme]);
      this.#change({ locale, theme, jobs, job, formulas: this.#kept[OWN.content] !== VALUES });
      this.#takeUpSettings();
      this.#unsubscribe = await host.onChanged(() => {
        this.#soon();
      });
    });
    if (!hasBegun) return;
    await this.refresh();
    // Told last, for what is calculated takes the place of an older message.
    await this.#telling(() => spoken);
  }

  stop(): void {
    clearTimeout(this.#later);
    this.#unsubscribe();
    this.#stop?.abort();
  }

  /** Reads the workbook and calculates anew; what was under way is given up. */
  async refresh(): Promise<void> {
    if (this.#state.activity.kind === 'writing') return;
    await this.#working(async (signal) => {
      await this.#answer(signal);
    });
  }

  async chooseJob(id: string): Promise<void> {
    const job = this.#state.jobs.find((each) => each.id === id) ?? null;
    this.#change({ job, answer: null, written: null });
    this.#takeUpSettings();
    await this.#keep(OWN.job, id);
    await this.refresh();
  }

  async chooseLocale(code: LocaleCode): Promise<void> {
    await this.#telling(async () => {
      const locale = await fetchLocale(code);
      const jobs = await this.#options.calculator.jobs(code);
      this.#change({ locale, jobs, job: jobs.find(({ id }) => id === this.#state.job?.id) ?? null });
      await this.#keep(OWN.locale, code);
      await this.refresh();
    });
  }

  async chooseTheme(theme: ThemeChoice): Promise<void> {
    this.#change({ theme });
    await this.#keep(OWN.theme, theme);
  }

  async chooseFormulas(formulas: boolean): Promise<void> {
    this.#change({ formulas });
    await this.#keep(OWN.content, formulas ? '' : VALUES);
  }

  /** An empty value is no choice. */
  async setSetting(name: string, value: string): Promise<void> {
    this.#change({ settings: { ...this.#state.settings, [name]: value } });
    this.#made.add(name);
    await this.#keep(name, this.#isAboutPerson(name, value) ? '' : value);
    await this.refresh();
  }

  #isAboutPerson(name: string, value: string): boolean {
    const isPersonal = this.#state.job?.settings.some((each) => each.name === name && each.isPersonal);
    return isPersonal === true || withoutIdentityNumbers(value) !== value;
  }

  /** Which columns are meant is one setting of several choices: a new one takes the place of that of the same column. */
  async takeWayOut({ setting, value, effect }: WayOut): Promise<void> {
    if (effect === 'adds') {
      const held = (this.#state.settings[setting] ?? '').split(';').map((each) => each.trim());
      const all = new Set([...held.filter((each) => each !== ''), ...value.split(';')]);
      await this.setSetting(setting, [...all].join(';'));
      return;
    }
    const isWhole = value === '' || value === this.#state.settings[setting];
    if (isWhole || setting !== this.#state.job?.columnsSetting) {
      await this.setSetting(setting, value);
      return;
    }
    const column = value.slice(0, value.indexOf('=') + 1);
    const earlier = (this.#state.settings[setting] ?? '').split('; ');
    const others = earlier.filter((each) => each !== '' && !each.startsWith(column));
    await this.setSetting(setting, [...others, value].join('; '));
  }

  /**
   * Reads once more, calculates, and writes the result sheets; nothing where a person must agree to something first.
   * @param isAgreed whether one has.
   */
  async write(isAgreed = false): Promise<void> {
    const { host, calculator, now } = this.#options;
    await this.#working(async (signal) => {
      const answer = await this.#answer(signal);
      if (answer?.previews == null || (answer.beforeWriting.length > 0 && !isAgreed)) return;
      const { locale, formulas } = this.#state;
      this.#does('writing', null);
      const at = now();
      const plans = await calculator.report(locale.code, { formulas, writtenAt: at }, signal);
      const onProgress = (progress: number) => {
        this.#does('writing', progress);
      };
      const receipt = await host.write(plans, { signal, onProgress });
      const told = [...overwrittenIssues(answer.standing), ...receiptIssues(receipt)];
      const issues = describeIssues(told, locale);
      this.#change({ written: { sheets: receipt.sheets.map(({ name }) => name), at, issues } });
      await this.#answerAfterWriting(signal);
    });
  }

  /**
   * Runs a job on the open workbook and shows what it wrote.
   * @returns whether a person has something to look at in the pane: why nothing was written, or what to check in it.
   */
  async runJob(id: string): Promise<'written' | 'needs-a-person'> {
    await this.start();
    if (this.#state.job?.id !== id) await this.chooseJob(id);
    this.#change({ written: null });
    await this.write();
    const { written, failure, answer } = this.#state;
    const [sheet] = written?.sheets ?? [];
    if (sheet === undefined || failure !== null) return 'needs-a-person';
    await this.show({ sheet, row: 1, column: 1 });
    const told = [...(answer?.issues ?? []), ...(written?.issues ?? [])];
    return told.some(({ severity }) => severity !== 'info') ? 'needs-a-person' : 'written';
  }

  /** Takes cells as the one of the job's tables that they fit; says so where they fit none, or several. */
  async useRange(range: RangeAddress): Promise<void> {
    await this.start();
    const { host, calculator } = this.#options;
    const { job, locale, settings } = this.#state;
    const value = rangeAddressText(range);
    const fitting: string[] = [];
    await this.#working(async (signal) => {
      this.#does('reading', null);
      const snapshot = await host.read({ signal });
      for (const { id, setting } of job?.tables ?? []) {
        if (setting === null || job === null) continue;
        const request = { settings: { ...chosenOf(settings), [setting]: value }, sheets: [] };
        const { tables } = await calculator.answer(job.id, locale.code, snapshot, request, signal);
        if (tables.find((table) => table.table === id)?.place != null) fitting.push(setting);
      }
    });
    const [only, ...others] = fitting;
    if (only !== undefined && others.length === 0) {
      await this.setSetting(only, value);
      return;
    }
    await this.refresh();
    const refused = issue('selection.no-table', null, { place: figure.places([range]) });
    this.#change({ failure: describeIssues([refused], locale)[0]! });
  }

  /** Stops what is under way; the workbook is then as it was, or says that it is unfinished. */
  cancel(): void {
    this.#stop?.abort(new Stopped());
  }

  /** Puts the job's example into an empty workbook. */
  async insertExample(): Promise<void> {
    const { host, calculator } = this.#options;
    const { job, locale } = this.#state;
    if (job === null) return;
    await this.#working(async (signal) => {
      this.#does('writing', null);
      await host.write(await calculator.template(job.id, locale.code), { signal });
      await this.#answer(signal);
    });
  }

  /**
   * Tells an error of Fordel's own, and what was under way when it came.
   * @param maybeWritten whether the workbook may be changed.
   */
  tellFault(error: unknown, maybeWritten = this.#state.activity.kind === 'writing'): void {
    const { activity, job } = this.#state;
    const report = faultReport(
      faultOf(error),
      `${activity.kind} ${job?.id ?? ''}`.trim(),
      navigator.userAgent,
    );
    // Figures of before may not be those of the workbook as it is now.
    this.#change({ answer: null, fault: { whileWriting: maybeWritten, report } });
  }

  /** Starts from the workbook once more. */
  async tryAgain(): Promise<void> {
    this.#change({ fault: null, failure: null });
    if (this.#state.jobs.length > 0) {
      await this.refresh();
      return;
    }
    this.#started = null;
    await this.start();
  }

  async show(address: CellAddress): Promise<void> {
    await this.#telling(() => this.#options.host.select(address));
  }

  async #answer(signal: AbortSignal): Promise<AnswerView | null> {
    const { host, calculator } = this.#options;
    const { job, locale, settings } = this.#state;
    if (job === null) return null;
    this.#does('reading', null);
    const snapshot = await host.read({ signal });
    this.#does('calculating', null);
    const chosen = Object.entries(chosenOf(settings));
    const request = {
      settings: Object.fromEntries(chosen.filter(([name]) => this.#made.has(name))),
      kept: Object.fromEntries(chosen.filter(([name]) => !this.#made.has(name))),
      sheets: [],
    };
    const answer = await calculator.answer(job.id, locale.code, snapshot, request, signal);
    this.#change({ answer });
    return answer;
  }

  /** What is written is written: one who stops now stops but the looking after it, which then comes a little later. */
  async #answerAfterWriting(signal: AbortSignal): Promise<void> {
    try {
      await this.#answer(signal);
    } catch (error) {
      if (error instanceof Stopped) this.#soon();
      else if (error instanceof Replaced || error instanceof HostError) throw error;
      else this.tellFault(error, true);
    }
  }

  /** One piece of work at a time: the newest. */
  async #working(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    clearTimeout(this.#later);
    this.#stop?.abort(new Replaced());
    const stop = new AbortController();
    this.#stop = stop;
    this.#change({ fault: null, failure: null, wasStopped: false });
    await this.#telling(() => work(stop.signal));
    if (this.#stop !== stop) return;
    this.#stop = null;
    this.#change({ activity: { kind: 'resting' } });
  }

  /** @returns whether the work was done to its end. */
  async #telling(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      if (error instanceof Replaced) return false;
      if (error instanceof Stopped) {
        this.#change({ wasStopped: true });
      } else if (error instanceof HostError) {
        this.#change({ failure: describeIssues([error.issue], this.#state.locale)[0]! });
      } else {
        this.tellFault(error);
      }
      return false;
    }
  }

  async #keptLocale(): Promise<Locale> {
    const kept = this.#kept[OWN.locale];
    const { locale } = this.#state;
    return kept === undefined || !isLocaleCode(kept) || kept === locale.code ? locale : fetchLocale(kept);
  }

  #soon(): void {
    clearTimeout(this.#later);
    this.#later = setTimeout(() => void this.refresh(), this.#options.calm ?? CALM);
  }

  #takeUpSettings(): void {
    const names = this.#state.job?.settings.map(({ name }) => name) ?? [];
    const ofTables = this.#state.job?.tables.flatMap(({ setting }) => setting ?? []) ?? [];
    const all = [...names, ...ofTables, ...[this.#state.job?.columnsSetting ?? []].flat()];
    this.#change({ settings: Object.fromEntries(all.map((name) => [name, this.#kept[name] ?? ''])) });
  }

  async #keep(name: string, value: string): Promise<void> {
    const change = { ...this.#forgotten, [name]: value };
    this.#kept = mergedSettings(this.#kept, change);
    // One after another: each is over what the one before has left.
    this.#saved = this.#saved.then(() => this.#telling(() => this.#options.host.settings.merge(change)));
    await this.#saved;
  }

  #does(kind: Exclude<Activity['kind'], 'resting'>, progress: number | null): void {
    this.#change({ activity: { kind, progress } });
  }

  #change(change: Partial<PaneState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** Something newer is under way. */
class Replaced extends Error {}

/** The person stopped it. */
class Stopped extends Error {}

function chosenOf(settings: Settings): Settings {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== ''));
}

/** The choices about a person among those kept, emptied. */
function emptiedPersonal(kept: Settings, jobs: readonly JobView[]): Settings {
  const personal = new Set(
    jobs.flatMap(({ settings }) => settings.flatMap(({ name, isPersonal }) => (isPersonal ? [name] : []))),
  );
  return Object.fromEntries(Object.keys(kept).flatMap((name) => (personal.has(name) ? [[name, '']] : [])));
}

async function fetchLocale(code: LocaleCode): Promise<Locale> {
  try {
    return await loadLocale(code);
  } catch {
    throw new HostError(issue('language.not-fetched', null, {}));
  }
}

function themeFrom(kept: string | undefined): ThemeChoice {
  return kept === 'light' || kept === 'dark' ? kept : 'auto';
}
