import { ICommandService, type IExecutionOptions, type Injector } from '@univerjs/core';
import { HostError, issue } from '../../workbook/issue';

/** Marks what Fordel itself does, to know it from what a user does. */
const OWN: IExecutionOptions = { fordel: true };

export function isOwn(options: IExecutionOptions | undefined): boolean {
  return options?.['fordel'] === true;
}

/** Gives Univer a command. Rejects one that finds no sheet to work on. */
export function execute(injector: Injector, command: { readonly id: string }, params: object): void {
  const isDone = injector.get(ICommandService).syncExecuteCommand(command.id, params, OWN);
  if (!isDone) throw new HostError(issue('excel.sheet-gone', null, {}), command.id);
}
