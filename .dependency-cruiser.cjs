// The arrows of the house: who may know whom. A circle fails the build.
const only = (room, allowed) => ({
  name: `${room}-knows-only-its-own`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: [room, ...allowed].map((name) => `^src/${name}(/|\\.ts$)`) },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    only('core', []),
    only('workbook', []),
    only('locales', []),
    only('tables', ['core', 'workbook']),
    only('reports', ['core', 'workbook', 'tables', 'locales']),
    only('jobs', ['core', 'workbook', 'tables', 'reports', 'locales', 'version']),
    only('hosts', ['workbook']),
    only('cli', ['jobs', 'workbook', 'locales', 'hosts']),
    only('functions', ['jobs', 'workbook', 'locales']),
    only('commands', ['jobs', 'workbook', 'locales']),
    only('taskpane', ['commands', 'functions', 'jobs', 'workbook', 'locales', 'hosts', 'version']),
    only('workbench', ['taskpane', 'jobs', 'workbook', 'locales', 'hosts', 'version']),
    {
      name: 'a-job-knows-no-other-job',
      severity: 'error',
      from: { path: '^src/jobs/(kostnader|kompetanse|prioritering)/' },
      to: { path: '^src/jobs/(kostnader|kompetanse|prioritering)/', pathNot: '^src/jobs/$1/' },
    },
    {
      name: 'core-is-pure',
      comment: 'No libraries, no Node, no browser: pure calculation.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: '^src/core/' },
    },
    {
      name: 'the-command-line-needs-no-page',
      comment: 'It is installed without what pages/package.json brings.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: 'node_modules/(@univerjs|@fluentui|@tanstack|react|react-dom|rxjs)/', reachable: true },
    },
    {
      name: 'src-never-knows-tests-or-scripts',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts)/' },
    },
    {
      name: 'only-the-file-system-and-the-command-line-know-node',
      comment: 'What reads and writes the bytes of a workbook must run in a browser, too.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot:
          '^src/(cli/|hosts/file/(file-host|output-file|open-elsewhere|node-deflate|temporary-files)\\.ts$)',
      },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
