import type { Locale } from '../locales';

/** What made a result: enough for a person to trust it and for Fordel to check it again. */
export interface Stamp {
  readonly job: string;
  readonly sheet: string;
  readonly version: string;
  /** As `2018-01-01/2018-12-31`; empty when not known. */
  readonly period: string;
  /** The choices that decided, by name; one map for each part of the result. */
  readonly settings: readonly ReadonlyMap<string, string>[];
  readonly writtenAt: Date;
  /** SHA-256 of the input values, as hexadecimal. */
  readonly inputHash: string;
  /** The tables that were read, in words: `Deltakere!A3:C8 (5 rader)`. */
  readonly basis: readonly string[];
}

/**
 * Lines for the foot of a result sheet: one in words, then the same facts and choices as `name=value`, which read alike
 * in every language.
 */
export function stampLines(stamp: Stamp, { texts, format }: Locale): readonly string[] {
  const made = texts.sheet.madeBy(stamp.version, format.dateTime(stamp.writtenAt));
  const basis = texts.sheet.basis(stamp.basis.join(', '));
  const facts = new Map([
    ['jobb', stamp.job],
    ['ark', stamp.sheet],
    ['versjon', stamp.version],
    ['periode', stamp.period],
    ['tid', stamp.writtenAt.toISOString()],
    ['stempel', stamp.inputHash],
  ]);
  return [`${made} · ${basis}`, ...[facts, ...stamp.settings].map(codedLine)];
}

const STAMP_HASH = /^fordel:1 \|.* \| stempel=([0-9a-f]+)$/;

/** The hash that a line of a stamp carries; null for any other text. */
export function hashInStamp(line: string): string | null {
  return STAMP_HASH.exec(line)?.[1] ?? null;
}

/** `fordel:1 | jobb=kostnader | ark=fordeling`; a bar in a value would part it, so it becomes a slash. */
function codedLine(fields: ReadonlyMap<string, string>): string {
  const pairs = [...fields].map(([name, value]) => `${name}=${value.replaceAll('|', '/')}`);
  return ['fordel:1', ...pairs].join(' | ');
}
