import { parseRangeAddress } from '../workbook/address';
import type { CommandPlatform } from './commands';

/** Commands in Excel, where the pane and they are one page that lives as long as the workbook is open. */
export const EXCEL_COMMANDS: CommandPlatform = {
  associate: (action, run) => {
    Office.actions.associate(action, (event: Office.AddinCommands.Event) => {
      void run().finally(() => {
        event.completed();
      });
    });
  },
  openPane: () => Office.addin.showAsTaskpane(),
  selectedRange: () =>
    Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange();
      // Who selects whole columns means what stands in them.
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
      const range = selected.getIntersectionOrNullObject(used).load('address');
      await context.sync();
      return range.isNullObject ? null : parseRangeAddress(range.address);
    }),
};
