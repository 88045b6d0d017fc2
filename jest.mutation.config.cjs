// The tests that mutants of core and tables are held against: those that run in memory, their properties a few times.
process.env.FORDEL_RUNS ??= '40';

/** @type {import('jest').Config} */
module.exports = {
  ...require('./jest.config.cjs'),
  testMatch: ['core/**/*', 'tables/**/*', 'jobs/**/*', 'corpus/sheets'].map(
    (tests) => `<rootDir>/test/${tests}.test.ts`,
  ),
};
