const PARAMETER = '_host_Info';
/** Where the language stands in it, as in `Excel$Web$16.00$nb-NO$…`. */
const LANGUAGE = 3;

/**
 * The language of Excel as it writes it into the page's address or name, for those who cannot wait for Office.js to tell it;
 * null where there is none. Office.js reads the same in `_retrieveHostInfo`.
 */
export function hostLanguage({
  search,
  name,
}: {
  readonly search: string;
  readonly name: string;
}): string | null {
  const info = new URLSearchParams(search).get(PARAMETER) ?? infoOfName(name) ?? '';
  const parts = info.split(info.includes('$') ? '$' : '|');
  return parts[LANGUAGE] || null;
}

/** Excel on the web names the frame by a JSON object. */
function infoOfName(name: string): string | null {
  try {
    const { hostInfo } = JSON.parse(name) as { readonly hostInfo?: unknown };
    return typeof hostInfo === 'string' ? hostInfo : null;
  } catch {
    return null;
  }
}
