import { untilAborted } from "../../src/filepage/until-aborted";

const never = new Promise<never>(() => undefined);

it("gives the work's result", async () => {
  const { signal } = new AbortController();
  await expect(untilAborted(signal, Promise.resolve(7), () => undefined)).resolves.toBe(7);
});

it("rejects at once when it is aborted, and has the work ended", async () => {
  const control = new AbortController();
  let ended = 0;
  const waiting = untilAborted(control.signal, never, () => (ended += 1));
  control.abort();
  await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
  expect(ended).toBe(1);
});

it("rejects where it was aborted before", async () => {
  await expect(untilAborted(AbortSignal.abort(), never, () => undefined)).rejects.toMatchObject({
    name: "AbortError",
  });
});

it("ends nothing that is done", async () => {
  const control = new AbortController();
  let ended = 0;
  await untilAborted(control.signal, Promise.resolve(7), () => (ended += 1));
  control.abort();
  expect(ended).toBe(0);
});
