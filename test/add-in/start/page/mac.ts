import { type ExcelOptions, ImitatedExcel } from './imitated-excel';

/** `OSFWebkit.MethodId`: what Office.js asks by message. */
const [EXECUTE, REGISTER_EVENT, GET_CONTEXT] = [1, 2, 5];

/** `OSF.AppName.Excel`. */
const EXCEL = 1;

interface Asked {
  readonly methodId: number;
  readonly params: { readonly id: number; readonly apiArgs: readonly unknown[] };
  readonly callbackId?: string;
}

/** What Office.js lets Excel for Mac call. */
interface OfficeWindow {
  readonly options: ExcelOptions;
  readonly OSF: {
    readonly ScriptMessaging: {
      agaveHostCallback(id: string, answer: readonly unknown[]): void;
      agaveHostEventCallback(id: string, data: readonly unknown[]): void;
    };
  };
}

/** Excel for Mac: what WKWebView puts into the page as message handlers, and the functions that it calls back by. */
const page = window as unknown as OfficeWindow;
const { options } = page;
const listeners = new Map<number, string>();
const excel = new ImitatedExcel(options, {
  tell: (event, data) => {
    const listener = listeners.get(event);
    if (listener !== undefined) page.OSF.ScriptMessaging.agaveHostEventCallback(listener, [data, event]);
  },
});

/** In the order of `OSFWebkit.AppContextProperties`. */
function context(): readonly unknown[] {
  const settings = [[], []];
  const { language } = options;
  const version = ['16', 1, 0];
  const token = '';
  return [
    settings,
    'fordel',
    EXCEL,
    ...version,
    0,
    0,
    language,
    language,
    0,
    '/Users/ola/Fordeling.xlsx',
    2,
    1,
    token,
    '1.1',
    '',
    'fordel',
    false,
    true,
    excel.requirements,
    '',
    '16.91',
    2,
  ];
}

function postMessage(text: string): void {
  const { methodId, params, callbackId } = JSON.parse(text) as Asked;
  if (callbackId === undefined) return;
  const answer = (given: readonly unknown[]) => {
    setTimeout(() => {
      page.OSF.ScriptMessaging.agaveHostCallback(callbackId, given);
    });
  };
  switch (methodId) {
    case GET_CONTEXT:
      answer(context());
      return;
    case EXECUTE: {
      const [first] = params.apiArgs;
      const flat = Array.isArray(first) ? (first as readonly unknown[]) : params.apiArgs;
      answer([[0, excel.execute(params.id, flat)]]);
      return;
    }
    case REGISTER_EVENT:
      listeners.set(params.id, callbackId);
      answer([0]);
      excel.isHeardOn(params.id);
  }
}

Object.assign(window, { excel, webkit: { messageHandlers: { Agave: { postMessage } } } });
