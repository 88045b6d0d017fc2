import example from '../../assets/eksempler/norikt-2018.xlsx';
import { createGrid, type Grid } from '../hosts/grid/create-grid';
import { GridHost } from '../hosts/grid/grid-host';
import type { SelectionStatistics } from '../hosts/grid/selection-statistics';
import { describeIssue } from '../jobs/describe-issue';
import { LOCALES } from '../jobs/locales';
import type { Locale } from '../locales';
import { localeOf } from '../locales/locale-of';
import { Calculator } from '../taskpane/calculator/calculator';
import { faultOf, faultReport } from '../taskpane/fault';
import { mountPane } from '../taskpane/mount-pane';
import { HostError } from '../workbook/issue';
import { selectionText } from './selection-text';
import { WorkbookKeeper, type KeptWorkbook } from './workbook-keeper';
import './workbench.css';

const EXAMPLE = 'norikt-2018.xlsx';

/** The page: a spreadsheet and the task pane beside it, on one workbook at a time. */
class Workbench {
  readonly #grid: Grid = createGrid(element('grid'), matchMedia('(prefers-color-scheme: dark)').matches);
  readonly #pane = element('fordel');
  /** One for all the workbooks that are shown, so that it is fetched once. */
  readonly #calculator = new Calculator(createCalculatorWorker);
  #locale: Locale = LOCALES.nb;
  readonly #keeper = new WorkbookKeeper();
  #opened: KeptWorkbook | null = null;
  #work: AbortController | null = null;
  #report = '';
  #host: GridHost | null = null;
  #unmount: () => void = () => undefined;
  #selected: SelectionStatistics | null = null;

  constructor() {
    this.#grid.onSelection((selected) => {
      this.#selected = selected;
      this.#tellSelection();
    });
  }

  /** Shows a workbook in place of the one before. */
  show(opened: KeptWorkbook): void {
    this.#unmount();
    this.#host?.close();
    const pane = document.createElement('div');
    pane.className = 'pane-root';
    this.#pane.replaceChildren(pane);
    this.#host = GridHost.open(this.#grid, opened.workbook);
    this.#opened = opened;
    this.#unmount = mountPane(pane, {
      host: this.#host,
      locale: LOCALES[localeOf(readersLanguage())],
      calculator: this.#calculator,
      onLocale: (locale) => {
        this.speak(locale);
      },
    }).unmount;
    this.tell('');
  }

  async open(bytes: Uint8Array, name: string): Promise<void> {
    const { opening, stopped } = this.#locale.texts.workbench;
    await this.#working(opening(name), stopped, async (signal) => {
      this.show(await this.#keeper.open({ kind: 'open', bytes, fileName: name }, signal));
    });
  }

  async startNew(): Promise<void> {
    const { newWorkbook, stopped } = this.#locale.texts.workbench;
    await this.#working('', stopped, async (signal) => {
      this.show(await this.#keeper.open({ kind: 'empty', name: newWorkbook }, signal));
    });
  }

  async download(): Promise<void> {
    const [opened, host] = [this.#opened, this.#host];
    if (opened === null || host === null) return;
    const { texts, format } = this.#locale;
    const { workbench } = texts;
    await this.#working(workbench.downloading, workbench.downloadStopped, async (signal) => {
      await host.read();
      const { bytes, notRemoved, notCarried } = await this.#keeper.download(opened, host.contents(), signal);
      save(bytes, workbench.result(opened.name));
      const told = [
        ...(notRemoved.length === 0 ? [] : [workbench.notIncluded(format.list(notRemoved))]),
        ...(notCarried.length === 0 ? [] : [workbench.lost(format.list(notCarried))]),
      ];
      this.tell(told.join(' '));
    });
  }

  cancel(): void {
    this.#work?.abort();
  }

  /** One piece of work at a time, the newest; it can be stopped from its first moment, and whatever ends it is told. */
  async #working(
    doing: string,
    stopped: string,
    work: (signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    this.#work?.abort();
    const stop = new AbortController();
    this.#work = stop;
    this.tell(doing);
    element('cancel').hidden = doing === '';
    try {
      await work(stop.signal);
      if (this.#work === stop && element('told').textContent === doing) this.tell('');
    } catch (error) {
      // What took its place tells of itself.
      if (this.#work === stop) this.#tellEnd(error, stop.signal.aborted ? stopped : null);
    } finally {
      if (this.#work === stop) {
        this.#work = null;
        element('cancel').hidden = true;
      }
    }
  }

  #tellEnd(error: unknown, stopped: string | null): void {
    if (stopped !== null) this.tell(stopped);
    else if (error instanceof HostError) this.tell(describeIssue(error.issue, this.#locale));
    else {
      this.tell(this.#locale.texts.workbench.fault);
      this.#report = faultReport(faultOf(error), 'workbench', navigator.userAgent);
      element('copy').hidden = false;
    }
  }

  /** Where the clipboard is closed, it is shown, to be copied by hand. */
  async copyReport(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#report);
    } catch {
      element('told').textContent = this.#report;
    }
  }

  tell(text: string): void {
    element('told').textContent = text;
    element('copy').hidden = true;
  }

  /** The page's own words, in the language of the pane. */
  speak(locale: Locale): void {
    this.#locale = locale;
    this.#grid.showNumbersIn(locale.code === 'en' ? 'en' : 'nb');
    const { workbench } = this.#locale.texts;
    const words: Readonly<Record<string, unknown>> = workbench;
    for (const each of document.querySelectorAll<HTMLElement>('[data-text]')) {
      each.textContent = String(words[each.dataset['text']!]);
    }
    for (const each of document.querySelectorAll<HTMLElement>('[data-label]')) {
      each.setAttribute('aria-label', String(words[each.dataset['label']!]));
    }
    element('example').textContent = `${workbench.examples}: ${workbench.example}`;
    document.title = workbench.title;
    this.#tellSelection();
  }

  #tellSelection(): void {
    const text = this.#selected === null ? '' : selectionText(this.#selected, this.#locale);
    element('selection').textContent = text;
  }
}

/** Where jobs are calculated, beside the page. */
function createCalculatorWorker(): Worker {
  return new Worker(new URL(CALCULATOR_WORKER, document.baseURI), { type: 'module' });
}

/** Norwegian where the reader has it among the languages of the browser. */
function readersLanguage(): string {
  return navigator.languages.find((language) => /^(nb|nn|no)\b/.test(language)) ?? navigator.language;
}

function element(id: string): HTMLElement {
  return document.getElementById(id)!;
}

function save(bytes: Uint8Array, name: string): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

function start(): void {
  const workbench = new Workbench();
  const openFile = async (file: File) => {
    await workbench.open(new Uint8Array(await file.arrayBuffer()), file.name);
  };
  const chooser = element('open') as HTMLInputElement;
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? [];
    if (file !== undefined) void openFile(file);
    chooser.value = '';
  });
  element('download').addEventListener('click', () => void workbench.download());
  element('example').addEventListener('click', () => void workbench.open(example, EXAMPLE));
  element('new').addEventListener('click', () => void workbench.startNew());
  element('cancel').addEventListener('click', () => {
    workbench.cancel();
  });
  element('copy').addEventListener('click', () => void workbench.copyReport());
  takeDroppedFiles(openFile);
  workbench.speak(LOCALES.nb);
  void workbench.open(example, EXAMPLE);
}

/** A file may be dropped anywhere in the page, over the grid too. */
function takeDroppedFiles(openFile: (file: File) => Promise<void>): void {
  const target = element('drop');
  const isFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  window.addEventListener(
    'dragenter',
    (event) => {
      if (isFile(event)) target.hidden = false;
    },
    true,
  );
  target.addEventListener('dragover', (event) => {
    event.preventDefault();
  });
  target.addEventListener('dragleave', () => {
    target.hidden = true;
  });
  target.addEventListener('drop', (event) => {
    event.preventDefault();
    target.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) void openFile(file);
  });
}

start();
