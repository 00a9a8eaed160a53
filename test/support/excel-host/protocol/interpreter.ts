import { HostError } from "./host-error";
import type { HostObject } from "./kind";
import { apiName, refuseReadOnly, type LibraryFacts } from "./library-facts";
import {
  ACTION,
  PATH,
  type Action,
  type ActionResult,
  type AnswerBody,
  type RequestBody,
} from "./messages";
import { createPaths, type Paths } from "./object-paths";
import { answerQuery } from "./query";
import type { References } from "./references";

export interface Interpreter {
  readonly root: HostObject;
  readonly references: References;
  readonly facts: LibraryFacts;
  /** Called before each action; throws to let that action fail. */
  readonly beforeAction: (writes: boolean) => void;
}

/** Objects of one request that got a reference id, so that the second instantiate names it. */
type Kept = Map<number, string>;

function instantiate(action: Action, paths: Paths, kept: Kept): unknown {
  const object = paths.resolve(action.ObjectPathId);
  if (!object) return null;
  const reference = kept.get(action.ObjectPathId);
  return reference === undefined
    ? object.identity()
    : { ...object.identity(), _ReferenceId: reference };
}

function callMethod(
  action: Action,
  paths: Paths,
  kept: Kept,
  { references }: Interpreter,
): unknown {
  const object = paths.resolve(action.ObjectPathId);
  if (!object) return null;
  if (action.Name === "_KeepReference") {
    kept.set(action.ObjectPathId, references.keep(object));
    return null;
  }
  const args = paths.arguments(action.ArgumentInfo);
  if (action.Name === "_RemoveReference") {
    references.release(String(args[0]));
    return null;
  }
  return object.call(apiName(action.Name), args);
}

function setProperty(action: Action, paths: Paths, { facts }: Interpreter): null {
  const object = paths.resolve(action.ObjectPathId);
  const name = apiName(action.Name);
  if (!object) throw new HostError("InvalidOperation", `${name} was set on a null object`);
  refuseReadOnly(facts(object.kind), object.kind, name);
  object.set(name, paths.arguments(action.ArgumentInfo)[0]);
  return null;
}

function perform(action: Action, paths: Paths, kept: Kept, interpreter: Interpreter): unknown {
  switch (action.ActionType) {
    case ACTION.instantiate:
      return instantiate(action, paths, kept);
    case ACTION.query: {
      const object = paths.resolve(action.ObjectPathId);
      return object && answerQuery(object, action.QueryInfo ?? {}, interpreter.facts);
    }
    case ACTION.method:
      return callMethod(action, paths, kept, interpreter);
    case ACTION.setProperty:
      return setProperty(action, paths, interpreter);
    case ACTION.trace:
      return null;
    default:
      throw new HostError("ApiNotFound", `action type ${action.ActionType}`);
  }
}

function location(action: Action, paths: Paths): string {
  const name = apiName(action.Name) || paths.nameOf(action.ObjectPathId);
  try {
    const kind = paths.resolve(action.ObjectPathId)?.kind;
    return kind === undefined ? name : `${kind}.${name}`;
  } catch {
    return name; // The object itself could not be found: that is the error being told.
  }
}

/** Writes are what a failure may leave half done: properties, methods, and paths that add something. */
function isWrite(action: Action, { ObjectPaths }: RequestBody): boolean {
  if (action.ActionType === ACTION.setProperty) return true;
  if (action.ActionType === ACTION.method) return !/^(_|Get)/.test(action.Name);
  const path = ObjectPaths[String(action.ObjectPathId)];
  const adds = path?.ObjectPathType === PATH.method && /^(Add|Copy|Create|Insert)/.test(path.Name);
  return action.ActionType === ACTION.instantiate && adds;
}

/**
 * Runs a request's actions in order. Stops at the first that fails; what went before stays done,
 * because Excel has no transactions.
 */
export function runRequest(body: RequestBody, interpreter: Interpreter): AnswerBody {
  const paths = createPaths(body, interpreter.root, interpreter.references);
  const kept: Kept = new Map();
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      interpreter.beforeAction(isWrite(action, body));
      const value = perform(action, paths, kept, interpreter);
      results.push({ ActionId: action.Id, Value: value ?? null });
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { code: Code, message: Message } = error;
      const told = { Code, Message, Location: location(action, paths), ActionIndex: index };
      return { Results: results, Error: told, TraceIds: traces };
    }
  }
  return { Results: results, Error: null, TraceIds: traces };
}
