import { createCipheriv, createHash, createHmac } from 'node:crypto';

/** A file system within a file (MS-CFB, version 3) with these streams in its root, as Office writes it. */
export function compoundFileOf(streams: Readonly<Record<string, Buffer>>): Buffer {
  const SECTOR = 512;
  const MINI = 64;
  const END = 0xffff_fffe;
  const FREE = 0xffff_ffff;
  const fat: number[] = [];
  const sectors: Buffer[] = [];
  /** Puts bytes in sectors one after the other, and says in which the first of them are. */
  const put = (bytes: Buffer): number => {
    const count = Math.ceil(bytes.length / SECTOR);
    const first = sectors.length;
    for (let index = 0; index < count; index++) {
      const sector = Buffer.alloc(SECTOR);
      bytes.copy(sector, 0, index * SECTOR, (index + 1) * SECTOR);
      sectors.push(sector);
      fat.push(index === count - 1 ? END : first + index + 1);
    }
    return count === 0 ? END : first;
  };
  const numbers = (list: readonly number[], fill = FREE): Buffer => {
    const bytes = Buffer.alloc(Math.ceil((list.length * 4) / SECTOR) * SECTOR);
    for (let index = 0; index < bytes.length / 4; index++)
      bytes.writeUInt32LE(list[index] ?? fill, index * 4);
    return bytes;
  };

  const small: Buffer[] = [];
  const smallFat: number[] = [];
  const entries = Object.entries(streams).map(([name, bytes]) => {
    if (bytes.length >= 4096) return { name, bytes, first: put(bytes) };
    const first = smallFat.length;
    const count = Math.ceil(bytes.length / MINI);
    for (let index = 0; index < count; index++) smallFat.push(index === count - 1 ? END : first + index + 1);
    small.push(bytes, Buffer.alloc(count * MINI - bytes.length));
    return { name, bytes, first };
  });
  const smallStream = Buffer.concat(small);
  const root = { name: 'Root Entry', bytes: smallStream, first: put(smallStream) };
  const firstSmallFat = put(numbers(smallFat));
  const firstDirectory = put(
    Buffer.concat(
      [root, ...entries].map(({ name, bytes, first }, index) => {
        const entry = Buffer.alloc(128);
        entry.write(name, 'utf16le');
        entry.writeUInt16LE(name.length * 2 + 2, 64);
        entry.writeUInt8(index === 0 ? 5 : 2, 66);
        entry.writeUInt8(1, 67);
        const next = index > 0 && index < entries.length ? index + 1 : FREE;
        for (const [at, value] of [
          [68, FREE],
          [72, next],
          [76, index === 0 ? 1 : FREE],
          [116, first],
          [120, bytes.length],
        ] as const) {
          entry.writeUInt32LE(value, at);
        }
        return entry;
      }),
    ),
  );

  // The table tells of its own sectors, too, and of those that list it.
  let fatSectors = 0;
  let listSectors = 0;
  for (let before = -1; before !== fatSectors;) {
    before = fatSectors;
    listSectors = Math.ceil(Math.max(fatSectors - 109, 0) / 127);
    fatSectors = Math.ceil((sectors.length + fatSectors + listSectors) / 128);
  }
  const firstFat = sectors.length;
  const all = [
    ...fat,
    ...Array<number>(fatSectors).fill(0xffff_fffd),
    ...Array<number>(listSectors).fill(0xffff_fffc),
  ];
  const places = Array.from({ length: fatSectors }, (_, index) => firstFat + index);
  const firstList = firstFat + fatSectors;
  const lists = Array.from({ length: listSectors }, (_, index) => {
    const listed = places.slice(109 + index * 127, 109 + (index + 1) * 127);
    const next = index === listSectors - 1 ? END : firstList + index + 1;
    return numbers([...listed, ...Array<number>(127 - listed.length).fill(FREE), next]);
  });

  const header = Buffer.alloc(SECTOR);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const) {
    header.writeUInt16LE(value, at);
  }
  for (const [at, value] of [
    [44, fatSectors],
    [48, firstDirectory],
    [56, 4096],
    [60, firstSmallFat],
    [64, Math.ceil((smallFat.length * 4) / SECTOR)],
    [68, listSectors === 0 ? END : firstList],
    [72, listSectors],
  ] as const) {
    header.writeUInt32LE(value, at);
  }
  for (let index = 0; index < 109; index++) header.writeUInt32LE(places[index] ?? FREE, 76 + index * 4);
  return Buffer.concat([header, ...sectors, numbers(all), ...lists]);
}

const sha = (algorithm: string, ...pieces: readonly Uint8Array[]): Buffer =>
  createHash(algorithm).update(Buffer.concat(pieces)).digest();

function aes(mode: 'cbc' | 'ecb', key: Buffer, iv: Buffer | null, bytes: Buffer): Buffer {
  const cipher = createCipheriv(`aes-${key.length * 8}-${mode}`, key, iv).setAutoPadding(false);
  return Buffer.concat([cipher.update(padded(bytes)), cipher.final()]);
}

const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc(-bytes.length & 15)]);

function turned(algorithm: string, salt: Buffer, password: string, turns: number): Buffer {
  let hash = sha(algorithm, salt, Buffer.from(password, 'utf16le'));
  for (let turn = 0; turn < turns; turn++) hash = sha(algorithm, counted(turn), hash);
  return hash;
}

function counted(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}

/** Bytes that look like chance, the same in each run. */
const noise = (name: string, length: number): Buffer => sha('sha512', Buffer.from(name)).subarray(0, length);

function sizedPackage(workbook: Uint8Array, encrypted: Buffer): Buffer {
  return Buffer.concat([counted(workbook.length), Buffer.alloc(4), encrypted]);
}

export interface AgileOptions {
  readonly hash?: 'SHA1' | 'SHA256' | 'SHA384' | 'SHA512';
  readonly keyBits?: 128 | 192 | 256;
  readonly turns?: number;
}

/** A workbook encrypted as Excel has done since 2010, whole enough for others to open it (MS-OFFCRYPTO 2.3.4.10–15). */
export function agileEncrypted(
  workbook: Uint8Array,
  password: string,
  { hash = 'SHA512', keyBits = 256, turns = 100_000 }: AgileOptions = {},
): Buffer {
  const algorithm = hash.toLowerCase();
  const [salt, keySalt] = [noise('salt', 16), noise('key salt', 16)];
  const key = noise('key', keyBits / 8);
  const base = turned(algorithm, salt, password, turns);
  const sized = (bytes: Buffer, length: number) =>
    Buffer.concat([bytes, Buffer.alloc(64, 0x36)]).subarray(0, length);
  const locked = (purpose: string, bytes: Buffer) =>
    aes('cbc', sized(sha(algorithm, base, Buffer.from(purpose, 'hex')), keyBits / 8), salt, bytes).toString(
      'base64',
    );
  const segments = Array.from({ length: Math.ceil(workbook.length / 4096) }, (_, index) =>
    aes(
      'cbc',
      key,
      sized(sha(algorithm, keySalt, counted(index)), 16),
      Buffer.from(workbook.subarray(index * 4096, (index + 1) * 4096)),
    ),
  );
  const held = sizedPackage(workbook, Buffer.concat(segments));
  const hashSize = sha(algorithm).length;
  const hmacKey = noise('hmac', hashSize);
  const ofData = (purpose: string, bytes: Buffer) =>
    aes('cbc', key, sized(sha(algorithm, keySalt, Buffer.from(purpose, 'hex')), 16), bytes).toString(
      'base64',
    );
  const verifier = noise('verifier', 16);
  const cipher = `saltSize="16" blockSize="16" keyBits="${keyBits}" hashSize="${hashSize}" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="${hash}"`;
  const xml =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n' +
    '<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password">' +
    `<keyData ${cipher} saltValue="${keySalt.toString('base64')}"/>` +
    `<dataIntegrity encryptedHmacKey="${ofData('5fb2ad010cb9e1f6', hmacKey)}" encryptedHmacValue="${ofData('a0677f02b22c8433', createHmac(algorithm, hmacKey).update(held).digest())}"/>` +
    '<keyEncryptors><keyEncryptor uri="http://schemas.microsoft.com/office/2006/keyEncryptor/password">' +
    `<p:encryptedKey spinCount="${turns}" ${cipher} saltValue="${salt.toString('base64')}" encryptedVerifierHashInput="${locked('fea7d2763b4b9e79', verifier)}" encryptedVerifierHashValue="${locked('d7aa0f6d3061344e', sha(algorithm, verifier))}" encryptedKeyValue="${locked('146e0be7abacd0d6', key)}"/>` +
    '</keyEncryptor></keyEncryptors></encryption>';
  const info = Buffer.concat([Buffer.from('0400040040000000', 'hex'), Buffer.from(xml)]);
  return compoundFileOf({ EncryptionInfo: info, EncryptedPackage: held });
}

/** A workbook encrypted as Excel 2007 does (MS-OFFCRYPTO 2.3.4.5–9). */
export function standardEncrypted(workbook: Uint8Array, password: string, keyBits: 128 | 256 = 128): Buffer {
  const salt = noise('salt', 16);
  const last = sha('sha1', turned('sha1', salt, password, 50_000), counted(0));
  const half = (fill: number) =>
    sha(
      'sha1',
      Buffer.alloc(64, fill).map((byte, index) => byte ^ (last[index] ?? 0)),
    );
  const key = Buffer.concat([half(0x36), half(0x5c)]).subarray(0, keyBits / 8);
  const provider = Buffer.from('Microsoft Enhanced RSA and AES Cryptographic Provider\0', 'utf16le');
  const algorithm = { 128: 0x660e, 256: 0x6610 }[keyBits];
  const header = Buffer.concat(
    [0x24, 0, algorithm, 0x8004, keyBits, 0x18, 0, 0].map(counted).concat(provider),
  );
  const verifier = noise('verifier', 16);
  const info = Buffer.concat([
    Buffer.from('0300020024000000', 'hex'),
    counted(header.length),
    header,
    counted(16),
    salt,
    aes('ecb', key, null, verifier),
    counted(20),
    aes('ecb', key, null, sha('sha1', verifier)),
  ]);
  const held = sizedPackage(workbook, aes('ecb', key, null, Buffer.from(workbook)));
  return compoundFileOf({ EncryptionInfo: info, EncryptedPackage: held });
}
