import { run } from './run';

// npm runs a script in the project's folder; the files are where the user stands.
if (process.env['INIT_CWD'] !== undefined) process.chdir(process.env['INIT_CWD']);

const stop = new AbortController();
process.once('SIGINT', () => {
  stop.abort();
});

// A reader that closes early, such as `head`, is no error.
process.stdout.on('error', () => process.exit());

void run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isInteractive: process.stderr.isTTY,
  now: () => new Date(),
  signal: stop.signal,
}).then((status) => {
  process.exitCode = status;
});
