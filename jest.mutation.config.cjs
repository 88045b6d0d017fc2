// The tests that mutants of a room are held against: those of its own and of what stands on it, in memory, their
// properties a few times. FORDEL_MUTATED names the room. What is about result sheets or very many rows takes long for
// each mutant and tells nothing of tables that the others do not.
process.env.FORDEL_RUNS ??= '40';

const TESTS = {
  core: ['core/**/*'],
  tables: ['tables/**/*', 'jobs/kostnader/{shares,choices,sums-and-gaps}', 'corpus/sheets'],
};

/** @type {import('jest').Config} */
module.exports = {
  ...require('./jest.config.cjs'),
  testMatch: TESTS[process.env.FORDEL_MUTATED ?? 'core'].map((tests) => `<rootDir>/test/${tests}.test.ts`),
};
