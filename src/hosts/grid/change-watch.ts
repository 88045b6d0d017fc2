import { type ICommandInfo, ICommandService, type Injector, type IRange, ObjectMatrix } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  type ISetRangeValuesMutationParams,
  MoveColsMutation,
  MoveRangeMutation,
  type IMoveRangeMutationParams,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import { isOwn } from './own-commands';
import type { LineChange } from './sheet-records';

export interface ChangeListener {
  /** Someone else than Fordel changed what cells of the sheet hold. */
  readonly onCells: (sheetId: string) => void;
  /** Someone else than Fordel put in or took out rows or columns; told before `onCells`. */
  readonly onLines: (sheetId: string, change: LineChange) => void;
}

type LineKind = Pick<LineChange, 'axis' | 'kind'>;

const LINE_CHANGES: ReadonlyMap<string, LineKind> = new Map([
  [InsertRowMutation.id, { axis: 'row', kind: 'inserted' }],
  [InsertColMutation.id, { axis: 'column', kind: 'inserted' }],
  [RemoveRowMutation.id, { axis: 'row', kind: 'removed' }],
  [RemoveColMutation.id, { axis: 'column', kind: 'removed' }],
]);

const MOVES: ReadonlySet<string> = new Set([
  MoveRowsMutation.id,
  MoveColsMutation.id,
  ReorderRangeMutation.id,
]);

/** What all mutations of one sheet name. */
interface PlaceParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
}

/**
 * Tells what a user does to cells: typing, pasting, filling, undoing and redoing all come as the same few mutations.
 * Fordel's own are marked; what the formula engine puts into cells is marked by Univer.
 */
export function watchChanges(injector: Injector, unitId: () => string, listener: ChangeListener): void {
  injector.get(ICommandService).onCommandExecuted((command, options) => {
    const { unitId: unit, subUnitId: sheetId } = (command.params ?? {}) as PlaceParams;
    if (unit !== unitId() || isOwn(options) || options?.['fromFormula'] === true) return;
    if (command.id === MoveRangeMutation.id) {
      const { from, to } = command.params as IMoveRangeMutationParams;
      for (const each of new Set([from.subUnitId, to.subUnitId])) listener.onCells(each);
      return;
    }
    if (sheetId === undefined) return;
    const lines = LINE_CHANGES.get(command.id);
    if (lines !== undefined)
      listener.onLines(sheetId, lineChange(lines, command.params as { range: IRange }));
    if (lines !== undefined || MOVES.has(command.id) || setsContents(command)) listener.onCells(sheetId);
  });
}

function lineChange({ axis, kind }: LineKind, { range }: { readonly range: IRange }): LineChange {
  const [first, last] =
    axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { axis, kind, first: first + 1, count: last - first + 1 };
}

/** Whether it sets more than looks. */
function setsContents({ id, params }: ICommandInfo): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  let found = false;
  new ObjectMatrix((params as ISetRangeValuesMutationParams).cellValue).forValue((_row, _column, cell) => {
    found = !cell || 'v' in cell || 'f' in cell || 'p' in cell || 'si' in cell;
    return !found;
  });
  return found;
}
