import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LOCALES } from '../src/jobs/locales';
import { JOBS } from '../src/jobs/registry';

const ROOT = join(__dirname, '..');
const DOCUMENTS = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs')).map((name) => join('docs', name)),
];

const textOf = (document: string) => readFileSync(join(ROOT, document), 'utf8');

/** The anchors that a forge makes of the headings of a document. */
function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gmu)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test.each(DOCUMENTS)('Every link and picture of %s leads somewhere', (document) => {
  const links = [...textOf(document).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!);
  const broken = links.filter((link) => {
    if (/^https?:/.test(link)) return false;
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? document : join(dirname(document), decodeURI(path));
    if (!existsSync(join(ROOT, target))) return true;
    return anchor !== undefined && !anchorsOf(textOf(target)).includes(decodeURI(anchor));
  });
  expect(broken).toEqual([]);
});

test.each(DOCUMENTS)('Every file of the house that %s names is there', (document) => {
  const named = [...textOf(document).matchAll(/`((?:src|test|scripts|assets|docs)\/[\w./-]+)`/g)];
  expect(named.map(([, path]) => path!).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('No picture is there that no document shows', () => {
  const shown = DOCUMENTS.map(textOf).join('\n');
  const pictures = readdirSync(join(ROOT, 'assets/bilder'));
  expect(pictures.filter((picture) => !shown.includes(`assets/bilder/${picture}`))).toEqual([]);
});

test('The README is read in one go, and says both commands and how each job is run', () => {
  const readme = textOf('README.md');
  expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(130);
  for (const command of ['npm start', 'npm test', ...JOBS.map(({ id }) => `fordel -- ${id} `)]) {
    expect(readme).toContain(command);
  }
});

test.each(JOBS.map((job) => [job.id, job] as const))(
  'The page of %s names every table, sheet and choice that the job has',
  (id, job) => {
    const page = textOf(join('docs', `${id}.md`));
    const { terms } = job.words.nb;
    const named = [...job.tables.map((table) => terms[table.id]!), ...job.describe(LOCALES.nb).sheets];
    const choices = job.settings.map(({ name }) => `\`${name}\``);
    expect([...named, ...choices].filter((name) => !page.includes(name))).toEqual([]);
  },
);
