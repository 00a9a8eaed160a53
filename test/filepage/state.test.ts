import type { OpenFile } from "../../src/filepage/open-file";
import {
  FIRST_STATE,
  nextState,
  type FilePageEvent,
  type FilePageState,
  type Notice,
} from "../../src/filepage/state";
import { outlineOf } from "../support/filepage-outline";

const FILE = { id: 1, name: "Liste.xlsx", place: undefined } as OpenFile;
const NOTICE: Notice = {
  intent: "error",
  title: "Nicht geöffnet",
  sentences: ["Die Datei ist leer."],
};
const BLOB = new Blob(["neu"]);

function after(...events: readonly FilePageEvent[]): FilePageState {
  return events.reduce(nextState, FIRST_STATE);
}

const opened: FilePageEvent = {
  type: "opened",
  file: FILE,
  sheets: [outlineOf()],
  notice: undefined,
};
const changed: FilePageEvent = { type: "changed", file: BLOB, notice: undefined };

describe("opening", () => {
  it("keeps what was open until the next file is there", () => {
    const state = after(opened, { type: "opening-began", name: "Andere.xlsx" });
    expect(state.file).toBe(FILE);
    expect(state.opening?.name).toBe("Andere.xlsx");
  });

  it("keeps what was open when it fails, and says why", () => {
    const state = after(
      opened,
      { type: "opening-began", name: "Andere.xlsx" },
      { type: "opening-ended", notice: NOTICE },
    );
    expect(state).toMatchObject({ file: FILE, opening: undefined, notice: NOTICE });
  });

  it("does not come back to life by progress that arrives late", () => {
    const progress = { phase: "reading", done: 1, of: 2, what: "" } as const;
    const state = after(
      { type: "opening-began", name: "Liste.xlsx" },
      { type: "opening-ended" },
      { type: "opening-went-on", progress },
    );
    expect(state.opening).toBeUndefined();
  });

  it("begins with the first sheet that is not hidden, and with nothing to save", () => {
    const hidden = outlineOf({ name: "Alt", visibility: "hidden" });
    const state = after(opened, changed, { ...opened, sheets: [hidden, outlineOf()] });
    expect(state).toMatchObject({ front: 1, isUnsaved: false, changed: undefined });
  });

  it("shows the first sheet where all are hidden", () => {
    const sheets = [outlineOf({ visibility: "hidden" })];
    expect(after({ ...opened, sheets }).front).toBe(0);
  });
});

describe("saving", () => {
  it("is wanted after a write, and no more afterwards", () => {
    expect(after(opened, changed)).toMatchObject({ isUnsaved: true, changed: BLOB });
    const state = after(opened, changed, { type: "saved", notice: undefined });
    expect(state).toMatchObject({ isUnsaved: false, changed: BLOB });
  });

  it("remembers what the file on disk has become", () => {
    const place = { handle: {} as FileSystemFileHandle, stamp: { lastModified: 2, size: 3 } };
    const state = after(opened, changed, { type: "saved", notice: undefined, place });
    expect(state.file?.place).toBe(place);
  });

  it("stays wanted when it failed", () => {
    expect(after(opened, changed, { type: "noticed", notice: NOTICE }).isUnsaved).toBe(true);
  });
});

describe("the sheet in front", () => {
  it("is the one of the cell that was gone to", () => {
    const goal = { row: 11, column: 4, takesFocus: false };
    const state = after(opened, { type: "gone-to", index: 2, goal });
    expect(state).toMatchObject({ front: 2, goal });
  });

  it("forgets that cell when another sheet is chosen", () => {
    const goal = { row: 11, column: 4, takesFocus: false };
    const state = after(
      opened,
      { type: "gone-to", index: 2, goal },
      { type: "sheet-chosen", index: 1 },
    );
    expect(state).toMatchObject({ front: 1, goal: undefined });
  });
});

it("asks until there is an answer", () => {
  const asked: FilePageEvent = { type: "asked", question: { type: "write-back" } };
  expect(after(opened, asked).question).toEqual({ type: "write-back" });
  expect(after(opened, asked, { type: "answered" }).question).toBeUndefined();
});
