import { cpus } from 'node:os';
import { competenceRows } from './bench/competence';
import { engineRows } from './bench/engine';
import { excelRows, excelRun } from './bench/excel';
import { libreOfficeRows } from './bench/libreoffice';
import { functionRows } from './bench/functions';
import { table } from './bench/measure';
import { pairRows } from './bench/pairs';
import { workbenchRows } from './bench/workbench';
import { workbookRows, workbookRun } from './bench/workbooks';

/** Measures the engine and the whole way from workbook to workbook. Ratios are taken within one run, on one machine. */
async function main(): Promise<void> {
  const [, , task, size, content, job] = process.argv;
  if (task === 'workbook') {
    console.log(
      JSON.stringify(
        await workbookRun(
          Number(size),
          content === 'values' || content === 'tired looks' ? content : 'formulas',
          job === 'kompetanse' ? 'kompetanse' : 'kostnader',
        ),
      ),
    );
    return;
  }
  if (task === 'excel') {
    console.log(JSON.stringify(await excelRun(Number(size))));
    return;
  }
  if (task === 'pairs') {
    await tellPairs();
    return;
  }
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  console.log(`Node ${process.version}, ${String(cpus().length)} × ${model}\n`);
  console.log(table(['one core', 'shares', 'time', 'against Fordel'], engineRows()));
  console.log(table(['rules and cost, one core', 'time', 'for each', 'growth'], competenceRows()));
  console.log(table(['worksheet functions', 'calls', 'time', 'for each call'], functionRows()));
  console.log(
    table(
      ['the same shares, calculated by', 'shares', 'time', 'against the engine'],
      await libreOfficeRows(),
    ),
  );
  console.log(
    table(['workbook to workbook', 'time', 'for each row', 'growth', 'memory', 'file'], workbookRows()),
  );
  await tellPairs();
  console.log(
    table(
      ['in Excel, the add-in’s own part', 'time', 'requests', 'sent', 'received', 'largest request'],
      excelRows(),
    ),
  );
  console.log(
    table(
      ['the workbench, in Chromium', 'opened and calculated', 'from the click to written'],
      await workbenchRows(),
    ),
  );
}

/** Also alone: `npm run bench -- pairs`. */
async function tellPairs(): Promise<void> {
  console.log(
    table(
      [
        'the whole command, from workbook to workbook',
        'Fordel',
        'openpyxl and XlsxWriter',
        'against them',
        'memory',
        'theirs',
      ],
      await pairRows(),
    ),
  );
}

void main();
