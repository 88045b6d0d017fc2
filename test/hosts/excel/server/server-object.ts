import { refuse } from './fault';

export type Scalar = string | number | boolean | null;
/** What travels in requests and answers. */
export type Wire = Scalar | undefined | readonly Wire[] | { readonly [key: string]: Wire };
/** An argument: a value, or an object that the request named. */
export type Argument = Wire | ServerObject;

export interface Property {
  readonly get?: () => Wire;
  readonly set?: (value: Wire) => void;
}

/** An object of Excel's model as a request may speak of it; names as they travel, in PascalCase. */
export interface ServerObject {
  readonly type: string;
  readonly properties: Readonly<Record<string, Property>>;
  readonly children: Readonly<Record<string, () => ServerObject>>;
  /** A method gives an object, null for none, or a value. */
  readonly methods: Readonly<Record<string, (argument: (index: number) => Argument) => Argument>>;
  /** What tells it from others of its kind. */
  readonly id?: string;
  /** A range can be named again in later requests. */
  readonly isRange?: boolean;
  /** Of a collection. */
  readonly items?: () => readonly ServerObject[];
  readonly item?: (key: Wire) => ServerObject | undefined;
  /** The thing of the model behind it. */
  readonly of?: object;
}

export function serverObject(type: string, parts: Partial<Omit<ServerObject, 'type'>>): ServerObject {
  return { properties: {}, children: {}, methods: {}, ...parts, type };
}

export function isServerObject(value: Argument): value is ServerObject {
  return typeof value === 'object' && value !== null && 'methods' in value && 'children' in value;
}

/** A collection that is told apart by the names of its items. */
export function collection(
  type: string,
  items: () => readonly ServerObject[],
  parts: Partial<Omit<ServerObject, 'type' | 'items'>> = {},
): ServerObject {
  const item = parts.item ?? ((key) => items().find(({ id }) => sameText(id, key)));
  return serverObject(type, {
    ...parts,
    items,
    item,
    methods: {
      GetItemOrNullObject: (argument) => item(argument(0) as Wire) ?? null,
      GetItem: (argument) => item(argument(0) as Wire) ?? missing(type),
      GetItemAt: (argument) => items()[Number(argument(0))] ?? missing(type),
      GetCount: () => items().length,
      ...parts.methods,
    },
  });
}

export function sameText(left: Wire, right: Wire): boolean {
  return textOf(left).toLowerCase() === textOf(right).toLowerCase();
}

/** An object whose only meaning is what is put into it: a look, a chart's axis. Keys of `store` are paths such as `Font.Bold`. */
export function bag(
  type: string,
  store: Map<string, Wire>,
  properties: readonly string[],
  children: Readonly<Record<string, (path: string) => ServerObject>> = {},
  path = '',
): ServerObject {
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
  return serverObject(type, {
    properties: Object.fromEntries(
      properties.map((name) => [
        name,
        {
          get: () => store.get(at(name)) ?? null,
          set: (value: Wire) => {
            store.set(at(name), value);
          },
        },
      ]),
    ),
    children: Object.fromEntries(
      Object.entries(children).map(([name, child]) => [name, () => child(at(name))]),
    ),
  });
}

function missing(type: string): never {
  throw refuse.notFound(`item of ${type}`);
}

/** A text, number or truth value as a text; anything else is no such thing. */
export function textOf(value: Argument): string {
  if (typeof value === 'object' || value === undefined) throw refuse.badArgument('a text was expected');
  return String(value);
}
