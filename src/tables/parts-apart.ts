/** The parts of a list that stand apart by semicolons; one in the quotes of a sheet's name, as in `'A;B'!C3`, parts nothing. */
export function partsApart(text: string): readonly string[] {
  const parts = text.match(/(?:[^;']|'[^']*(?:'|$))+/g) ?? [];
  return parts.filter((part) => part.trim() !== '');
}
