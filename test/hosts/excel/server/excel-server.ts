import { type GridRange, rangeName } from '../../../../src/workbook/address';
import type { MemoryWorkbook } from '../../../../src/hosts/memory/memory-workbook';
import { Fault } from './fault';
import { tableComplaints } from './formula-rules';
import { Model, type ModelSheet } from './model';
import {
  errorBody,
  processRequest,
  References,
  type RequestBody,
  type ResponseBody,
} from './request-processor';
import type { ServerState } from './server-state';
import { workbookObject } from './workbook-object';

/** A request that came, with what it weighed. */
export interface LoggedRequest {
  readonly isCleanup: boolean;
  readonly bytes: number;
  readonly answerBytes: number;
}

/** A change as Excel tells of it. */
export interface ChangeEvent {
  readonly worksheetId: string;
  readonly address: string;
  readonly source: 'Local' | 'Remote';
  readonly triggerSource: 'ThisLocalAddin' | 'Unknown';
}

/** What goes wrong with a request. */
export type Trouble =
  /** Refused before its nth action; what was done before stays done. */
  | { readonly kind: 'refused'; readonly code: string; readonly beforeAction: number }
  /** Never answered; it was done all the same, or it was not. */
  | { readonly kind: 'silent'; readonly isDone: boolean };

/** Excel on the web takes no more in a request or an answer. */
const MOST_BYTES = 5_000_000;

/** Answers the client library's requests as Excel would, from a workbook in memory. */
export class ExcelServer implements ServerState {
  readonly model: Model;
  readonly references = new References();
  readonly log: LoggedRequest[] = [];
  /** The ranges whose cells were asked for. */
  readonly cellsRead: { readonly sheet: string; readonly range: GridRange }[] = [];
  /** The same for what was entered in cells. */
  readonly entriesRead: { readonly sheet: string; readonly range: GridRange }[] = [];
  tellsChanges = false;
  /** Sends events to the client library. */
  onEvent: (event: ChangeEvent) => void = () => undefined;
  /** Asked before each request, which are counted from 0. */
  troubleWith: (request: number, body: RequestBody) => Trouble | null = () => null;
  /** Called before each request, as a co-author or the user who does something meanwhile. */
  meanwhile: (request: number) => void = () => undefined;
  #isRequest = false;
  #count = 0;

  constructor(workbook: MemoryWorkbook | Model) {
    this.model = workbook instanceof Model ? workbook : Model.from(workbook);
  }

  /** The requests that asked for something, without those in which the library lets ranges go. */
  get requests(): readonly LoggedRequest[] {
    return this.log.filter((each) => !each.isCleanup);
  }

  /** What Excel would have changed by itself. */
  get complaints(): readonly string[] {
    return this.model.sheets.flatMap(tableComplaints);
  }

  /** Answers a request; null for one that is never answered. */
  answer(text: string): string | null {
    const body = JSON.parse(text) as RequestBody;
    const bytes = bytesOf(text);
    const number = isCleanup(body) ? -1 : this.#count++;
    if (number >= 0) this.meanwhile(number);
    const trouble = number < 0 ? null : this.troubleWith(number, body);
    const response = this.#process(body, bytes, trouble);
    let answer = JSON.stringify(response);
    if (bytesOf(answer) > MOST_BYTES) answer = JSON.stringify(tooLarge('Response'));
    this.log.push({ isCleanup: isCleanup(body), bytes, answerBytes: bytesOf(answer) });
    return trouble?.kind === 'silent' ? null : answer;
  }

  tellChange(sheet: ModelSheet, range: GridRange, source: 'Local' | 'Remote' = 'Local'): void {
    if (!this.tellsChanges) return;
    const isAddIn = this.#isRequest;
    this.onEvent({
      worksheetId: sheet.id,
      address: rangeName(range),
      source,
      triggerSource: isAddIn ? 'ThisLocalAddin' : 'Unknown',
    });
  }

  #process(body: RequestBody, bytes: number, trouble: Trouble | null): ResponseBody {
    if (bytes > MOST_BYTES) return tooLarge('Request');
    if (trouble?.kind === 'silent' && !trouble.isDone) return { Results: [], TraceIds: [] };
    const refuseAt =
      trouble?.kind === 'refused'
        ? { action: trouble.beforeAction, fault: new Fault(trouble.code, 'as the test wants') }
        : null;
    this.#isRequest = true;
    try {
      return processRequest(body, workbookObject(this), this.references, refuseAt);
    } finally {
      this.#isRequest = false;
    }
  }
}

/** The library itself lets ranges go after a conversation, in a request of their own. */
function isCleanup({ Actions }: RequestBody): boolean {
  return Actions.some(({ Name }) => Name === '_RemoveReference');
}

function tooLarge(what: 'Request' | 'Response'): ResponseBody {
  const fault = new Fault(`${what}PayloadSizeLimitExceeded`, `The ${what} is too large`, 413);
  return { Results: [], Error: errorBody(fault, 0, ''), TraceIds: [] };
}

const UTF_8 = new TextEncoder();

function bytesOf(text: string): number {
  return UTF_8.encode(text).length;
}
