import { type Figure, HostError } from '../../src/workbook/issue';

/** The code and the texts of the issue that a host was stopped by; throws any other error on. */
export function issueText(error: unknown): Record<string, string> {
  if (!(error instanceof HostError)) throw error;
  const texts = Object.entries<Figure>(error.issue.figures).map(([name, figure]): [string, string] => [
    name,
    figure.kind === 'text' ? figure.text : figure.kind,
  ]);
  return { code: error.issue.code, ...Object.fromEntries(texts) };
}
