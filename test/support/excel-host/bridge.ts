import type { EventEntry, RequestEnvelope } from "./protocol/messages";

/** The object that the library looks for as `_richApiNativeBridge` when it loads. */
export interface NativeBridge {
  readonly sendMessageToHost: (text: string) => void;
  /** Set by the library: takes answers and events. */
  onMessageFromHost?: (text: string) => void;
}

/** What is answered to one request: a body, or a refusal of the whole request. */
export type Answer =
  | { readonly type: "body"; readonly body: unknown }
  | { readonly type: "refusal"; readonly code: string; readonly message: string };

export interface BridgeEnd {
  readonly bridge: NativeBridge;
  /** Text of the answer to a request, ready to be sent. */
  readonly answerText: (id: number, answer: Answer) => string;
  /** Sends later, never within the caller's turn, as a real host would. */
  readonly send: (text: string) => void;
  readonly sendEvents: (entries: readonly EventEntry[]) => void;
}

function message(answer: Answer): object {
  if (answer.type === "body") return { statusCode: 200, headers: {}, body: answer.body };
  const error = { code: answer.code, message: answer.message };
  return { statusCode: 400, headers: {}, body: { error } };
}

/** Makes the bridge; `receive` gets each request with the bytes of its text. */
export function createBridge(
  receive: (request: RequestEnvelope, bytes: number) => void,
): BridgeEnd {
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => receive(JSON.parse(text) as RequestEnvelope, byteCount(text)),
  };
  const send = (text: string) => queueMicrotask(() => bridge.onMessageFromHost?.(text));
  return {
    bridge,
    answerText: (id, answer) => JSON.stringify({ id, type: 2, flags: 0, message: message(answer) }),
    send,
    sendEvents: (entries) => {
      if (entries.length > 0) send(JSON.stringify({ type: 3, message: { entries } }));
    },
  };
}

export function byteCount(text: string): number {
  return new TextEncoder().encode(text).length;
}
