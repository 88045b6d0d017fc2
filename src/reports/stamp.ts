import type { Locale } from '../locales';

/** What made a result: enough for a person to trust it and for Fordel to check it again. */
export interface Stamp {
  readonly job: string;
  readonly sheet: string;
  readonly version: string;
  /** In words; empty when not known. */
  readonly period: string;
  /** The choices that decided, as `name=value`. */
  readonly settings: readonly string[];
  readonly writtenAt: Date;
  /** SHA-256 of the input values, as hexadecimal. */
  readonly inputHash: string;
  /** Where the input stood, as `Deltakere!A3:C8`. */
  readonly inputPlaces: readonly string[];
}

/** Lines for the foot of a result sheet: two for a person, and one that Fordel reads back. */
export function stampLines(stamp: Stamp, { texts, format }: Locale): readonly string[] {
  const { sheet } = texts;
  const made = sheet.madeBy(stamp.version, format.dateTime(stamp.writtenAt));
  const basis = sheet.basis(stamp.inputPlaces.join(', '));
  return [`${made} · ${sheet.stamp(stamp.inputHash.slice(0, 12))}`, basis, machineLine(stamp)];
}

/** The same in every language: `fordel:1 job=kostnader sheet=fordeling …`, each value URI-encoded. */
function machineLine(stamp: Stamp): string {
  const fields = {
    job: stamp.job,
    sheet: stamp.sheet,
    version: stamp.version,
    period: stamp.period,
    settings: stamp.settings.join('&'),
    time: stamp.writtenAt.toISOString(),
    input: stamp.inputHash,
  };
  const pairs = Object.entries(fields).map(
    ([name, value]) => `${name}=${encodeURI(value).replaceAll(' ', '%20')}`,
  );
  return `fordel:1 ${pairs.join(' ')}`;
}
