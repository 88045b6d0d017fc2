/** Reads `_headers` as the servers do that know it: paths at the margin, where `*` is anything, and below each what is sent with it. */
export function headersOf(text: string): (path: string) => Readonly<Record<string, string>> {
  const rules: { readonly matches: RegExp; readonly headers: Record<string, string> }[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    if (!line.startsWith(' ')) {
      const pattern = line.split('*').map((part) => part.replaceAll(/[.?+^$[\](){}|\\]/g, String.raw`\$&`));
      rules.push({ matches: new RegExp(`^${pattern.join('.*')}$`), headers: {} });
      continue;
    }
    const colon = line.indexOf(':');
    rules.at(-1)!.headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
  return (path) =>
    Object.assign(
      {},
      ...rules.filter(({ matches }) => matches.test(path)).map(({ headers }) => headers),
    ) as Record<string, string>;
}
