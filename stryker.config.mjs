// Mutation testing of the room that FORDEL_MUTATED names; `npm run mutation` does each of them.
const room = process.env.FORDEL_MUTATED;

export default {
  mutate: [`src/${room}/**/*.ts`],
  testRunner: 'jest',
  // The file that gathers the tests names them only as it runs, so that Jest cannot tell which are related to a mutant;
  // Stryker can, for it has seen which tests run which code.
  jest: { configFile: 'jest.mutation.config.cjs', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  // Mutants of what is reckoned once, when a file is loaded, would each want a process of their own. Most are the names of
  // columns, which test/tables/column-names.test.ts holds to the design word for word; the rest are the patterns and lists
  // of words that texts are read by, which the tests of reading go through one by one.
  ignoreStatic: true,
  ignorePatterns: ['build', 'assets'],
  tempDirName: `build/mutation/${room}/sandbox`,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: `build/mutation/${room}/report.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 85 },
  timeoutMS: 20_000,
  concurrency: 2,
};
