const { availableParallelism } = require('node:os');

const swc = (syntax) => [
  '@swc/jest',
  { jsc: { target: 'es2022', parser: { syntax } }, module: { type: 'commonjs' } },
];

/** What comes as ES modules alone, which Jest cannot load as they are. */
const ES_MODULES =
  'lodash-es|nanoid|rbush|quickselect|kdbush|cjk-regex|regexp-util|unicode-regex|franc-min|trigram-utils|n-gram|collapse-white-space';

/**
 * Test files run in a context of their own, where what is global is looked up slowly, each time: a job on a large workbook
 * takes twice as long. These are given to each module instead.
 */
const GLOBALS = [
  'Array',
  'BigInt',
  'Date',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'RegExp',
  'Set',
  'String',
];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // Not in the machine's temporary folder, where others may write.
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  sandboxInjectedGlobals: GLOBALS,
  globalSetup: '<rootDir>/test/support/forget-built-pages.cjs',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // So long a test may take on a busy machine before it is thought to hang: no test measures time.
  testTimeout: 180_000,
  // Much of the time a test waits for LibreOffice or the browser: two work side by side on two cores, too.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  testSequencer: '<rootDir>/test/support/longest-first.cjs',
  transform: {
    '^.+\\.tsx?$': swc('typescript'),
    [`/node_modules/(${ES_MODULES})/.+\\.js$`]: swc('ecmascript'),
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES})/)`],
};
