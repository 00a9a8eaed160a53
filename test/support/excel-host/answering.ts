import { byteCount, type Answer, type BridgeEnd } from "./bridge";
import type { Counters } from "./counters";
import { HostError } from "./protocol/host-error";
import { runRequest, type Interpreter } from "./protocol/interpreter";
import type { RequestEnvelope } from "./protocol/messages";
import type { SwitchBoard } from "./switches";

export interface Answering {
  readonly board: SwitchBoard;
  readonly counters: Counters;
  /** Runs what somebody else does before this request. */
  readonly applyChanges: () => void;
  readonly interpreter: () => Omit<Interpreter, "beforeAction">;
  readonly end: () => BridgeEnd;
  /** Sends the events that came of the request, after its answer. */
  readonly deliverEvents: () => void;
}

/** A flag of the request: Excel.run was told to wait while a cell is edited. */
const WAIT_FOR_CELL_EDIT = 64;

function tooLarge(side: "Request" | "Response"): Answer {
  const { code, message } = new HostError(`${side}PayloadSizeLimitExceeded`);
  return { type: "refusal", code, message };
}

function cellEditRefusal(): Answer {
  const { code, message } = new HostError("InvalidOperationInCellEditMode");
  const error = { Code: code, Message: message, Location: "", ActionIndex: 0 };
  return { type: "body", body: { Results: [], Error: error } };
}

function beforeAction({ board, counters }: Answering, writes: boolean): void {
  counters.actions++;
  if (writes) counters.writes++;
  board.beforeAction(writes);
}

function answer(request: RequestEnvelope, bytes: number, answering: Answering): Answer {
  const { board, applyChanges, interpreter } = answering;
  if (bytes > (board.switches.payloadLimit ?? Infinity)) return tooLarge("Request");
  if (board.isEditingCell()) return cellEditRefusal();
  applyChanges();
  const body = runRequest(request.message.body, {
    ...interpreter(),
    beforeAction: (writes) => beforeAction(answering, writes),
  });
  return { type: "body", body };
}

/** An answer that is too large is refused, but what the request did is done. */
function answerText(request: RequestEnvelope, bytes: number, answering: Answering): string {
  const { answerText: textOf } = answering.end();
  const text = textOf(request.id, answer(request, bytes, answering));
  const fits = byteCount(text) <= (answering.board.switches.payloadLimit ?? Infinity);
  return fits ? text : textOf(request.id, tooLarge("Response"));
}

function reply(request: RequestEnvelope, bytes: number, answering: Answering): void {
  const text = answerText(request, bytes, answering);
  answering.counters.responseBytes += byteCount(text);
  answering.end().send(text);
  answering.deliverEvents();
}

/** Takes a request: answers it, or lets it wait until the user has left the cell. */
export function receive(request: RequestEnvelope, bytes: number, answering: Answering): void {
  const { board, counters } = answering;
  counters.requests++;
  counters.requestBytes += bytes;
  const waits = (request.flags & WAIT_FOR_CELL_EDIT) !== 0 && board.isEditingCell();
  if (waits) board.afterCellEdit(() => reply(request, bytes, answering));
  else reply(request, bytes, answering);
}
