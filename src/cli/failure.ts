import { term } from '../jobs/describe-issue';
import { figure, HostError, issue } from '../workbook/issue';
import type { ParsedArguments } from './arguments';
import { EXIT, type ExitStatus } from './exit-status';
import { jsonDocument, troubleDocument } from './json-document';
import { issueLines } from './print-issues';
import { printableWords } from './printable';
import type { Terminal } from './terminal';

type Screen = Pick<Terminal, 'out' | 'err' | 'signal'>;

/** Tells what ended a command before its answer, and gives its exit status. */
export function tellFailure(
  error: unknown,
  parsed: ParsedArguments,
  { out, err, signal }: Screen,
): ExitStatus {
  const { locale, json, command } = parsed;
  const { cli } = locale.texts;
  const job = command.kind === 'run' || command.kind === 'template' ? command.job.id : null;
  const hostError = error instanceof HostError ? error : outOfMemory(error, parsed);
  if (hostError !== null) {
    const issues = [hostError.issue, ...hostError.others];
    if (json) out(`${jsonDocument(job, issues, null, locale)}\n`);
    else err(`${issueLines(issues, locale).join('\n')}\n`);
    // What stands in the workbook is the person's to decide; all else is trouble with the file.
    return hostError.issue.code === 'result.copies' ? EXIT.inputHasErrors : EXIT.fileTrouble;
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const message = signal.aborted ? cli.stopped : cli.unexpected(printableWords(detail));
  if (json) out(`${troubleDocument(job, signal.aborted ? 'stopped' : 'internal', message)}\n`);
  err(`${message}\n`);
  return signal.aborted ? EXIT.stopped : EXIT.fileTrouble;
}

/** Tells that the answer found no room where it was printed, such as on a full disk. */
export function tellAnswerLost(
  { code = '' }: NodeJS.ErrnoException,
  { locale }: ParsedArguments,
  { err }: Screen,
): ExitStatus {
  err(`${locale.texts.cli.answerLost(term(`reason.${code}`, locale))}\n`);
  return EXIT.fileTrouble;
}

/** Tells that the folder where the user stands cannot be entered. */
export function tellFolderGone(
  folder: string,
  { locale, json, command }: ParsedArguments,
  { out, err }: Screen,
): ExitStatus {
  const message = locale.texts.cli.folderGone(printableWords(folder));
  const job = command.kind === 'run' || command.kind === 'template' ? command.job.id : null;
  if (json) out(`${troubleDocument(job, 'folder', message)}\n`);
  err(`${message}\n`);
  return EXIT.fileTrouble;
}

/** Memory runs out on workbooks alone: there is nothing else that a command reads much of. */
function outOfMemory(error: unknown, { command }: ParsedArguments): HostError | null {
  const isOutOfMemory =
    error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  if (!isOutOfMemory || command.kind !== 'run') return null;
  return new HostError(issue('file.too-large', null, { file: figure.text(command.file) }), error);
}
