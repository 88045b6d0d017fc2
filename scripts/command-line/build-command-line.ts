import { chmodSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { filesIn, noticesText, usedPackages } from '../notices';

const ROOT = join(__dirname, '..', '..');

/** The licences of all that the command line holds, beside it. */
export const NOTICES = 'lisenser.txt';

/**
 * Builds the command line as one file that Node runs as it stands, and the licences of what is in it beside it. Another
 * may run the file meanwhile: it is there whole, the old one or the new.
 */
export async function buildCommandLine(file: string): Promise<void> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [join('src', 'cli', 'fordel.ts')],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.15',
    minify: true,
    // The licences are in a file of their own.
    legalComments: 'none',
    // In ASCII, which Node keeps in a byte a letter and reads in half the time.
    charset: 'ascii',
    define: { IS_ONE_FILE: 'true' },
    banner: { js: '#!/usr/bin/env node' },
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  mkdirSync(dirname(file), { recursive: true });
  replace(join(dirname(file), NOTICES), noticesText(usedPackages(filesIn(metafile))));
  replace(file, outputFiles[0]!.contents);
}

const PROGRAM = 0o755;

function replace(file: string, content: string | Uint8Array): void {
  const beside = `${file}.${String(process.pid)}`;
  writeFileSync(beside, content);
  chmodSync(beside, PROGRAM);
  renameSync(beside, file);
}
