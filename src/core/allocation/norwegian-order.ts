const { compare } = new Intl.Collator('nb', { usage: 'sort', sensitivity: 'variant', numeric: true });

/**
 * Norwegian alphabetical order (… z, æ, ø, å), the same on every machine whatever its own language.
 * 0 only for identical texts: names that the alphabet holds equal are told apart by their code units.
 */
export function compareNorwegian(left: string, right: string): number {
  const order = compare(left, right);
  if (order !== 0) return order;
  return left < right ? -1 : left > right ? 1 : 0;
}
