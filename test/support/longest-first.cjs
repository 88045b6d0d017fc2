const Sequencer = require('@jest/test-sequencer').default;

/** Those that take longest, longest first: started last they would keep one core waiting at the end. */
const LONGEST = [
  'oracle/oracle.test.ts',
  'hosts/excel/counts.test.ts',
  'taskpane/pane.test.ts',
  'add-in/start/start.test.ts',
  'hosts/excel/faults.test.ts',
  'workbench/workbench.test.ts',
  'corpus/files-large.test.ts',
  'jobs/kompetanse/live-sheets.test.ts',
  'cli/stop.test.ts',
];

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const found = LONGEST.findIndex((each) => path.endsWith(`/test/${each}`));
      return found === -1 ? LONGEST.length : found;
    };
    return [...super.sort(tests)].sort((left, right) => place(left) - place(right));
  }
};
