// npm test: installs what is missing, then runs every check and every test, and sums them in one closing line.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CHROMIUM,
  installNodePackages,
  installPrograms,
  LIBREOFFICE,
  requireNode,
  run,
  runBeside,
} from './bootstrap.mjs';

requireNode();
installNodePackages();
installPrograms([LIBREOFFICE, CHROMIUM]);

// The linter tells what the compiler would, too.
const CHECKS = ['format:check', 'lint', 'layers', 'deadcode', 'size'];
let passed = 0;
let failed = 0;
let skipped = 0;

const checks = CHECKS.map((check) => runBeside('npm', ['run', '--silent', check]));
for (const [index, check] of CHECKS.entries()) {
  const { status, printed } = await checks[index];
  console.log(`\n— ${check}\n${printed.trimEnd()}`);
  if (status === 0) passed++;
  else failed++;
}

console.log('\n— tests');
const folder = mkdtempSync(join(tmpdir(), 'fordel-tests-'));
const report = join(folder, 'jest.json');
const status = run('npm', ['run', '--silent', 'unit', '--', '--json', `--outputFile=${report}`], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
const jest = readReport();
passed += jest.numPassedTests;
// A suite that could not even be loaded has no tests to count, and is a failure all the same.
failed += jest.numFailedTests + jest.numRuntimeErrorTestSuites;
skipped += jest.numPendingTests + jest.numTodoTests;
if (status !== 0 && jest.numFailedTests + jest.numRuntimeErrorTestSuites === 0) failed++;
rmSync(folder, { recursive: true });

const skippedText = skipped === 0 ? '' : `, ${String(skipped)} skipped`;
console.log(`\n${String(passed)} passed, ${String(failed)} failed${skippedText}`);
process.exitCode = failed === 0 ? 0 : 1;

function readReport() {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return {
      numPassedTests: 0,
      numFailedTests: 1,
      numRuntimeErrorTestSuites: 0,
      numPendingTests: 0,
      numTodoTests: 0,
    };
  }
}
