/** What the client library sends and expects, as seen in version 1.1.110; the protocol is undocumented. */
export interface RequestEnvelope {
  readonly id: number;
  readonly type: number;
  /** 1: writes; 64: wait until the user has left the cell. */
  readonly flags: number;
  readonly message: { readonly url: string; readonly body: RequestBody };
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ArgumentList {
  readonly Arguments?: readonly unknown[];
  /** In the place of an argument that is an object: the id of its path; 0 or null elsewhere. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentList;
  readonly QueryInfo?: Query;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentList;
}

export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export const PATH = {
  global: 1,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ErrorAnswer {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
}

export interface AnswerBody {
  readonly Results: readonly ActionResult[];
  readonly Error: ErrorAnswer | null;
  /** The trace actions that were reached: by them the library knows which handlers took hold. */
  readonly TraceIds: readonly number[];
}

/** An event on its way to the library; `message` is JSON in text. */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}
