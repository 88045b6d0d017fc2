import { describeIssue } from '../../src/jobs/describe-issue';
import { LOCALES } from '../../src/jobs/locales';
import { hasErrors } from '../../src/workbook/issue';
import { answer } from '../support/kostnader';
import { SHEET_TOPICS } from './sheets/all-sheets';

describe.each(Object.entries(SHEET_TOPICS))('%s', (_topic, entries) => {
  test.each(entries.map((entry) => ({ name: entry[0], entry })))('$name', async ({ entry }) => {
    const [, sheets, settings, outcome, shared] = entry;
    const { told, issues, agreements } = await answer(sheets, settings);
    expect(told).toEqual(outcome.told);
    const isWarned = issues.some(({ severity }) => severity === 'warning');
    expect(hasErrors(issues) ? 'error' : isWarned ? 'warning' : 'accepted').toBe(outcome.kind);
    const messages = issues.map((issue) => describeIssue(issue, LOCALES.nb));
    expect(messages.filter((message) => /undefined|«»|\(\)|: \.| {2}/.test(message))).toEqual([]);
    expect(agreements.length > 0).toBe(outcome.kind !== 'error');
    if (shared !== undefined) {
      expect(agreements.flatMap(({ shares }) => shares.map((share) => share.shared))).toEqual(shared);
    }
  });
});

test('The corpus has at least 80 workbooks, each under a name of its own', () => {
  const names = Object.values(SHEET_TOPICS).flatMap((entries) => entries.map(([name]) => name));
  expect(names.length).toBeGreaterThanOrEqual(80);
  expect(new Set(names).size).toBe(names.length);
});
