import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Unless told so LibreOffice trusts the values in files; its language is the one of the sheets' texts. A profile that is
 * new to the program has it test its drawing for five seconds at every start, as after an upgrade; one of a later
 * version has not.
 * @see https://github.com/LibreOffice/core/blob/master/desktop/source/app/app.cxx (runGraphicsRenderTests)
 */
const SETTINGS =
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load">' +
  '<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>' +
  '<item oor:path="/org.openoffice.Setup/L10N">' +
  '<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nb-NO</value></prop></item>' +
  '<item oor:path="/org.openoffice.Setup/Product">' +
  '<prop oor:name="ooSetupLastVersion" oor:op="fuse"><value>99.9</value></prop></item></oor:items>';

/**
 * What `soffice` is told to open workbooks, calculate every formula anew and save them in a format, with a profile of
 * its own, which is made.
 * @param profile a folder that may be gone or empty.
 */
export function convertOptions(
  profile: string,
  format: string,
  folder: string,
  files: readonly string[],
): readonly string[] {
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
  return [
    `-env:UserInstallation=file://${profile}`,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    folder,
    ...files,
  ];
}
