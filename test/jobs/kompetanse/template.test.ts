import { kompetanse } from '../../../src/jobs/kompetanse/kompetanse';
import { MemoryHost } from '../../../src/hosts/memory/memory-host';
import { describeIssue } from '../../../src/jobs/describe-issue';
import { LOCALES } from '../../../src/jobs/locales';
import { memoryWorkbook } from '../../support/memory-workbook';
import { tableOf } from '../../support/report';

const sheetOf = (name: string) => kompetanse.template(LOCALES.nb).find((plan) => plan.name === name)!;

test('The template has the rates that are published, each with its source, and leaves the municipality’s own to be filled in', () => {
  const [, ...rates] = tableOf(sheetOf('Satser'));
  expect(rates.map((row) => row.slice(0, 3))).toEqual([
    ['Pensjon', '', ''],
    ['Feriepenger', 0.12, ''],
    // Both lie in zone 5, the action zone, where no contribution is paid.
    ['Arbeidsgiveravgift', 0, 'Skjervøy'],
    ['Arbeidsgiveravgift', 0, 'Nordreisa'],
  ]);
  expect(rates.map(([, , , source]) => source)).toEqual([
    'Kommunens egen sats: fyll den inn, som 15 %.',
    expect.stringContaining('Ferieloven § 10'),
    expect.stringContaining('folketrygdloven § 23-2'),
    expect.stringContaining('folketrygdloven § 23-2'),
  ]);
});

test('What is left to be filled in counts as 0, and that is told', async () => {
  const host = new MemoryHost(memoryWorkbook({}));
  await host.write(kompetanse.template(LOCALES.nb));
  const { issues, result } = kompetanse.answer(await host.read(), { settings: {}, sheets: [] });
  expect(result).not.toBeNull();
  const missing = issues.filter(({ code }) => code === 'rate.missing');
  expect(missing.map((each) => describeIssue(each, LOCALES.nb))).toEqual([
    'Satser mangler: Pensjon (Skjervøy og Nordreisa). De er regnet som 0, så kostnaden er for lav. Skriv dem i tabellen Satser.',
  ]);
});
