/**
 * What two names of one part have in common: their case does not matter (ISO/IEC 29500-2, 6.3.5), nor which signs are written
 * by percent in a target or an archive.
 */
export function partKey(name: string): string {
  return withoutPercents(name).toLowerCase();
}

function withoutPercents(name: string): string {
  if (!name.includes('%')) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The part that holds the relationships of another: `xl/workbook.xml` has its in `xl/_rels/workbook.xml.rels`. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** The part that a target names, whichever way its slashes lean. It is relative to its source's folder, or to the package when it begins with `/`. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const folder = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') folder.pop();
    else if (step !== '' && step !== '.') folder.push(step);
  }
  return folder.join('/');
}
