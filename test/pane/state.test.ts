import { FIRST_STATE, nextState, type PaneEvent, type PaneState } from "../../src/pane/state";
import { LIST } from "../support/demo-workbook";
import { checkedOf } from "./demo-host";

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(nextState, FIRST_STATE);
}

const READING = { type: "reading-began", isByItself: false } as const;

const checked = () => checkedOf(LIST);

test("a change during a reading leaves its result stale", async () => {
  const state = after(
    READING,
    { type: "workbook-changed" },
    { type: "checked", checked: await checked() },
  );
  expect(state.isStale).toBe(true);
});

test("progress that comes late, after the reading ended, is not shown", () => {
  const state = after(
    READING,
    { type: "stopped" },
    {
      type: "reading-went-on",
      progress: { phase: "reading", done: 1, of: 2, what: "Mitglieder" },
    },
  );
  expect(state.activity).toEqual({ type: "idle" });
});

test("a failed reading keeps the former result and makes it stale", async () => {
  const failure = { reason: "other", sentence: "Es ging nicht.", diagnostics: "" } as const;
  const state = after(
    { type: "checked", checked: await checked() },
    { type: "failed", attempt: "read", failure },
  );
  expect(state.checked).toBeDefined();
  expect(state.isStale).toBe(true);
  expect(state.failure).toEqual({ ...failure, attempt: "read" });
});

test("the next reading takes a failure away", () => {
  const failure = { reason: "other", sentence: "Es ging nicht.", diagnostics: "" } as const;
  const state = after({ type: "failed", attempt: "write", failure }, READING);
  expect(state.failure).toBeUndefined();
});

test("a reading that nobody asked for leaves the failed write on the page, a good one ends a failed reading", async () => {
  const failure = { reason: "other", sentence: "Es ging nicht.", diagnostics: "" } as const;
  const again = { ...READING, isByItself: true };
  const read = { type: "checked", checked: await checked() } as const;
  const write = after({ type: "failed", attempt: "write", failure }, again, read);
  expect(write.failure?.attempt).toBe("write");
  expect(after({ type: "failed", attempt: "read", failure }, again, read).failure).toBeUndefined();
});

test("filtering by a Gremium brings the findings to the front and keeps the search", () => {
  const state = after(
    { type: "filtered", filter: { search: "Wessendarp" } },
    { type: "view-chosen", view: "report" },
    { type: "filtered", filter: { organization: "AG 0-6" } },
  );
  expect(state.view).toBe("findings");
  expect(state.filter).toEqual({
    severity: undefined,
    organization: "AG 0-6",
    search: "Wessendarp",
  });
});

test("a filter for a Gremium that is gone is taken back", async () => {
  const state = after(
    { type: "filtered", filter: { organization: "AG Verkehr" } },
    { type: "checked", checked: await checked() },
  );
  expect(state.filter.organization).toBeUndefined();
});

test("a finding leads to its column once; another view forgets where it led", () => {
  const place = { sheet: "Mitglieder", cell: "C1" };
  const sought = after({ type: "column-sought", place });
  expect(sought).toMatchObject({ view: "columns", sought: { place } });
  expect(nextState(sought, { type: "column-found" }).sought).toBeUndefined();
  expect(nextState(sought, { type: "view-chosen", view: "findings" }).sought).toBeUndefined();
});

test("after a write the panel is closed and the sheets are named", () => {
  const sheets = [{ kind: "report", name: "Prüfbericht", action: "created" }] as const;
  const state = after(
    { type: "panel-opened", panel: "writing" },
    { type: "writing-began", what: "sheets" },
    { type: "written", sheets },
  );
  expect(state).toMatchObject({ panel: undefined, written: sheets, activity: { type: "idle" } });
});
