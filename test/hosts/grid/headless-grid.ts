import { LocaleService, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import {
  ConditionalFormattingRuleModel,
  UniverSheetsConditionalFormattingPlugin,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { CalculationStarts } from '../../../src/hosts/grid/calculation-starts';
import type { Spreadsheet } from '../../../src/hosts/grid/grid-host';
import { norwegianFunctions } from '../../../src/hosts/grid/norwegian-functions';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-formula/facade';

const opened: Univer[] = [];

interface HeadlessGrid extends Spreadsheet {
  /** The conditions of a sheet's looks. */
  readonly conditionsOf: (sheet: string) => readonly IConditionFormattingRule[];
}

/** Univer without a page: the same cells, formulas and commands, and nothing drawn. */
export function headlessGrid(): HeadlessGrid {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: norwegianFunctions() });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  opened.push(univer);
  const api = FUniver.newAPI(univer);
  return {
    univer: api,
    calculation: new CalculationStarts(univer.__getInjector()),
    focus: () => undefined,
    conditionsOf: (sheet) => {
      const workbook = api.getActiveWorkbook()!;
      const rules = univer.__getInjector().get(ConditionalFormattingRuleModel);
      return rules.getSubunitRules(workbook.getId(), workbook.getSheetByName(sheet)!.getSheetId()) ?? [];
    },
  };
}

/** Lets go of every grid that was made. */
export function disposeGrids(): void {
  for (const univer of opened.splice(0)) {
    const locales = univer.__getInjector().get(LocaleService);
    univer.dispose();
    // A calculation under way leaves a timer of a second that asks for a text even so.
    locales.load({ [LocaleType.EN_US]: {} });
  }
}
