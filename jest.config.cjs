// Univer asks for these by `require`, and they are written with `import` alone.
const MODULES_ALONE =
  'node_modules/(lodash-es|nanoid|rbush|quickselect|kdbush|cjk-regex|regexp-util|franc-min|trigram-utils|n-gram|collapse-white-space|unicode-regex)/';

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }],
    [`${MODULES_ALONE}.+\\.js$`]: ['@swc/jest', { module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: [`/(?!${MODULES_ALONE})node_modules/`],
};
