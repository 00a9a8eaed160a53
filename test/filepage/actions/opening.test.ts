import { MOST_BYTES, openingActions, type FileTools } from "../../../src/filepage/actions";
import type { PickedFile } from "../../../src/filepage/open-file";
import { createStore } from "../../../src/filepage/store";
import type { Workroom } from "../../../src/filepage/worker";
import { workroom } from "../../../src/filepage/worker/workroom";
import { sampleBytes } from "../../support/sample-bytes";
import type { Remote } from "comlink";

function picked(name: string, bytes: Uint8Array): PickedFile {
  return { file: new Blob([new Uint8Array(bytes)]), name, place: undefined, isSample: false };
}

const SAMPLE = picked("Liste.xlsx", sampleBytes());
const EMPTY = picked("Leer.xlsx", new Uint8Array());

function page(sample: FileTools["sample"] = () => Promise.resolve(SAMPLE.file)) {
  const store = createStore();
  const connection = {
    room: workroom() as unknown as Remote<Workroom>,
    isLost: () => false,
    during: <T>(task: Promise<T>) => task,
  };
  return { ...store, actions: openingActions({ ...store, connect: () => connection, sample }) };
}

it("shows the sheets of a file", async () => {
  const { actions, state } = page();
  await actions.open(SAMPLE);
  expect(state()).toMatchObject({ file: { name: "Liste.xlsx" }, opening: undefined });
  expect(state().sheets[0]?.name).toBe("Mitglieder");
});

it("keeps what is open when the next file is none, and says why", async () => {
  const { actions, state } = page();
  await actions.open(SAMPLE);
  await actions.open(EMPTY);
  expect(state().file?.name).toBe("Liste.xlsx");
  expect(state().notice).toMatchObject({
    intent: "error",
    title: "„Leer.xlsx“ wurde nicht geöffnet",
    sentences: [expect.stringContaining("Die Datei ist leer")],
  });
});

it("refuses what is too large before it reads anything", async () => {
  const { actions, state } = page();
  const huge = { size: MOST_BYTES + 1 } as Blob;
  await actions.open({ ...SAMPLE, name: "Riesig.xlsx", file: huge });
  expect(state().notice?.sentences[0]).toMatch(/mit 501 MB zu groß .* möglich sind 500 MB/);
});

it("asks before it lets go of what is not saved", async () => {
  const { actions, state, dispatch } = page();
  await actions.open(SAMPLE);
  dispatch({ type: "changed", file: new Blob(), notice: undefined });
  const before = state().file;
  await actions.open(SAMPLE);
  expect(state().question).toEqual({ type: "discard", next: SAMPLE });
  expect(state().file).toBe(before);
  await actions.discard();
  expect(state()).toMatchObject({ question: undefined, isUnsaved: false });
  expect(state().file).not.toBe(before);
});

it("opens nothing that was cancelled", async () => {
  const { actions, state } = page();
  const opening = actions.open(SAMPLE);
  actions.cancelOpening();
  await opening;
  expect(state()).toMatchObject({ file: undefined, opening: undefined, notice: undefined });
});

it("opens the last of two, whichever is quicker", async () => {
  const { actions, state } = page();
  await Promise.all([actions.open(SAMPLE), actions.open({ ...SAMPLE, name: "Zweite.xlsx" })]);
  expect(state().file?.name).toBe("Zweite.xlsx");
});

it("says so when the sample cannot be loaded", async () => {
  const { actions, state } = page(() =>
    Promise.reject(Object.assign(new Error("Nicht geladen."), { name: "NoSample" })),
  );
  await actions.openSample();
  expect(state().notice?.sentences).toEqual(["Nicht geladen."]);
});

it("says so when a CSV list has become a workbook, and offers no way back into it", async () => {
  const { actions, state } = page();
  const text = "Gremium;Name\nKoStAG;Anna Wessendarp\n";
  const place = { handle: {} as FileSystemFileHandle, stamp: { lastModified: 1, size: 1 } };
  const list = picked("Liste.csv", new TextEncoder().encode(text));
  await actions.open({ ...list, place });
  expect(state().notice?.sentences[0]).toContain("„Liste.xlsx“");
  expect(state().file?.place).toBeUndefined();
});
