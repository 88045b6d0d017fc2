import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../src/locales';
import { JOBS } from '../../src/jobs/registry';

const ROOT = join(__dirname, '../..');
const WORDS = /^src\/(?:locales\/|jobs\/[^/]+\/words\/)/;

/** All that is not words, as one text. */
const SOURCES = ['src', 'scripts', 'pages']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => /\.(?:tsx?|mjs|html)$/.test(file) && !file.includes('node_modules') && !WORDS.test(file))
  .map((file) => readFileSync(join(ROOT, file), 'utf8'))
  .join('\n');

/** The names by which words are asked for: of terms and messages in full, of others the last of them. */
function namesOf(words: object): readonly string[] {
  return Object.entries(words).flatMap(([name, word]: [string, unknown]) =>
    typeof word === 'object' && word !== null && !Array.isArray(word) ? namesOf(word) : [name],
  );
}

/** Put together where it is asked for: `policy.` and a code. */
function isAsked(name: string): boolean {
  const last = name.slice(name.lastIndexOf('.') + 1);
  return [name, last].some((each) =>
    new RegExp(String.raw`(?<![\p{L}\p{N}_])${each.replace(/[.]/g, '\\.')}(?![\p{L}\p{N}_])`, 'u').test(
      SOURCES,
    ),
  );
}

test('Every word is asked for somewhere', () => {
  const all = [LOCALES.nb.texts, ...JOBS.map(({ words }) => words.nb)];
  // Reasons go by the codes of the operating system.
  const names = [...new Set(all.flatMap(namesOf))].filter((name) => !name.startsWith('reason.'));
  expect(names.filter((name) => !isAsked(name))).toEqual([]);
});
