import { Readable } from "node:stream";
import { nextTurn } from "../../../../src/adapters/xlsx/reading/next-turn";
import { paceOf } from "../../../../src/adapters/xlsx/reading/pace";

const REASON = new Error("abgebrochen");

function pieces(count: number): AsyncIterable<Uint8Array> {
  return Readable.from(Array.from({ length: count }, () => new Uint8Array(10)));
}

/** A clock that goes on by `step` whenever it is asked, and what happens, in order. */
function surroundings(step: number, onPause: () => void = () => undefined) {
  let time = 0;
  const events: string[] = [];
  const pause = () => {
    events.push("pause");
    onPause();
    return Promise.resolve();
  };
  return { events, now: () => (time += step), pause };
}

async function taken(source: AsyncIterable<Uint8Array>, events: string[]): Promise<void> {
  for await (const piece of source) events.push(`${piece.length} bytes`);
}

describe("the pace of a reading", () => {
  test("tells before each piece how much is done, and at the end that all is", async () => {
    const { events, ...rest } = surroundings(0);
    const tell = (done: number, of: number, what: string) => events.push(`${done}/${of} ${what}`);
    const pace = paceOf({ onProgress: tell }, 30, rest);
    await taken(pace.through(pieces(2), "Mitglieder"), events);
    await taken(pace.through(pieces(1), "Termine"), events);
    pace.end();
    expect(events).toEqual([
      ...["0/30 Mitglieder", "10 bytes", "10/30 Mitglieder", "10 bytes"],
      ...["20/30 Termine", "10 bytes", "30/30 "],
    ]);
  });

  test("pauses after fifty milliseconds of work, over the ends of parts too", async () => {
    const { events, ...rest } = surroundings(20);
    const pace = paceOf({ signal: new AbortController().signal }, 60, rest);
    await taken(pace.through(pieces(2), "A"), events);
    await taken(pace.through(pieces(4), "B"), events);
    const bytes = "10 bytes";
    expect(events).toEqual([bytes, bytes, "pause", bytes, bytes, bytes, "pause", bytes]);
  });

  test("does nothing of the kind where nobody listens", () => {
    const source = pieces(1);
    expect(paceOf({}, 10).through(source, "A")).toBe(source);
  });

  test("ends with the reason of who aborts while progress is told, before the next piece", async () => {
    const { events, ...rest } = surroundings(0);
    const abort = new AbortController();
    const onProgress = (done: number) => done === 10 && abort.abort(REASON);
    const pace = paceOf({ signal: abort.signal, onProgress }, 30, rest);
    await expect(taken(pace.through(pieces(3), "A"), events)).rejects.toBe(REASON);
    expect(events).toEqual(["10 bytes"]);
  });

  test("ends with the reason of who aborts during a pause", async () => {
    const abort = new AbortController();
    const { events, ...rest } = surroundings(60, () => abort.abort(REASON));
    const pace = paceOf({ signal: abort.signal }, 30, rest);
    await expect(taken(pace.through(pieces(3), "A"), events)).rejects.toBe(REASON);
    expect(events).toEqual(["pause"]);
  });

  test("ends with the reason of who aborted behind the last piece", () => {
    const abort = new AbortController();
    const pace = paceOf({ signal: abort.signal }, 0);
    abort.abort(REASON);
    expect(() => pace.end()).toThrow(REASON);
  });
});

test("a turn lets messages go first that wait already", async () => {
  const order: string[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    order.push("message");
    port1.close();
  };
  port2.postMessage(undefined);
  await nextTurn();
  order.push("turn");
  expect(order).toEqual(["message", "turn"]);
});
