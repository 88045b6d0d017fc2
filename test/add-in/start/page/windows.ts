import { type ExcelOptions, ImitatedExcel } from './imitated-excel';

/** As Office.js wants arrays of Excel for Windows, which are none of JavaScript's. */
interface SafeArray {
  toArray(): readonly unknown[];
}

/** `OSF.AppName.Excel`. */
const EXCEL = 1;

/** Excel for Windows: what WebView2 puts into the page as `window.external`. */
const { options } = window as unknown as { readonly options: ExcelOptions };
const listeners = new Map<number, (event: number, data: SafeArray) => void>();
const excel = new ImitatedExcel(options, {
  tell: (event, data) => listeners.get(event)?.(event, safeArray(data)),
});

const CONTEXT = {
  GetAppType: () => EXCEL,
  GetSolutionRef: () => 'fordel',
  GetAppVersionMajor: () => '16',
  GetAppVersionMinor: () => 1,
  GetAppUILocale: () => options.language,
  GetAppDataLocale: () => options.language,
  GetDocUrl: () => String.raw`C:\Fordeling.xlsx`,
  GetAppCapabilities: () => 0,
  GetActivationMode: () => 2,
  GetControlIntegrationLevel: () => 1,
  GetSolutionToken: () => '',
  GetSupportedMatrix: () => excel.requirements,
  GetHostFullVersion: () => '16.0.18025.20000',
  GetInitialDisplayMode: () => 2,
  GetSettings: () => ({ Read: () => undefined }),
};

const external = {
  GetContext: () => CONTEXT,
  Execute: (
    method: number,
    given: readonly unknown[],
    answered: (answer: SafeArray, code: number) => void,
  ) => {
    // Office.js puts what belongs to one method into an array of its own, or into several.
    const flat = Array.isArray(given[0]) ? (given[0] as readonly unknown[]) : given;
    const answer = excel.execute(method, flat);
    setTimeout(() => {
      answered(safeArray([0, answer]), 0);
    });
  },
  RegisterEvent: (
    event: number,
    _target: string,
    happened: (event: number, data: SafeArray) => void,
    answered: (status: number) => void,
  ) => {
    listeners.set(event, happened);
    setTimeout(() => {
      answered(0);
    });
    excel.isHeardOn(event);
  },
  UnregisterEvent: () => undefined,
};

function safeArray(values: readonly unknown[]): SafeArray & readonly unknown[] {
  return Object.assign([...values], { toArray: () => values });
}

Object.defineProperty(window, 'external', { value: external, configurable: true });
Object.assign(window, { excel });
