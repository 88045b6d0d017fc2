import { bytesOfLatin1, joinBytes, latin1, viewOf } from '../opc/bytes';

/** With this one Excel encrypts what is to be locked and yet open without a password (MS-OFFCRYPTO 2.4.2.3 names it). */
const BUILT_IN_PASSWORD = 'VelvetSweatshop';

/** Excel turns a password so many times; who asks for more is not Excel, and would take time without end. */
const MOST_TURNS = 100_000;

/** What tells whether a password is the right one. */
interface Verifier {
  readonly hash: 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';
  readonly salt: Uint8Array;
  readonly turns: number;
  /** Whether the password, turned so many times, opens the file. */
  readonly accepts: (turned: Uint8Array) => Promise<boolean>;
}

/**
 * Whether an encrypted workbook opens with Excel's built-in password, by its stream `EncryptionInfo` (MS-OFFCRYPTO 2.3.4.7 and
 * 2.3.4.13). False also where this cannot be tried: other kinds of encryption, a page that is not served securely.
 */
export async function opensWithBuiltInPassword(info: Uint8Array): Promise<boolean> {
  try {
    const verifier = verifierOf(info);
    if (verifier === null || !(verifier.turns <= MOST_TURNS)) return false;
    return await verifier.accepts(await turnedPassword(verifier));
  } catch {
    // What is no encryption that anyone knows; that the file is encrypted is certain all the same.
    return false;
  }
}

async function turnedPassword({ hash, salt, turns }: Verifier): Promise<Uint8Array> {
  const password = new Uint8Array(2 * BUILT_IN_PASSWORD.length);
  for (const [index, letter] of bytesOfLatin1(BUILT_IN_PASSWORD).entries()) password[2 * index] = letter;
  let turned = await digest(hash, salt, password);
  const counted = new Uint8Array(4 + turned.length);
  for (let turn = 0; turn < turns; turn++) {
    viewOf(counted).setUint32(0, turn, true);
    counted.set(turned, 4);
    turned = await digest(hash, counted);
  }
  return turned;
}

/** The kind of encryption stands in the first four bytes: 4.4 is «agile», x.2 is «standard». */
function verifierOf(info: Uint8Array): Verifier | null {
  const view = viewOf(info);
  const minor = view.getUint16(2, true);
  if (minor === 4) return agileVerifier(latin1(info.subarray(8)));
  return minor === 2 ? standardVerifier(info, view) : null;
}

const FOR_VERIFIER = Uint8Array.of(0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79);
const FOR_VERIFIER_HASH = Uint8Array.of(0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e);
const HASHES = { SHA1: 'SHA-1', SHA256: 'SHA-256', SHA384: 'SHA-384', SHA512: 'SHA-512' } as const;

function agileVerifier(xml: string): Verifier | null {
  const key = /<(?:\w{1,20}:)?encryptedKey\s[^<>]*>/.exec(xml)?.[0] ?? '';
  const attributes = new Map([...key.matchAll(/\s(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
  const attribute = (name: string) => attributes.get(name) ?? '';
  const bytes = (name: string) => Uint8Array.from(atob(attribute(name)), (letter) => letter.charCodeAt(0));
  const hash = HASHES[attribute('hashAlgorithm') as keyof typeof HASHES] as Verifier['hash'] | undefined;
  if (hash === undefined || attribute('cipherChaining') !== 'ChainingModeCBC') return null;
  const salt = bytes('saltValue');
  const keyBytes = Number(attribute('keyBits')) / 8;
  return {
    hash,
    salt,
    turns: Number(attribute('spinCount')),
    accepts: async (turned) => {
      const opened = async (name: string, purpose: Uint8Array) => {
        const secret = sized(await digest(hash, turned, purpose), keyBytes, 0x36);
        return decrypted(bytes(name), secret, sized(salt, BLOCK, 0x36));
      };
      const value = await digest(hash, await opened('encryptedVerifierHashInput', FOR_VERIFIER));
      const expected = await opened('encryptedVerifierHashValue', FOR_VERIFIER_HASH);
      return isSame(value, expected.subarray(0, value.length));
    },
  };
}

/** What is said of the cipher is as long as its own length; salt, verifier and its hash follow, each with a fixed length. */
function standardVerifier(info: Uint8Array, view: DataView): Verifier {
  const keyBytes = view.getUint32(28, true) / 8;
  const at = 12 + view.getUint32(8, true) + 4;
  return {
    hash: 'SHA-1',
    salt: info.subarray(at, at + 16),
    turns: 50_000,
    accepts: async (turned) => {
      const last = await digest('SHA-1', turned, new Uint8Array(4));
      const halves = [0x36, 0x5c].map((fill) =>
        digest(
          'SHA-1',
          new Uint8Array(64).map((_, index) => (last[index] ?? 0) ^ fill),
        ),
      );
      const secret = joinBytes(await Promise.all(halves)).subarray(0, keyBytes);
      // Each block by itself.
      const opened = async (start: number) =>
        decrypted(info.subarray(start, start + BLOCK), secret, new Uint8Array(BLOCK));
      const value = await digest('SHA-1', await opened(at + 16));
      const expected = joinBytes([await opened(at + 36), await opened(at + 36 + BLOCK)]);
      return isSame(value, expected.subarray(0, value.length));
    },
  };
}

/** AES goes by blocks of so many bytes. */
const BLOCK = 16;

/** Web Crypto wants a padded end, which these texts lack: it is made of the last block, and goes away with decrypting. */
async function decrypted(bytes: Uint8Array, secret: Uint8Array, iv: Uint8Array): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey('raw', own(secret), 'AES-CBC', false, ['encrypt', 'decrypt']);
  const end = await crypto.subtle.encrypt(
    { name: 'AES-CBC', iv: own(bytes.subarray(-BLOCK)) },
    key,
    new Uint8Array(),
  );
  const whole = own(joinBytes([bytes, new Uint8Array(end)]));
  return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-CBC', iv: own(iv) }, key, whole));
}

async function digest(hash: Verifier['hash'], ...pieces: readonly Uint8Array[]): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest(hash, own(joinBytes(pieces))));
}

/** Cut, or filled up, to a length. */
function sized(bytes: Uint8Array, length: number, fill: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => bytes[index] ?? fill);
}

function isSame(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}

/** Web Crypto takes no memory that threads share. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
