import { FIRST_STATE, nextState, type PaneEvent, type PaneState } from "../../../src/pane/state";

const TEXT = { kind: "resolution", html: "<p>Text</p>", text: "Text" } as const;
const REFUSED: PaneEvent = {
  type: "copy-refused",
  refused: { text: TEXT, name: "Beschlussvorschlag", opener: "menu" },
};
const COPIED: PaneEvent = { type: "copied", name: "Tabelle Entsendung" };

function after(...events: readonly PaneEvent[]): PaneState["copying"] {
  return events.reduce(nextState, FIRST_STATE).copying;
}

test("what was copied is told, and how to go on with it", () => {
  expect(after(COPIED).note).toBe("Kopiert: Tabelle Entsendung. In Word mit Strg+V einfügen.");
});

test("what the browser refuses takes the place of what was copied before", () => {
  const { note, refused } = after(COPIED, REFUSED);
  expect(note).toBe("");
  expect(refused?.name).toBe("Beschlussvorschlag");
});

test("a copy that succeeds ends what was refused", () => {
  expect(after(REFUSED, COPIED).refused).toBeUndefined();
});

test("whoever goes on to something else is told of it no more", () => {
  const nothing = { note: "", refused: undefined };
  expect(after(COPIED, { type: "copying-closed" })).toEqual(nothing);
  expect(after(COPIED, { type: "panel-opened", panel: "writing" })).toEqual(nothing);
});
