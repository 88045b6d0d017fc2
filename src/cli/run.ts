import { basename, dirname, extname, join } from 'node:path';
import { FileHost } from '../hosts/file/file-host';
import type { OutputOptions } from '../hosts/file/output-file';
import { withoutIdentityNumbers } from '../jobs/describe-issue';
import { runJob, type JobRun } from '../jobs/run-job';
import type { Locale } from '../locales';
import { hasErrors, HostError, issue, type Issue } from '../workbook/issue';
import { parseArguments, type Command, type ParsedArguments } from './arguments';
import { EXIT, type ExitStatus } from './exit-status';
import { tellFailure } from './failure';
import { helpText, jobsText } from './help';
import { jsonDocument, troubleDocument } from './json-document';
import { issueLines } from './print-issues';
import { printable, printableWords } from './printable';
import { terminalProgress } from './progress';
import type { Terminal } from './terminal';
import { textTable } from './text-table';

/** Runs one command line to its end. Nothing is thrown: every trouble becomes a message and an exit status. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const parsed = parseArguments(words);
  const { locale, command } = parsed;
  try {
    switch (command.kind) {
      case 'wrong-use':
        return wrongUse(command.message, parsed, terminal);
      case 'help':
        terminal.out(`${helpText(locale)}\n`);
        return EXIT.done;
      case 'jobs':
        terminal.out(`${jobsText(locale)}\n`);
        return EXIT.done;
      case 'template':
        return await writeTemplate(command, parsed, terminal);
      case 'run':
        return await runOnFile(command, parsed, terminal);
    }
  } catch (error) {
    return tellFailure(error, parsed, terminal);
  }
}

function wrongUse(said: string, { json, locale }: ParsedArguments, { out, err }: Terminal): ExitStatus {
  const message = printableWords(said);
  if (json) out(`${troubleDocument(null, 'usage', message)}\n`);
  else err(`${message}\n${locale.texts.cli.seeHelp}\n`);
  return EXIT.wrongUse;
}

type TemplateCommand = Extract<Command, { kind: 'template' }>;
type RunCommand = Extract<Command, { kind: 'run' }>;

async function writeTemplate(
  { job, file, overwrite }: TemplateCommand,
  parsed: ParsedArguments,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { locale, json } = parsed;
  const { cli } = locale.texts;
  refuseIdentityNumbersIn(file);
  if (extname(file).toLowerCase() !== '.xlsx') {
    return wrongUse(cli.errors.badExtension(file, '.xlsx'), parsed, terminal);
  }
  const host = await FileHost.create(file, outputOptions(overwrite, terminal));
  await host.write(job.template(locale), { signal: terminal.signal });
  if (json) terminal.out(`${jsonDocument(job.id, [], null, locale)}\n`);
  else {
    const shown = printableWords(file);
    terminal.out(`${cli.written(shown)}\n${cli.tryTemplate(`fordel ${job.id} ${shown}`)}\n`);
  }
  return EXIT.done;
}

async function runOnFile(
  command: RunCommand,
  parsed: ParsedArguments,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { job, file, overwrite, settings, sheets } = command;
  const { locale, json } = parsed;
  const extension = workbookExtension(file);
  const output =
    command.output ?? join(dirname(file), `${basename(file, extname(file))}-${job.id}${extension}`);
  refuseIdentityNumbersIn(file);
  refuseIdentityNumbersIn(output);
  if (extname(output).toLowerCase() !== extension) {
    return wrongUse(locale.texts.cli.errors.badExtension(output, extension), parsed, terminal);
  }
  const progress = terminal.isInteractive ? terminalProgress(terminal.err, locale) : null;
  try {
    const host = await FileHost.open(file, { output, ...outputOptions(overwrite, terminal) });
    const { issues, ...answer } = await runJob(job, host, {
      settings,
      sheets,
      locale,
      formulas: !command.values,
      write: true,
      now: terminal.now,
      signal: terminal.signal,
      ...(progress && { onProgress: progress.report }),
    });
    progress?.clear();
    const done: JobRun = { ...answer, issues: [...host.issues, ...issues] };
    if (json) terminal.out(`${jsonDocument(job.id, done.issues, done.result?.json ?? null, locale)}\n`);
    else printRun(done, output, locale, terminal);
    return statusOf(done);
  } finally {
    progress?.clear();
  }
}

/** The name of a result is seen by more people than its cells, and it is often that of the input. */
function refuseIdentityNumbersIn(file: string): void {
  const name = basename(file);
  if (withoutIdentityNumbers(name) !== name) throw new HostError(issue('identity.in-file-name', null, {}));
}

function outputOptions(overwrite: boolean, { onWriting }: Terminal): OutputOptions {
  return { overwrite, ...(onWriting && { onWriting }) };
}

const WRONG_SETTINGS: ReadonlySet<string> = new Set([
  'setting.unknown',
  'setting.unreadable',
  'setting.misread',
  'identity.in-setting',
  'setting.too-long',
]);

/** Choices that cannot be read are wrong use of the command; all other errors are the workbook's. */
function statusOf({ issues }: JobRun): ExitStatus {
  if (!hasErrors(issues)) return EXIT.done;
  const errors = issues.filter(({ severity }) => severity === 'error');
  const isWrongUse = ({ code }: Issue) => WRONG_SETTINGS.has(code);
  return errors.every(isWrongUse) ? EXIT.wrongUse : EXIT.inputHasErrors;
}

/** A workbook with macros stays one: its result must keep the extension. */
function workbookExtension(file: string): '.xlsx' | '.xlsm' {
  return ['.xlsm', '.xltm'].includes(extname(file).toLowerCase()) ? '.xlsm' : '.xlsx';
}

function printRun(
  { issues, result, receipt }: JobRun,
  output: string,
  locale: Locale,
  { out, err }: Terminal,
): void {
  const { cli } = locale.texts;
  for (const table of result?.preview(locale) ?? []) {
    const figures = table.figures.map(({ label, value }) => `${label} ${value}`).join(' · ');
    const above = [table.title, ...table.notes, figures].filter((line) => line !== '').join('\n');
    out(printable(`${above}\n\n${textTable(table, locale)}\n\n`));
  }
  const lines = issueLines(issues, locale);
  if (lines.length > 0) err(`${lines.join('\n')}\n`);
  if (receipt === null) err(`${cli.notWritten}\n`);
  else out(`${cli.written(printableWords(output))} (${receipt.sheets.map(({ name }) => name).join(', ')})\n`);
}
