import { describeIssue, withoutIdentityNumbers } from '../jobs/describe-issue';
import type { Json } from '../jobs/job';
import type { Locale } from '../locales';
import { cellName } from '../workbook/address';
import { hasErrors, type Issue } from '../workbook/issue';

/** The one document that `--json` prints; `result` is null when anything is an error. */
export function jsonDocument(
  job: string | null,
  issues: readonly Issue[],
  result: Json,
  locale: Locale,
): string {
  const ok = !hasErrors(issues);
  return stringify({
    job,
    ok,
    issues: issues.map((each) => issueJson(each, locale)),
    result: ok ? result : null,
  });
}

/** The document for what is about no workbook: words that could not be understood, a run that was stopped. */
export function troubleDocument(
  job: string | null,
  code: 'usage' | 'stopped' | 'folder' | 'internal',
  message: string,
): string {
  const issue = { code, severity: 'error', sheet: null, cell: null, message };
  return stringify({ job, ok: false, issues: [issue], result: null });
}

function issueJson(issue: Issue, locale: Locale): Json {
  const { code, severity, address } = issue;
  return {
    code,
    severity,
    sheet: address === null ? null : withoutIdentityNumbers(address.sheet),
    cell: address === null ? null : cellName(address),
    message: describeIssue(issue, locale),
  };
}

/** What JSON lets stand and a terminal obeys: control characters and direction marks. As escapes they are the same text. */
const STEERING = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

function stringify(document: Json): string {
  const text = JSON.stringify(document, null, 2);
  return text.replace(STEERING, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
