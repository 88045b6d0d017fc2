import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

/** Unless told so LibreOffice trusts the values in files; its language is the one of the sheets' texts. */
const SETTINGS =
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load">' +
  '<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>' +
  '<item oor:path="/org.openoffice.Setup/L10N">' +
  '<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nb-NO</value></prop></item></oor:items>';

/** So many files are no strain on one process. */
const FILES_AT_ONCE = 250;

/**
 * Opens workbooks in LibreOffice, calculates every formula anew and saves them in a folder under the same names.
 * One start of the program for many files, with a profile of its own. Now and then it ends before all of them are
 * done: what is left is then tried once more, a file at a time, so that one that it cannot open is known by its name.
 */
export async function recalculate(files: readonly string[], folder: string): Promise<readonly string[]> {
  const profile = await mkdtemp(join(tmpdir(), 'fordel-libreoffice-'));
  try {
    await mkdir(join(profile, 'user'));
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    for (let start = 0; start < files.length; start += FILES_AT_ONCE) {
      await convert(profile, files.slice(start, start + FILES_AT_ONCE), folder);
    }
    for (const left of files.filter((each) => !existsSync(join(folder, basename(each))))) {
      await convert(profile, [left], folder);
      if (!existsSync(join(folder, basename(left)))) throw new Error(`LibreOffice cannot open ${left}`);
    }
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
  return files.map((file) => join(folder, basename(file)));
}

async function convert(profile: string, files: readonly string[], folder: string): Promise<void> {
  await promisify(execFile)(
    'soffice',
    [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      '--convert-to',
      'xlsx',
      '--outdir',
      folder,
      ...files,
    ],
    { maxBuffer: 2 ** 26 },
  );
}
