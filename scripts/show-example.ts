import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { run } from '../src/cli/run';
import { textTable } from '../src/cli/text-table';
import { FileHost } from '../src/hosts/file/file-host';
import { findJob } from '../src/jobs/registry';
import { runJob } from '../src/jobs/run-job';
import { LOCALES } from '../src/jobs/locales';
import { ratioFromDecimal, fixedDecimalText } from '../src/core/money/decimal';
import { subtractRatio, sumRatio } from '../src/core/money/ratio';
import { term } from '../src/jobs/describe-issue';
import { wordsOf } from '../src/jobs/kostnader/words';

const ROOT = join(__dirname, '..');
const EXAMPLE = join(ROOT, 'assets', 'eksempler', 'norikt-2018.xlsx');
const RESULT = join(ROOT, 'build', 'norikt-2018-kostnader.xlsx');
const locale = LOCALES.nb;

interface Shares {
  readonly agreements: readonly {
    readonly shares: readonly { readonly participant: string; readonly shared: string }[];
  }[];
}

/** The shares of the example under one rounding policy, nothing written. */
async function sharesUnder(policy: string) {
  const host = await FileHost.open(EXAMPLE, { output: RESULT, overwrite: true });
  const { result } = await runJob(findJob('kostnader')!, host, {
    settings: { avrunding: policy },
    sheets: [],
    locale,
    formulas: false,
    write: false,
    now: () => new Date(),
  });
  return (result!.json as unknown as Shares).agreements[0]!.shares;
}

/** The two roundings side by side, and the øre between them. */
async function printBothRoundings() {
  const texts = locale.texts.example;
  const [ranked, alone] = await Promise.all([sharesUnder('largest-remainder'), sharesUnder('each-rounded')]);
  const amount = (kroner: string) => locale.format.amount(kroner);
  const sum = (shares: typeof ranked) => sumRatio(shares.map(({ shared }) => ratioFromDecimal(shared)));
  const difference = (left: string, right: string) =>
    fixedDecimalText(subtractRatio(ratioFromDecimal(left), ratioFromDecimal(right)), 2);
  const sums = [fixedDecimalText(sum(ranked), 2), fixedDecimalText(sum(alone), 2)] as const;
  const cells = (name: string, left: string, right: string) => [
    name,
    amount(left),
    amount(right),
    amount(difference(right, left)),
  ];
  const table = textTable(
    {
      columns: [
        { label: term('participants.participant', locale), kind: 'text' },
        { label: term('policy.largest-remainder', locale), kind: 'number' },
        { label: term('policy.each-rounded', locale), kind: 'number' },
        { label: texts.difference, kind: 'number' },
      ],
      rows: ranked.map(({ participant, shared }, index) => cells(participant, shared, alone[index]!.shared)),
      totalRow: cells(wordsOf(locale).distribution.sum, ...sums),
    },
    locale,
  );
  console.log(
    `${texts.bothRoundings}\n\n${table}\n\n${texts.oreBetween(amount(difference(sums[1], sums[0])))}\n`,
  );
}

async function main() {
  mkdirSync(join(ROOT, 'build'), { recursive: true });
  process.exitCode = await run(
    ['kostnader', relative(process.cwd(), EXAMPLE), '--ut', relative(process.cwd(), RESULT), '--overskriv'],
    {
      out: (text) => process.stdout.write(text),
      err: (text) => process.stderr.write(text),
      isInteractive: false,
      now: () => new Date(),
      signal: new AbortController().signal,
    },
  );
  await printBothRoundings();
}

void main();
