import type { Json } from '../../src/jobs/job';

export type Scalar = string | number | boolean | null;

/** One element of a list in the JSON, with what stands above it: values by their paths, such as `agreements.shares.total`. */
export type JsonRow = ReadonlyMap<string, Scalar>;

type JsonObject = Readonly<Record<string, Json>>;

/** A list by its path. */
type List = readonly [path: string, elements: readonly JsonObject[]];

/**
 * Every value that a JSON result has, by its path without numbers, and the list that it is an element of: `''` for what
 * stands in none, `agreements.shares` for `agreements.shares.total`.
 */
export function listsByPath(json: Json): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const look = (object: JsonObject, list: string) => {
    for (const path of valuesOf(object, list).keys()) found.set(path, list);
    for (const [path, elements] of listsIn(object, list)) {
      for (const element of elements) look(element, path);
    }
  };
  if (isObject(json)) look(json, '');
  return found;
}

/** The elements of a list, each with the values of those that it stands in. */
export function rowsOf(json: Json, list: string): readonly JsonRow[] {
  const rows = (object: JsonObject, here: string, above: JsonRow): readonly JsonRow[] => {
    const row = new Map([...above, ...valuesOf(object, here)]);
    if (here === list) return [row];
    return listsIn(object, here)
      .filter(([path]) => isWithin(list, path))
      .flatMap(([path, elements]) => elements.flatMap((element) => rows(element, path, row)));
  };
  return isObject(json) ? rows(json, '', new Map()) : [];
}

/** Whether a list is another, or stands in it. */
export function isWithin(list: string, outer: string): boolean {
  return outer === '' || list === outer || list.startsWith(`${outer}.`);
}

function valuesOf(object: JsonObject, at: string): Map<string, Scalar> {
  const entries = Object.entries(object).flatMap(([name, value]): [string, Scalar][] => {
    const path = joined(at, name);
    if (isScalar(value)) return [[path, value]];
    return isObject(value) ? [...valuesOf(value, path)] : [];
  });
  return new Map(entries);
}

function listsIn(object: JsonObject, at: string): readonly List[] {
  return Object.entries(object).flatMap(([name, value]): readonly List[] => {
    const path = joined(at, name);
    if (Array.isArray(value)) return [[path, (value as readonly Json[]).filter(isObject)]];
    return isObject(value) ? listsIn(value, path) : [];
  });
}

function joined(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function isScalar(value: Json): value is Scalar {
  return value === null || typeof value !== 'object';
}

function isObject(value: Json): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
