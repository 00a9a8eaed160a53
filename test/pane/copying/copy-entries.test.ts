import { copyEntries } from "../../../src/pane/copying/copy-entries";

const NAMES = ["Tabelle Entsendung", "Besetzung im Wortlaut", "Beschlussvorschlag"];

function textOf(kind: "resolution" | "session-table") {
  return { kind, html: `<p>${kind}</p>`, text: kind };
}

test("every piece is offered by its name, also before it is ready", () => {
  const entries = copyEntries(undefined, 2021);
  expect(entries.map(({ name }) => name)).toEqual([...NAMES, "Sitzungen 2021"]);
  expect(entries.every(({ text, reason }) => text === undefined && reason === undefined)).toBe(
    true,
  );
});

test("a piece that is ready can be copied, one that the workbook has not says why", () => {
  const resolution = textOf("resolution");
  const entries = copyEntries([resolution], 2022);
  expect(entries.map(({ text }) => text)).toEqual([undefined, undefined, resolution, undefined]);
  expect(entries.map(({ reason }) => reason)).toEqual([
    "Für kein Gremium sind Sitze bekannt.",
    "Für kein Gremium sind Sitze bekannt.",
    undefined,
    "Für 2022 sind keine Sitzungen bekannt.",
  ]);
});

test("a workbook without seats may have sessions", () => {
  const sessions = textOf("session-table");
  expect(copyEntries([sessions], 2021).at(-1)).toEqual({
    kind: "session-table",
    name: "Sitzungen 2021",
    text: sessions,
    reason: undefined,
  });
});
