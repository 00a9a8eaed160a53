import { fetchQueue } from "../../../src/filepage/cells/fetch-queue";

/** A queue whose fetches end when the test says so. */
function heldQueue() {
  const begun: string[] = [];
  const ends = new Map<string, { done: () => void; fail: (reason: Error) => void }>();
  const queue = fetchQueue(
    (key: string) =>
      new Promise<void>((done, fail) => {
        begun.push(key);
        ends.set(key, { done, fail });
      }),
  );
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return {
    begun,
    ask: (...keys: readonly string[]) => {
      for (const key of keys) queue.ask(key, undefined);
    },
    queue,
    end: async (key: string) => {
      ends.get(key)?.done();
      await settled();
    },
    fail: async (key: string) => {
      ends.get(key)?.fail(new Error("lost"));
      await settled();
    },
  };
}

it("fetches two at a time, and of those that wait the last one first", async () => {
  const { begun, ask, end } = heldQueue();
  ask("1", "2", "3", "4");
  expect(begun).toEqual(["1", "2"]);
  await end("1");
  expect(begun).toEqual(["1", "2", "4"]);
});

it("asks for the same thing once, until it is forgotten", async () => {
  const { begun, ask, end, queue } = heldQueue();
  ask("1", "1");
  await end("1");
  ask("1");
  expect(begun).toEqual(["1"]);
  queue.forget("1");
  ask("1");
  expect(begun).toEqual(["1", "1"]);
});

it("drops what has waited too long, and lets it be asked for again", async () => {
  const { begun, ask, end } = heldQueue();
  ask("a", "b", ...Array.from({ length: 13 }, (_, index) => String(index)));
  ask("0");
  await end("a");
  expect(begun).toEqual(["a", "b", "0"]);
});

it("goes on after a failure, without asking for that again", async () => {
  const { begun, ask, fail } = heldQueue();
  ask("1", "2", "3");
  await fail("1");
  ask("1");
  expect(begun).toEqual(["1", "2", "3"]);
});
