import type { Unsubscribe } from '../../workbook/host';
import type { Connection } from './connection';
import { MARK_NAME } from '../../workbook/own-names';
import type { Abilities } from './requirement-sets';

type Handler = OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;

/** Knows which sheets were changed by someone else than Fordel, and tells those who listen. */
export class ChangeWatch {
  readonly #connection: Connection;
  readonly #abilities: Abilities;
  readonly #listeners = new Set<(sheet: string) => void>();
  readonly #changed = new Set<string>();
  #handler: Handler | null = null;
  #isBegun = false;
  #writing = 0;

  constructor(connection: Connection, abilities: Abilities) {
    this.#connection = connection;
    this.#abilities = abilities;
  }

  /** Whether Excel tells of changes. */
  get isBegun(): boolean {
    return this.#isBegun;
  }

  /** Asks Excel to tell of changes, together with what else is asked. */
  begin(context: Excel.RequestContext): void {
    if (this.#isBegun) return;
    this.#handler = context.workbook.worksheets.onChanged.add((event) => this.#onChanged(event));
  }

  /** Excel has answered that it will. */
  begun(): void {
    this.#isBegun = true;
  }

  /** In the context in which it was begun, for Excel knows the handler by it. */
  async end(): Promise<void> {
    const handler = this.#handler;
    if (handler === null || !this.#isBegun) return;
    this.#handler = null;
    this.#isBegun = false;
    handler.remove();
    await handler.context.sync();
  }

  listen(listener: (sheet: string) => void): Unsubscribe {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What was changed until now is about to be read. */
  forget(): void {
    this.#changed.clear();
  }

  isChanged(sheetId: string): boolean {
    return this.#changed.has(sheetId);
  }

  async whileWriting<T>(work: () => Promise<T>): Promise<T> {
    this.#writing++;
    try {
      return await work();
    } finally {
      this.#writing--;
    }
  }

  async #onChanged(event: Excel.WorksheetChangedEventArgs): Promise<void> {
    if (this.#isOwn(event)) return;
    this.#changed.add(event.worksheetId);
    if (this.#listeners.size === 0) return;
    const name = await this.#nameOf(event.worksheetId);
    if (name === null) return;
    for (const listener of this.#listeners) listener(name);
  }

  /** An older Excel does not tell who changed a sheet; a co-author's change comes from elsewhere in any case. */
  #isOwn({ source, triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
    if (source === 'Remote') return false;
    return this.#abilities.tellsWhoChanged ? triggerSource === 'ThisLocalAddin' : this.#writing > 0;
  }

  /** Null for a sheet that is gone, and for a result where it may be Fordel itself that changed it. */
  async #nameOf(id: string): Promise<string | null> {
    return this.#connection.work(async (session) => {
      const sheet = session.context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load('name');
      const mark = sheet.names.getItemOrNullObject(MARK_NAME);
      mark.load('name');
      await session.sync();
      if (sheet.isNullObject) return null;
      return mark.isNullObject || this.#abilities.tellsWhoChanged ? sheet.name : null;
    });
  }
}
