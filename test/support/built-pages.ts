import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { AddInOptions } from '../../scripts/add-in/options';
import { filesBeside } from '../../scripts/add-in/files-beside';
import { OFFICE_JS, taskpanePage } from '../../scripts/add-in/taskpane-page';
import { VERSION } from '../../src/version';
import { ROOT, start } from './command-line-process';

const BUILT = join(ROOT, 'build', 'test-pages');
/** Says how the build went; whoever waits for it looks here. */
const OUTCOME = join(BUILT, 'outcome.json');

interface Outcome {
  readonly status: number;
  readonly told: string;
}

/** What webpack made: the folder of the add-in, and that of the page that has the pane on a workbook in memory. */
export interface BuiltPages {
  readonly addIn: string;
  readonly panes: string;
}

/** Has webpack build the pages once for all files of tests that are run, by the first that asks. */
export async function builtPages(): Promise<BuiltPages> {
  if (isFirst()) {
    const { status, out, err } = await start([
      process.execPath,
      join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js'),
      ...['--mode', 'production', '--config', join(__dirname, 'pages.webpack.cjs')],
    ]).result;
    writeFileSync(OUTCOME, JSON.stringify({ status, told: out + err } satisfies Outcome));
  }
  while (!existsSync(OUTCOME)) await setTimeout(100);
  const { status, told } = JSON.parse(readFileSync(OUTCOME, 'utf8')) as Outcome;
  if (status !== 0) throw new Error(`webpack could not build the pages:\n${told}`);
  return { addIn: join(BUILT, 'add-in'), panes: join(BUILT, 'panes') };
}

/** Of those who make the folder, one finds that it was not there. */
function isFirst(): boolean {
  mkdirSync(dirname(BUILT), { recursive: true });
  try {
    mkdirSync(BUILT);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

/** Puts the add-in that webpack made into a folder, as it is for an address. */
export async function putAddIn(
  folder: string,
  { address, officeJs = OFFICE_JS }: Pick<AddInOptions, 'address'> & Partial<AddInOptions>,
): Promise<void> {
  const { addIn } = await builtPages();
  cpSync(addIn, folder, { recursive: true });
  const names = readdirSync(folder);
  const page = taskpanePage(
    {
      script: names.find((name) => /^taskpane-.*\.js$/.test(name))!,
      styles: names.filter((name) => /^taskpane-.*\.css$/.test(name)),
    },
    officeJs,
  );
  const files = [['taskpane.html', page], ...filesBeside({ address, version: VERSION })] as const;
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
}
