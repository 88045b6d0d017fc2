import { ZipArchive } from '@cj-tech-master/excelts/archive';
import { unzipSync, zipSync } from 'fflate';
import { DamagedPackage } from '../../../src/hosts/file/opc/damaged-package';
import { unzip } from '../../../src/hosts/file/opc/unzip';
import { zip } from '../../../src/hosts/file/opc/zip';

type Archive = Uint8Array | Promise<Uint8Array>;

const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text));

const FILES: Readonly<Record<string, Uint8Array>> = {
  'xl/workbook.xml': bytesOf('<workbook/>'.repeat(100)),
  'xl/tom.xml': bytesOf(''),
  'xl/kåfjord.xml': bytesOf('Kåfjord'),
};

const LOCAL_HEADER_SIZE = 30;

const ARCHIVES: Readonly<Record<string, () => Archive>> = {
  'deflated by another program': () => zipSync(FILES),
  'stored as it is': () => zipSync(FILES, { level: 0 }),
  'packed by Fordel': () => zip(new Map(Object.entries(FILES))),
  'in Zip64, with its numbers where archives beyond 4 GiB have them': () =>
    otherArchive({ zip64: true }).bytesSync(),
  'packed while it was sent, with the sizes after each file': () => joined(otherArchive({}).stream()),
  'with folders of its own': () => zipSync({ 'xl/': bytesOf(''), ...FILES }),
};

describe('An archive', () => {
  test.each(Object.entries(ARCHIVES))('%s is unpacked', async (_how, archive) => {
    expect(texts(unzip(await archive()))).toEqual(texts(Object.entries(FILES)));
  });

  test('packed by Fordel is unpacked by other programs', () => {
    const unpacked = unzipSync(zip(new Map(Object.entries(FILES))));
    expect(texts(Object.entries(unpacked))).toEqual(texts(Object.entries(FILES)));
  });

  test.each([
    ['deflated', 6],
    ['stored', 0],
  ] as const)('with any bit of its %s contents damaged never gives other contents', (_how, level) => {
    const archive = zipSync({ a: Uint8Array.from({ length: 150 }, (_, index) => index ** 3) }, { level });
    const whole = texts(unzip(archive));
    const first = LOCAL_HEADER_SIZE + 'a'.length;
    const last = Buffer.from(archive).indexOf('PK\u0001\u0002') - 1;
    const outcomes = new Set<string>();
    for (let bit = first * 8; bit < (last + 1) * 8; bit++) {
      const damaged = Uint8Array.from(archive);
      damaged[bit >> 3]! ^= 1 << (bit & 7);
      outcomes.add(outcomeOf(damaged, whole));
    }
    outcomes.delete('as it was'); // not every bit of deflated contents means something
    expect([...outcomes]).toEqual(['refused']);
  });
});

function outcomeOf(archive: Uint8Array, whole: unknown): string {
  try {
    return JSON.stringify(texts(unzip(archive))) === JSON.stringify(whole) ? 'as it was' : 'read wrongly';
  } catch (error) {
    if (error instanceof DamagedPackage) return 'refused';
    throw error;
  }
}

function otherArchive(options: { readonly zip64?: boolean }): ZipArchive {
  const archive = new ZipArchive({ noSort: true, ...options });
  for (const [name, bytes] of Object.entries(FILES)) archive.add(name, bytes);
  return archive;
}

async function joined(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

/** Each file's name and contents, a character for each byte. */
function texts(files: Iterable<readonly [string, Uint8Array]>): readonly (readonly [string, string])[] {
  return [...files].map(([name, bytes]) => [name, Buffer.from(bytes).toString('latin1')]);
}
