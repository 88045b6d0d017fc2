// Mutation testing of the room that FORDEL_MUTATED names; `npm run mutation` does each of them.
const room = process.env.FORDEL_MUTATED ?? 'core';

export default {
  mutate: [`src/${room}/**/*.ts`],
  testRunner: 'jest',
  jest: { configFile: 'jest.mutation.config.cjs' },
  coverageAnalysis: 'perTest',
  // Mutants of what is reckoned once, when a file is loaded, would each want a process of their own. They are the lists
  // of column names, which test/tables/column-names.test.ts holds to the design word for word.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `build/mutation/${room}/incremental.json`,
  tempDirName: `build/mutation/${room}/sandbox`,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: `build/mutation/${room}/report.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 85 },
  timeoutMS: 20_000,
  concurrency: 2,
};
