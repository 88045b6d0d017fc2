import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readingCases, runReadingCase, type Verdict } from '../test/reading/reading-cases';

/**
 * npm run reading: how workbooks as tired people make them are read, `-- <folder>` for others with a `reading.json`, and
 * `--told` for what is said of each.
 */
async function main(words: readonly string[]): Promise<void> {
  const isTold = words.includes('--told');
  const [given] = words.filter((word) => !word.startsWith('--'));
  const folder = resolve(given ?? join(__dirname, '../test/cases/reading'));
  if (!existsSync(join(folder, 'reading.json'))) {
    console.error(`No reading.json in ${folder}`);
    process.exitCode = 2;
    return;
  }
  const counts: Record<Verdict, number> = { right: 0, asked: 0, wrong: 0, answered: 0 };
  let needless = 0;
  for (const readingCase of readingCases(folder)) {
    const { name, verdict, messages } = await runReadingCase(folder, readingCase);
    counts[verdict]++;
    if (verdict === 'asked' && readingCase.expect !== null) needless++;
    if (!isTold && verdict !== 'wrong') continue;
    console.log([`${verdict}: ${name}`, ...messages.map((message) => `    ${message}`)].join('\n'));
  }
  console.log(
    `${String(counts.right)} right, ${String(counts.asked)} asked (${String(needless)} of them have an answer), ` +
      `${String(counts.wrong)} wrong, ${String(counts.answered)} answered that nobody has judged`,
  );
  if (counts.wrong > 0) process.exitCode = 1;
}

void main(process.argv.slice(2));
