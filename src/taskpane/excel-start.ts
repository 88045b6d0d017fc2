import { registerCommands } from '../commands/commands';
import { EXCEL_COMMANDS } from '../commands/excel-commands';
import { registerFunctions } from '../functions/register-functions';
import { JOB_IDS } from '../jobs/job-ids';
import { enStart } from '../locales/en/start';
import { loadLocale } from '../locales/load-locale';
import { localeOf } from '../locales/locale-of';
import { nbStart } from '../locales/nb/start';
import { nnStart } from '../locales/nn/start';
import { hostLanguage } from './host-info';
import type { PaneModel } from './pane-model';
import './pane.css';

/**
 * The add-in in Excel: its pane, the ribbon's commands and the worksheet functions in one page. This part of it is small and
 * waits for nobody, so that the page is never blank for long: Office.js comes beside it, from Microsoft or from an own server,
 * and the pane itself while Office.js gets in touch with Excel.
 */

/** Before this, in milliseconds, nothing is said of waiting. */
const SHORT_WAIT = 4_000;
/** By then Office.js has given up files of its own that do not come, which it tells nobody. */
const LONG_WAIT = 20_000;

const TEXTS = { nb: nbStart, nn: nnStart, en: enStart };
const language = localeOf(hostLanguage({ search: location.search, name: window.name }) ?? navigator.language);
const texts = TEXTS[language];
/** The build has Office.js run after this script, when the whole document is read. */
const library = new URL(document.querySelector<HTMLScriptElement>('#library')!.src).host;

const waits = [
  setTimeout(() => {
    say(texts.waiting);
  }, SHORT_WAIT),
  setTimeout(() => {
    say(texts.noAnswer(library));
  }, LONG_WAIT),
];

/** The texts here are most often those that Excel asks for when it is there. */
const parts = Promise.all([
  import(/* webpackChunkName: "excel-pane" */ './excel-pane'),
  loadLocale(language),
]);
parts.catch(() => undefined);
const pane = start();
pane.catch((error: unknown) => {
  forgetWaits();
  say(error instanceof NotStarted ? error.message : texts.unexpected(String(error)));
});

async function start(): Promise<PaneModel> {
  if (!(await isLibraryThere())) throw new NotStarted(texts.noLibrary(library));
  // Before Office.js is ready: Excel uses them from that moment on.
  registerCommands(
    JOB_IDS,
    {
      runJob: async (id) => (await pane).runJob(id),
      useRange: async (range) => (await pane).useRange(range),
    },
    EXCEL_COMMANDS,
  );
  // Each import after the first gives what the first one did.
  const engine = () => import(/* webpackChunkName: "answer-call" */ '../functions/answer-call');
  registerFunctions(async (id, given) => {
    const [{ answerCall }, { state }] = await Promise.all([engine(), pane]);
    return answerCall(id, given, state.locale);
  });
  const host = await hostOfOffice();
  if (host !== Office.HostType.Excel) throw new NotStarted(texts.onlyInExcel);
  const [{ openPane }, locale] = await loadParts().catch(() => {
    throw new NotStarted(texts.incomplete(location.host));
  });
  forgetWaits();
  const model = openPane(place(), locale);
  // All that functions need of the engine is loaded beside the pane, which calculates elsewhere.
  if (Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1')) void engine();
  return model;
}

async function loadParts() {
  const [pane] = await parts;
  return [pane, await loadLocale(localeOf(Office.context.displayLanguage))] as const;
}

/** The message is for the person. */
class NotStarted extends Error {}

/** Office.js runs after this script; when the document is read, it has come or it will not. */
function isLibraryThere(): Promise<boolean> {
  const isThere = () => 'Office' in window;
  if (isThere()) return Promise.resolve(true);
  return new Promise((resolve) => {
    for (const event of ['DOMContentLoaded', 'load']) {
      addEventListener(event, () => {
        resolve(isThere());
      });
    }
  });
}

/** When Office.js is in touch with the program around it; null where there is none. */
function hostOfOffice(): Promise<Office.HostType | null> {
  return new Promise((resolve) => {
    void Office.onReady(({ host }) => {
      resolve(host);
    });
  });
}

function forgetWaits(): void {
  for (const each of waits) clearTimeout(each);
}

function say(text: string): void {
  const paragraph = document.createElement('p');
  paragraph.className = 'start';
  paragraph.setAttribute('role', 'status');
  paragraph.textContent = text;
  document.documentElement.lang = language;
  place().replaceChildren(paragraph);
}

function place(): HTMLElement {
  return document.getElementById('fordel')!;
}
