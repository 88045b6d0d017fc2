import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { nodeDeflate } from '../../src/hosts/file/node-deflate';
import { WorkbookFile } from '../../src/hosts/file/workbook-file';
import { kostnader } from '../../src/jobs/kostnader/kostnader';
import { reportSheets } from '../../src/jobs/results/report-sheets';
import { LOCALES } from '../../src/jobs/locales';
import { HostError } from '../../src/workbook/issue';
import { PACKAGES_OF_OTHERS } from '../hosts/file/packages-of-others';

const RUNS = Number(process.env['FORDEL_RUNS'] ?? 300);
const SEED = Number(process.env['FORDEL_SEED'] ?? 20_261_201);

const ROOT = join(__dirname, '..');
const BASES: readonly Uint8Array[] = [
  readFileSync(join(ROOT, '..', 'assets', 'eksempler', 'norikt-2018.xlsx')),
  readFileSync(join(ROOT, 'fixtures', 'openpyxl-rich.xlsx')),
  readFileSync(join(ROOT, 'fixtures', 'libreoffice-rich.xlsx')),
  ...Object.values(PACKAGES_OF_OTHERS).map((make) => make()),
];

/** Values that an attribute or a cell should not have. */
const NASTY = [
  '',
  '-1',
  '0',
  '1',
  'true',
  'NaN',
  '1e999',
  '4294967296',
  'A1:XFD1048577',
  '$A:$A',
  '../../../x.xml',
  '/xl/workbook.xml',
  '%00%2f',
  '&#x202e;',
  '_x0000_',
  'constructor',
  '=1+1',
  'x'.repeat(40_000),
] as const;

type Mutation =
  | {
      readonly kind: 'bytes';
      readonly at: number;
      readonly how: 'flipped' | 'left-out' | 'cut-off' | 'doubled';
    }
  | { readonly kind: 'part'; readonly part: number; readonly how: 'gone' | 'empty' | 'in-place-of-next' }
  | {
      readonly kind: 'text';
      readonly part: number;
      readonly of: 'tag' | 'attribute' | 'content';
      readonly at: number;
      readonly by: number;
      readonly how: 'gone' | 'doubled' | 'nasty';
    };

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const mutations: fc.Arbitrary<Mutation> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('bytes' as const),
      at: place,
      how: fc.constantFrom('flipped', 'left-out', 'cut-off', 'doubled'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('part' as const),
      part: place,
      how: fc.constantFrom('gone', 'empty', 'in-place-of-next'),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('text' as const),
      part: place,
      of: fc.constantFrom('tag', 'attribute', 'content'),
      at: place,
      by: fc.nat(NASTY.length - 1),
      how: fc.constantFrom('gone', 'doubled', 'nasty'),
    }),
  },
);

const PLACES = { tag: /<[^<>]+>/g, attribute: /"[^"<>]*"/g, content: />[^<>]+</g } as const;

function mutated(archive: Uint8Array, mutation: Mutation): Uint8Array {
  if (mutation.kind === 'bytes') return withBytes(archive, mutation);
  const parts = unzipSync(archive);
  const names = Object.keys(parts);
  const index = Math.floor(mutation.part * names.length);
  const name = names[index]!;
  if (mutation.kind === 'part') {
    const next = names[(index + 1) % names.length]!;
    const { [name]: own, ...others } = parts;
    if (mutation.how === 'gone') return zipSync(others);
    return zipSync({
      ...parts,
      ...(mutation.how === 'empty' ? { [name]: new Uint8Array() } : { [next]: own! }),
    });
  }
  return zipSync({ ...parts, [name]: withText(parts[name]!, mutation) });
}

function withBytes(
  archive: Uint8Array,
  { at, how }: Extract<Mutation, { readonly kind: 'bytes' }>,
): Uint8Array {
  if (archive.length === 0) return archive;
  const index = Math.floor(at * archive.length);
  switch (how) {
    case 'flipped':
      return archive.with(index, archive[index]! ^ 0x55);
    case 'left-out':
      return Uint8Array.from([...archive.subarray(0, index), ...archive.subarray(index + 3)]);
    case 'cut-off':
      return archive.slice(0, index);
    case 'doubled':
      return Uint8Array.from([...archive.subarray(0, index), ...archive.subarray(Math.max(0, index - 9))]);
  }
}

function withText(
  part: Uint8Array,
  { of, at, by, how }: Extract<Mutation, { readonly kind: 'text' }>,
): Uint8Array {
  const text = Buffer.from(part).toString('latin1');
  const found = [...text.matchAll(PLACES[of])];
  if (found.length === 0) return part;
  const { index, 0: whole } = found[Math.floor(at * found.length)]!;
  const [first, last] = [whole[0]!, whole.at(-1)!];
  const replaced = { gone: first + last, doubled: whole + whole, nasty: `${first}${NASTY[by]!}${last}` };
  return Buffer.from(text.slice(0, index) + replaced[how] + text.slice(index + whole.length), 'latin1');
}

/** Reads a file, runs the job, writes its result and reads that again. */
async function through(bytes: Uint8Array): Promise<'refused' | 'read' | 'written'> {
  try {
    const file = await WorkbookFile.open(bytes, 'inn.xlsx', nodeDeflate);
    const snapshot = await file.read();
    await file.looks();
    const { result } = kostnader.answer(snapshot, { settings: await file.settings(), sheets: [] });
    if (result === null) return 'read';
    const plans = reportSheets(result, [], {
      locale: LOCALES.nb,
      version: '0.1.0',
      formulas: true,
      writtenAt: new Date(2026, 0, 1),
      inputHash: 'ab'.repeat(32),
    });
    const { file: written } = await file.withResults(plans);
    const again = await WorkbookFile.open(await written.bytes(), 'ut.xlsx', nodeDeflate);
    const { sheets } = await again.read();
    expect(sheets.some(({ mark }) => mark !== null)).toBe(true);
    return 'written';
  } catch (error) {
    if (error instanceof HostError) return 'refused';
    throw error;
  }
}

test('A package that is damaged in any place is read as it says, or refused with a sentence', async () => {
  const outcomes = { refused: 0, read: 0, written: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.nat(BASES.length - 1),
      fc.array(mutations, { minLength: 1, maxLength: 3 }),
      async (base, all) => {
        let bytes = BASES[base]!;
        for (const each of all) {
          // What cuts an archive leaves no parts to change.
          if (each.kind !== 'bytes' && !isArchive(bytes)) break;
          bytes = mutated(bytes, each);
        }
        outcomes[await through(bytes)]++;
      },
    ),
    { numRuns: RUNS, seed: SEED, endOnFailure: true },
  );
  // Some of each: a test in which all are refused at the door would show nothing.
  expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(RUNS / 30);
});

function isArchive(bytes: Uint8Array): boolean {
  try {
    return Object.keys(unzipSync(bytes)).length > 0;
  } catch {
    return false;
  }
}
