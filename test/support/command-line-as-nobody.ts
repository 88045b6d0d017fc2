import { run } from '../../src/cli/run';

/** The user of that name on every Linux: no one's files are its own. */
const NOBODY = 65_534;

// The superuser may read and write whatever a folder says. What the program itself is made of is loaded by now.
if (process.geteuid?.() === 0) process.seteuid?.(NOBODY);

void run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isInteractive: false,
  now: () => new Date(),
  signal: new AbortController().signal,
}).then((status) => {
  process.exitCode = status;
});
