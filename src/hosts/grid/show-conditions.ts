import {
  type Injector,
  InterceptorEffectEnum,
  IUniverInstanceService,
  UniverInstanceType,
} from '@univerjs/core';
import {
  INTERCEPTOR_POINT,
  IRenderManagerService,
  SheetInterceptorService,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
  ConditionalFormattingViewModel,
} from '@univerjs/sheets-conditional-formatting';
import { bufferTime, filter, merge } from 'rxjs';

/** So long the page waits for more changes before it is drawn anew, in milliseconds. */
const WAIT_FOR_MORE = 16;

/**
 * Draws the looks that cells take by conditions. Univer knows which hold; its own drawing of them comes with dialogs
 * and menus for making them, which nobody needs here.
 */
export function showConditions(injector: Injector): void {
  const conditions = injector.get(ConditionalFormattingService);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { unitId, subUnitId, row, col, workbook }, next) => {
      const style = conditions.composeStyle(unitId, subUnitId, row, col)?.style;
      if (!style) return next(cell);
      return next({ ...cell, s: { ...workbook.getStyles().getStyleByCell(cell), ...style } });
    },
  });
  merge(
    injector.get(ConditionalFormattingRuleModel).$ruleChange,
    injector.get(ConditionalFormattingViewModel).markDirty$,
  )
    .pipe(
      bufferTime(WAIT_FOR_MORE),
      filter((changes) => changes.length > 0),
    )
    .subscribe(() => {
      drawAnew(injector);
    });
}

function drawAnew(injector: Injector): void {
  const shown = injector.get(IUniverInstanceService).getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET);
  const render = shown && injector.get(IRenderManagerService).getRenderById(shown.getUnitId());
  render?.with(SheetSkeletonManagerService).reCalculate();
  render?.mainComponent?.makeDirty();
}
