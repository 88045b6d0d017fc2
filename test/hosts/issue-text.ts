import { type Figure, HostError } from '../../src/workbook/issue';

/** The code, the texts and the terms of the issue that a host was stopped by; throws any other error on. */
export function issueText(error: unknown): Record<string, string> {
  if (!(error instanceof HostError)) throw error;
  const texts = Object.entries<Figure>(error.issue.figures).map(([name, figure]): [string, string] => [
    name,
    textOf(figure),
  ]);
  return { code: error.issue.code, ...Object.fromEntries(texts) };
}

function textOf(figure: Figure): string {
  if (figure.kind === 'text') return figure.text;
  return figure.kind === 'term' ? figure.term : figure.kind;
}
