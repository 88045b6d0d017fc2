import { type ExcelOptions, ImitatedExcel, RICH_API_MESSAGE } from './imitated-excel';

/** The application that Office.js must be in, `OSF.AppName.ExcelWebApp`. */
const EXCEL_ON_THE_WEB = 16;

/** Kinds of messages between Office.js and the page around it, `Microsoft.Office.Common`. */
const [REQUEST, RESPONSE] = [0, 1];
const [TO_CALL, TO_EVENT] = [0, 1];
const REGISTERS_EVENT = 1;

interface Asked {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** Excel on the web: the page around the add-in's frame, which answers the messages of Office.js. */
const { options } = window as unknown as { readonly options: ExcelOptions };
const listeners = new Map<number, (data: unknown) => void>();
const excel = new ImitatedExcel(options, {
  tell: (event, data) => listeners.get(event)?.(event === RICH_API_MESSAGE ? { ArrayData: data } : data),
});
Object.assign(window, { excel });

addEventListener('message', ({ data, source, origin }: MessageEvent<string>) => {
  const asked = JSON.parse(data) as Asked;
  if (asked._messageType !== REQUEST) return;
  const send = (kind: number, answer: unknown) => {
    const { _actionName, _conversationId, _correlationId } = asked;
    const response = {
      _messageType: RESPONSE,
      _responseType: kind,
      _errorCode: 0,
      _actionName,
      _conversationId,
      _correlationId,
      _origin: location.origin,
      _data: answer,
    };
    source!.postMessage(JSON.stringify(response), { targetOrigin: origin });
  };
  if (asked._actionType === REGISTERS_EVENT) {
    const { eventDispId } = asked._data as { readonly eventDispId: number };
    listeners.set(eventDispId, (happened) => {
      send(TO_EVENT, happened);
    });
    send(TO_CALL, { Error: 0 });
    excel.isHeardOn(eventDispId);
    return;
  }
  send(TO_CALL, answerTo(asked));
});

function answerTo({ _actionName, _data }: Asked): unknown {
  switch (_actionName) {
    case 'ContextActivationManager_getAppContextAsync':
      return {
        _id: _data,
        _appName: EXCEL_ON_THE_WEB,
        _appVersion: '16.0',
        _appUILocale: options.language,
        _dataLocale: options.language,
        _docUrl: 'https://kommune.sharepoint.com/Fordeling.xlsx',
        _clientMode: 0,
        _settings: [],
        _reason: 'documentOpened',
        _osfControlType: 1,
        _eToken: '',
        _requirementMatrix: excel.requirements,
        _initialDisplayMode: 2,
      };
    case 'executeMethod': {
      const given = _data as Readonly<Record<string, unknown>> & {
        readonly DdaMethod: { readonly DispatchId: number };
        readonly ArrayData?: readonly unknown[];
      };
      const inOrder = given.ArrayData ?? [given['0'], given['1'], given['2']];
      return { Version: 1, Error: 0, Data: excel.execute(given.DdaMethod.DispatchId, inOrder) };
    }
    default:
      return null;
  }
}
