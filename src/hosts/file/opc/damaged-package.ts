/** A file that is not what it says it is: a broken archive, a part that is missing or not well-formed. */
export class DamagedPackage extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'DamagedPackage';
  }
}

/** A file that holds more than can be read. */
export class OversizedPackage extends DamagedPackage {
  constructor(message: string) {
    super(message);
    this.name = 'OversizedPackage';
  }
}

/** Runs what reads a package; whatever trips it is damage. */
export function detectingDamage<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof DamagedPackage ? error : new DamagedPackage(what, error);
  }
}
