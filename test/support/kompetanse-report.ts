import { kompetanse } from '../../src/jobs/kompetanse/kompetanse';
import { LOCALES } from '../../src/jobs/locales';
import type { LocaleCode } from '../../src/locales';
import type { LaidOutSheet } from '../../src/workbook/plan';
import type { Settings } from '../../src/workbook/host';
import { memoryHost } from './memory-workbook';

type Sheets = Parameters<typeof memoryHost>[0];

/** The sheets that `kompetanse` makes of sheets in memory, by their names. */
export async function plansOf(
  sheets: Sheets,
  settings: Settings = {},
  { language = 'nb', formulas = false }: { language?: LocaleCode; formulas?: boolean } = {},
): Promise<ReadonlyMap<string, LaidOutSheet>> {
  const { result, issues } = kompetanse.answer(await memoryHost(sheets).read(), { settings, sheets: [] });
  if (result === null) throw new Error(JSON.stringify(issues.map(({ code }) => code)));
  const plans = result.report({
    locale: LOCALES[language],
    version: '0.1.0',
    formulas,
    writtenAt: new Date(2026, 10, 22, 12, 3),
    inputHash: 'ab'.repeat(32),
  });
  return new Map(plans.map((plan) => [plan.name, plan]));
}
