import { Fault, refuse } from './fault';
import { type Argument, isServerObject, type ServerObject, type Wire } from './server-object';

/** A batch of requests as the client library sends it. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
  readonly AutoKeepReference?: boolean;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly Wire[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Wire }[];
  readonly Error?: Wire;
  readonly TraceIds: readonly number[];
}

const [INSTANTIATE, QUERY, METHOD, SET_PROPERTY, TRACE] = [1, 2, 3, 4, 5];
const [ROOT, METHOD_PATH, PROPERTY_PATH, INDEXER_PATH, REFERENCE_PATH, NULL_PATH] = [1, 3, 4, 5, 6, 7];

/** Ranges that the client may name again in a later request. */
export class References {
  readonly #objects = new Map<string, ServerObject>();
  #next = 1;

  keep(object: ServerObject): string {
    const id = `ref${this.#next++}`;
    this.#objects.set(id, object);
    return id;
  }

  get(id: string): ServerObject | undefined {
    return this.#objects.get(id);
  }

  remove(id: string): void {
    this.#objects.delete(id);
  }

  get count(): number {
    return this.#objects.size;
  }
}

/**
 * Does the actions of a request one after the other, as Excel does: the first that is refused ends it, and what was done
 * before stays done.
 */
export function processRequest(
  body: RequestBody,
  root: ServerObject,
  references: References,
  refuseAt: { readonly action: number; readonly fault: Fault } | null = null,
): ResponseBody {
  const request = new RequestInProgress(body, root, references);
  const results: { ActionId: number; Value: Wire }[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (refuseAt?.action === index) throw refuseAt.fault;
      results.push({ ActionId: action.Id, Value: request.do(action) });
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      return { Results: results, Error: errorBody(error, index, action.Name), TraceIds: [] };
    }
  }
  return { Results: results, TraceIds: body.Actions.filter(isTrace).map(({ Id }) => Id) };
}

export function errorBody({ code, message, status }: Fault, actionIndex: number, location: string): Wire {
  return {
    Code: code,
    Message: message,
    HttpStatusCode: status,
    ActionIndex: actionIndex,
    Location: location,
  };
}

function isTrace({ ActionType }: Action): boolean {
  return ActionType === TRACE;
}

class RequestInProgress {
  /** Each path is walked once, or what it adds would be added twice. */
  readonly #objects = new Map<number, ServerObject | null>();
  readonly #kept = new Map<number, string>();

  constructor(
    readonly body: RequestBody,
    readonly root: ServerObject,
    readonly references: References,
  ) {}

  do(action: Action): Wire {
    if (isTrace(action)) return null;
    const object = this.#object(action.ObjectPathId);
    switch (action.ActionType) {
      case INSTANTIATE:
        return object === null ? null : this.#identity(object, action.ObjectPathId);
      case QUERY:
        return object === null ? null : queried(object, action.QueryInfo ?? {});
      case METHOD:
        return object === null ? null : this.#called(object, action);
      case SET_PROPERTY: {
        const property = object?.properties[action.Name];
        if (object === null) throw refuse.badArgument('a property of nothing');
        if (property?.set === undefined) throw refuse.unknown(`how to set ${object.type}.${action.Name}`);
        property.set(this.#argument(action.ArgumentInfo)(0) as Wire);
        return null;
      }
      default:
        throw refuse.unknown(`action ${action.ActionType}`);
    }
  }

  #called(object: ServerObject, { Name, ArgumentInfo }: Action): Wire {
    const value = call(object, Name, this.#argument(ArgumentInfo));
    return isServerObject(value) ? null : (value ?? null);
  }

  #identity(object: ServerObject, pathId: number): Wire {
    const identity = object.id === undefined ? {} : { Id: object.id };
    const isNamed = this.body.ObjectPaths[pathId]?.ObjectPathType === REFERENCE_PATH;
    if (object.isRange !== true || this.body.AutoKeepReference !== true || isNamed) return identity;
    const reference = this.#kept.get(pathId) ?? this.references.keep(object);
    this.#kept.set(pathId, reference);
    return { ...identity, _ReferenceId: reference };
  }

  #object(pathId: number): ServerObject | null {
    const known = this.#objects.get(pathId);
    if (known !== undefined) return known;
    const object = this.#walk(this.body.ObjectPaths[pathId]!);
    this.#objects.set(pathId, object);
    return object;
  }

  #walk({ ObjectPathType, Name, ParentObjectPathId, ArgumentInfo }: ObjectPath): ServerObject | null {
    if (ObjectPathType === ROOT) return this.root;
    if (ObjectPathType === NULL_PATH) return null;
    if (ObjectPathType === REFERENCE_PATH) return this.references.get(Name) ?? invalidReference();
    const parent = this.#object(ParentObjectPathId!);
    if (parent === null) return null;
    switch (ObjectPathType) {
      case METHOD_PATH: {
        const found = call(parent, Name, this.#argument(ArgumentInfo));
        if (found === null || isServerObject(found)) return found;
        throw refuse.unknown(`an object by ${parent.type}.${Name}()`);
      }
      case PROPERTY_PATH: {
        const child = parent.children[Name];
        if (child === undefined) throw refuse.unknown(`${parent.type}.${Name}`);
        return child();
      }
      case INDEXER_PATH: {
        const item = parent.item?.(this.#argument(ArgumentInfo)(0) as Wire);
        if (item === undefined) throw refuse.notFound(`item of ${parent.type}`);
        return item;
      }
      default:
        throw refuse.unknown(`object path ${ObjectPathType}`);
    }
  }

  #argument({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): (
    index: number,
  ) => Argument {
    return (index) => {
      const pathId = ReferencedObjectPathIds[index];
      return pathId ? this.#object(pathId) : Arguments[index];
    };
  }
}

function call(object: ServerObject, name: string, argument: (index: number) => Argument): Argument {
  const method = object.methods[name];
  if (method === undefined) throw refuse.unknown(`${object.type}.${name}()`);
  return method(argument);
}

function invalidReference(): never {
  throw new Fault('InvalidReference', 'This reference is not valid for the current operation.');
}

interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
}

/** What a query names of an object, its children and its items. */
function queried(object: ServerObject, { Select = [], Expand = [] }: Query): Wire {
  const paths = [...Select, ...Expand].map((path) => path.split('/'));
  if (paths.length === 0) throw refuse.unknown(`a query of ${object.type} that names no properties`);
  return selected(object, paths);
}

function selected(object: ServerObject, paths: readonly (readonly string[])[]): Wire {
  const answer: Record<string, Wire> = object.id === undefined ? {} : { Id: object.id };
  const { items } = object;
  if (items !== undefined) {
    const ofItems = paths.map((path) => (path[0]?.toLowerCase() === 'items' ? path.slice(1) : path));
    return {
      ...answer,
      _Items: items().map((item) =>
        selected(
          item,
          ofItems.filter((path) => path.length > 0),
        ),
      ),
    };
  }
  const children = new Map<string, (readonly string[])[]>();
  for (const [first = '', ...rest] of paths) {
    const name = first.charAt(0).toUpperCase() + first.slice(1);
    const property = object.properties[name];
    if (property?.get !== undefined) answer[name] = property.get();
    else if (object.children[name] !== undefined) children.set(name, [...(children.get(name) ?? []), rest]);
    else throw refuse.unknown(`${object.type}.${name}`);
  }
  for (const [name, rest] of children) {
    const named = rest.filter((path) => path.length > 0);
    answer[name] = selected(object.children[name]!(), named);
  }
  return answer;
}
