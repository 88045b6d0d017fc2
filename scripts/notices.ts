import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Metafile } from 'esbuild';

/** The file with the licences of all that pages hold, beside them. */
export const NOTICES = 'lisenser.txt';

const ROOT = join(__dirname, '..');
const MODULES = `${sep}node_modules${sep}`;

/** What a page is built of besides Fordel's own: a package, and what its makers ask to go with it. */
export interface UsedPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly by: string;
  readonly source: string;
  /** Its licence and notices, as they come with it; empty where none does. */
  readonly texts: readonly string[];
}

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
  readonly homepage?: string;
  readonly repository?: string | { readonly url?: string };
}

const NOTICE = /^(?:licen[cs]es?|copying|notices?|third[-_ ]?party.*)(?:[-.].*)?$/i;

/** The packages that files are of, by their names: of those that something of is in what was built, scripts, looks and fonts alike. */
export function usedPackages(files: readonly string[]): readonly UsedPackage[] {
  const folders = new Set(files.filter((file) => file.includes(MODULES)).map(folderOf));
  return [...folders]
    .map(readPackage)
    .toSorted(
      (left, right) => left.name.localeCompare(right.name, 'en') || left.version.localeCompare(right.version),
    );
}

/** The files that something of is in what esbuild made, in the folder of the project. */
export function filesIn({ outputs }: Metafile): readonly string[] {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([file]) => join(ROOT, file.replace(/^[a-z-]+:/, ''))),
  );
}

/** All that the makers of the packages ask to go with what holds their work, as one text. */
export function noticesText(packages: readonly UsedPackage[]): string {
  const head =
    'Fordel is built of the packages below, besides its own code. Each is used under its licence, which follows it.\n';
  const each = packages.map(({ name, version, license, by, source, texts }) =>
    [
      `${name} ${version}`,
      `Licence: ${license}`,
      by && `By: ${by}`,
      source && `From: ${source}`,
      '',
      ...texts,
    ]
      .filter((line, index) => line !== '' || index === 4)
      .join('\n'),
  );
  return [head, ...each].join(`\n${'-'.repeat(80)}\n\n`);
}

/** A package may have packages of its own, and folders with a package.json that names nothing. */
function folderOf(file: string): string {
  let folder = dirname(file);
  while (!isPackage(folder)) {
    if (!folder.includes(MODULES)) throw new Error(`No package has ${file}`);
    folder = dirname(folder);
  }
  return folder;
}

function isPackage(folder: string): boolean {
  const file = join(folder, 'package.json');
  return existsSync(file) && 'version' in (JSON.parse(readFileSync(file, 'utf8')) as object);
}

function readPackage(folder: string): UsedPackage {
  const {
    name,
    version,
    license = '',
    author,
    homepage,
    repository,
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && NOTICE.test(entry.name))
    .map((entry) => readFileSync(join(folder, entry.name), 'utf8').trim());
  if (license === '' && texts.length === 0) throw new Error(`${name} does not say its licence`);
  return {
    name,
    version,
    license: license === '' ? 'as below' : license,
    by: typeof author === 'string' ? author : (author?.name ?? ''),
    source: homepage ?? (typeof repository === 'string' ? repository : (repository?.url ?? '')),
    texts,
  };
}
