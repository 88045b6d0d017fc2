import { costWorkbook } from '../../../hosts/excel/kostnader-in-excel';
import { ExcelServer } from '../../../hosts/excel/server/excel-server';
import type { Action, RequestBody } from '../../../hosts/excel/server/request-processor';

/** What Office.js calls and hears by number: `OSF.DDA.MethodDispId` and `EventDispId` in its part for each Excel. */
const EXECUTE_RICH_API_REQUEST = 93;
const COMMAND_COMPLETED = 94;
export const RICH_API_MESSAGE = 33;
const COMMAND_INVOKED = 39;

/** Where in an array Office.js puts the body of a request. */
const BODY = 4;

/** A path of the kind that names a service of Excel's rather than something in the workbook. */
const SERVICE = 2;

/** What a message of Excel's is about: `messageCategory` and `messageType` in Office.js. */
const FUNCTION_IS_CALLED = [1, 1000] as const;

/** The sets of Office.js's calls that this Excel has, as it tells them. */
const REQUIREMENTS = { ExcelApi: '1.17', CustomFunctionsRuntime: '1.4', SharedRuntime: '1.2' };

/** What the test gives with the page. */
export interface ExcelOptions {
  /** Of Excel, as `nb-NO`. */
  readonly language: string;
  /** A cell that is calculated as soon as Office.js says that functions can be called. */
  readonly cell?: { readonly name: string; readonly given: readonly unknown[] };
  /** A button of the ribbon that is pressed as soon as Office.js listens to the ribbon. */
  readonly button?: string;
}

/** How an Excel reaches the page: through a frame, `window.external` or WebKit's message handlers. */
export interface Channel {
  /** Tells of something that happened, by the number of its kind. */
  tell(event: number, data: readonly unknown[]): void;
}

/** What is the same in every Excel that stands in for a real one: a workbook in memory, functions in cells and ribbon buttons. */
export class ImitatedExcel {
  readonly server = new ExcelServer(costWorkbook(4));
  /** What Office.js told Excel's services, without what it measures. */
  readonly told: { readonly method: string; readonly given: readonly unknown[] }[] = [];
  readonly requirements = JSON.stringify(REQUIREMENTS);
  readonly #channel: Channel;

  constructor(
    readonly options: ExcelOptions,
    channel: Channel,
  ) {
    this.#channel = channel;
    this.server.onEvent = (event) => {
      const message = JSON.stringify({ ...event, changeType: 'RangeEdited', shiftDirection: 'None' });
      this.#message([65_536, 10, 'Workbook', message]);
    };
  }

  /** Does what Office.js asks by number. */
  execute(method: number, given: readonly unknown[]): readonly unknown[] {
    if (method === COMMAND_COMPLETED) this.told.push({ method: 'commandCompleted', given });
    if (method !== EXECUTE_RICH_API_REQUEST) return [];
    const text = given[BODY] as string;
    const body = JSON.parse(text) as RequestBody;
    return [200, [], isOfServices(body) ? this.#serve(body) : this.server.answer(text)];
  }

  /** Office.js listens to events of a kind from now on. */
  isHeardOn(event: number): void {
    const { button } = this.options;
    if (event !== COMMAND_INVOKED || button === undefined) return;
    setTimeout(() => {
      this.#channel.tell(COMMAND_INVOKED, [button, button, JSON.stringify({ source: { id: button } })]);
    });
  }

  #serve({ Actions }: RequestBody): string {
    for (const { Name, ArgumentInfo } of Actions.filter(({ ActionType }) => ActionType === 3)) {
      this.told.push({ method: Name, given: ArgumentInfo?.Arguments ?? [] });
      const { cell } = this.options;
      if (Name === '_SetOsfControlContainerReadyForCustomFunctions' && cell !== undefined) {
        setTimeout(() => {
          this.#message([
            ...FUNCTION_IS_CALLED,
            '',
            JSON.stringify([7, cell.name, cell.given, 'Ark1!A1', 0]),
          ]);
        });
      }
    }
    return JSON.stringify({ Results: Actions.map(answerToService), TraceIds: [] });
  }

  #message(message: readonly unknown[]): void {
    this.#channel.tell(RICH_API_MESSAGE, [message]);
  }
}

function isOfServices({ ObjectPaths }: RequestBody): boolean {
  return Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === SERVICE);
}

function answerToService({ Id, ActionType }: Action): unknown {
  return { ActionId: Id, Value: ActionType === 1 ? {} : null };
}
