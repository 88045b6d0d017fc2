import { ZipArchive } from '@cj-tech-master/excelts/archive';
import { unzipSync, zipSync } from 'fflate';
import { DamagedPackage } from '../../../src/hosts/file/opc/damaged-package';
import { nodeDeflate } from '../../../src/hosts/file/node-deflate';
import type { Deflate } from '../../../src/hosts/file/opc/deflate';
import { Packing } from '../../../src/hosts/file/opc/packing';
import { portableDeflate } from '../../../src/hosts/file/opc/portable-deflate';
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

const DEFLATES: readonly (readonly [where: string, deflate: Deflate])[] = [
  ['in Node', nodeDeflate],
  ['in any browser', portableDeflate],
];

const ARCHIVES: Readonly<Record<string, () => Archive>> = {
  'deflated by another program': () => zipSync(FILES),
  'stored as it is': () => zipSync(FILES, { level: 0 }),
  'packed by Fordel in Node': () => zip(new Map(Object.entries(FILES)), new Packing(nodeDeflate)),
  'packed by Fordel in a browser': () => zip(new Map(Object.entries(FILES)), new Packing(portableDeflate)),
  'in Zip64, with its numbers where archives beyond 4 GiB have them': () =>
    otherArchive({ zip64: true }).bytesSync(),
  'packed while it was sent, with the sizes after each file': () => joined(otherArchive({}).stream()),
  'with folders of its own': () => zipSync({ 'xl/': bytesOf(''), ...FILES }),
};

describe.each(DEFLATES)('An archive %s', (_where, deflate) => {
  test.each(Object.entries(ARCHIVES))('%s is unpacked', async (_how, archive) => {
    expect(texts(unzip(await archive(), deflate))).toEqual(texts(Object.entries(FILES)));
  });

  test('packed by Fordel is unpacked by other programs', async () => {
    const unpacked = unzipSync(await zip(new Map(Object.entries(FILES)), new Packing(deflate)));
    expect(texts(Object.entries(unpacked))).toEqual(texts(Object.entries(FILES)));
  });

  test.each([
    ['deflated', 6],
    ['stored', 0],
  ] as const)('with any bit of its %s contents damaged never gives other contents', (_how, level) => {
    const archive = zipSync({ a: Uint8Array.from({ length: 150 }, (_, index) => index ** 3) }, { level });
    const whole = texts(unzip(archive, deflate));
    const first = LOCAL_HEADER_SIZE + 'a'.length;
    const last = Buffer.from(archive).indexOf('PK\u0001\u0002') - 1;
    const outcomes = new Set<string>();
    for (let bit = first * 8; bit < (last + 1) * 8; bit++) {
      const damaged = Uint8Array.from(archive);
      damaged[bit >> 3]! ^= 1 << (bit & 7);
      outcomes.add(outcomeOf(damaged, whole, deflate));
    }
    outcomes.delete('as it was'); // not every bit of deflated contents means something
    expect([...outcomes]).toEqual(['refused']);
  });

  test('of large contents is the same again', async () => {
    const contents = Uint8Array.from({ length: 300_000 }, (_, index) => index ** 2 % 251);
    expect(deflate.unpack(await deflate.pack(contents), contents.length)).toHaveLength(contents.length);
    const archive = await zip(new Map([['a', contents]]), new Packing(deflate));
    expect(texts(unzip(archive, deflate))).toEqual(texts([['a', contents]]));
  });

  test('is not unfolded further than it says', async () => {
    const bomb = await deflate.pack(new Uint8Array(50_000_000));
    expect(() => deflate.unpack(bomb, 1_000)).toThrow(/(more|larger) than \d+ bytes/i);
  });
});

function outcomeOf(archive: Uint8Array, whole: unknown, deflate: Deflate): string {
  try {
    return JSON.stringify(texts(unzip(archive, deflate))) === JSON.stringify(whole)
      ? 'as it was'
      : 'read wrongly';
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
