import { germanDate, isoDay } from "../../src/core";
import { desk, type CheckProgress } from "../../src/desk";
import {
  DemoWorkbook,
  LIST,
  longList,
  sheetOf,
  TODAY,
  writtenSheet,
} from "../support/demo-workbook";

const WISHES = { asOf: TODAY, year: undefined, paperReference: undefined };
const KINDS = ["delegation", "schedule", "report"];
const noPause = () => Promise.resolve();

/** Every look at the clock finds that a turn has been long: the desk pauses wherever it can. */
function pauseAtEveryStep(): void {
  let time = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (time += 1_000));
}
afterEach(() => jest.restoreAllMocks());

test("a check judges for the Stichtag and previews what could be written", async () => {
  const checked = await desk(new DemoWorkbook(), noPause).check(WISHES);
  expect(checked).toMatchObject({ asOf: TODAY, hasMembershipTable: true });
  expect(checked.findings.length).toBe(
    checked.summary.errors + checked.summary.warnings + checked.summary.hints,
  );
  expect(checked.previews.map(({ kind }) => kind)).toEqual(KINDS);
  expect(checked.previews.every(({ change }) => change.type === "new")).toBe(true);
});

test("year and paper of the wishes stand in the previews", async () => {
  const wishes = { ...WISHES, year: 2023, paperReference: "SV-10-0099" };
  const { previews, paperReference } = await desk(new DemoWorkbook(), noPause).check(wishes);
  const [delegation, schedule] = previews.map(({ blocks }) => JSON.stringify(blocks));
  expect(paperReference).toBe("SV-10-0099");
  expect(delegation).toContain("Vorlage: SV-10-0099");
  expect(schedule).toContain("Sitzungsplan 2023");
});

test("what is given out can be sent between threads, and stays small with a long list", async () => {
  const checked = await desk(new DemoWorkbook(longList(3_000, 300)), noPause).check(WISHES);
  expect(checked.findings.length).toBeGreaterThan(300);
  expect(structuredClone(checked)).toEqual(checked);
  expect(JSON.stringify(checked.previews).length).toBeLessThan(200_000);
});

test("what was previewed is written whole, and unchanged at the next check", async () => {
  const workbook = new DemoWorkbook(longList(300, 3));
  const work = desk(workbook, noPause);
  const { findings } = await work.check(WISHES);
  const written = await work.write();
  expect(written.map(({ kind }) => kind)).toEqual(KINDS);
  const report = workbook.written.find(({ kind }) => kind === "report");
  expect(report?.rowCount).toBeGreaterThan(findings.length);
  const again = await work.check(WISHES);
  expect(again.previews.every(({ change }) => change.type === "unchanged")).toBe(true);
});

test("nothing can be written that nobody has seen", async () => {
  await expect(desk(new DemoWorkbook(), noPause).write()).rejects.toThrow("previewed");
});

test("templates can be written to any workbook", async () => {
  const workbook = new DemoWorkbook({ sheets: [sheetOf("Tabelle1", [])] });
  await desk(workbook, noPause).writeTemplates({});
  expect(workbook.written.map(({ name }) => name)).toContain("Mitglieder");
});

describe("a choice of a remedy", () => {
  const SEATS = {
    sheets: [
      sheetOf("Gremien", [
        ["Gremium", "Sitze", "Vertretung"],
        ["AG Wald", 2, "keine"],
        ["AG Wiese", 2, "keine"],
      ]),
      sheetOf("Mitglieder", [
        ["Gremium", "Funktion", "Vorname", "Name"],
        ["AG Wiese", "Mitglied", "Heide", "Wessendarp"],
        ["AG Wiese", "Mitglied", "Karl", "Probe"],
      ]),
    ],
  };

  async function vacant() {
    const workbook = new DemoWorkbook(SEATS);
    const work = desk(workbook, noPause);
    const { findings } = await work.check(WISHES);
    const finding = findings.find(({ code }) => code === "seat-vacant")!;
    const [remedy] = await work.remedies(finding);
    return { work, finding, choice: remedy!.choices[0]! };
  }

  test("that fills one of two seats says which part of the finding is left", async () => {
    const { work, finding, choice } = await vacant();
    const outcome = await work.outcome(finding, choice);
    expect(outcome?.remaining?.message).toContain("1 von 2 Sitzen");
  });

  test("leads nowhere once its cells hold something else", async () => {
    const { work, finding, choice } = await vacant();
    await work.amend(choice.amendment);
    await work.check(WISHES);
    expect(await work.outcome(finding, choice)).toBeUndefined();
  });
});

test("chosen days are kept beside what else the workbook keeps, and the next plan goes by them", async () => {
  const workbook = new DemoWorkbook();
  const work = desk(workbook, noPause);
  const day = isoDay("2021-06-16");
  await work.keepMapping(new Map([["Liste", new Map([["Wer", "Name"]])]]));
  await work.keepSessionDays(new Map([["KoStAG", [day]]]));
  const { year, sessionDays, mapping, previews } = await work.check(WISHES);
  expect(sessionDays).toEqual(new Map([["KoStAG", [day]]]));
  expect(mapping.size).toBe(1);
  const chosen = year.sessions.find((session) => session.origin === "chosen");
  expect(chosen).toMatchObject({ organization: "KoStAG", day });
  const schedule = previews.find(({ kind }) => kind === "schedule");
  expect(JSON.stringify(schedule?.blocks)).toContain("Von Hand gesetzt: KoStAG");
  expect((await work.judgeDays(chosen?.key ?? ""))?.length).toBe(365);
  expect(await work.judgeDays("Beirat 2021-06-16")).toBeUndefined();
  await work.keepSessionDays(new Map());
  expect((await work.check(WISHES)).year.sessions.map(({ origin }) => origin)).not.toContain(
    "chosen",
  );
});

test("progress goes through reading, judging and composing, never back", async () => {
  pauseAtEveryStep();
  const told: CheckProgress[] = [];
  await desk(new DemoWorkbook(longList(1_000, 5)), noPause).check(WISHES, {
    onProgress: (progress) => told.push(progress),
  });
  expect([...new Set(told.map(({ phase }) => phase))]).toEqual(["reading", "judging", "composing"]);
  expect(told[0]).toMatchObject({ phase: "reading", what: "Mitglieder" });
  for (const phase of ["judging", "composing"]) {
    const shares = told.filter((each) => each.phase === phase).map(({ done, of }) => done / of);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  }
});

test.each([1, 15, 27])(
  "a check that is ended at pause %i rejects with the reason, and the former preview is written",
  async (last) => {
    pauseAtEveryStep();
    const workbook = new DemoWorkbook(LIST);
    let pauses = 0;
    let atPause: (count: number) => void = () => undefined;
    const work = desk(workbook, () => {
      atPause((pauses += 1));
      return Promise.resolve();
    });
    await work.check({ ...WISHES, paperReference: "SV-10-0001" });
    const run = new AbortController();
    pauses = 0;
    atPause = (count) => {
      if (count === last) run.abort(new Error("genug"));
    };
    const wishes = { ...WISHES, paperReference: "SV-10-0002" };
    await expect(work.check(wishes, { signal: run.signal })).rejects.toThrow("genug");
    expect(pauses).toBe(last);
    await work.write();
    expect(JSON.stringify(workbook.written.map(writtenSheet))).toContain("SV-10-0001");
    expect(JSON.stringify(workbook.written.map(writtenSheet))).not.toContain("SV-10-0002");
  },
);

test("the Anlage is for the Stichtag, the year and the paper of the last check", async () => {
  const work = desk(new DemoWorkbook(), noPause);
  await work.check({ ...WISHES, year: 2023, paperReference: "SV-10-0099" });
  const { title, footer, blocks } = work.annex();
  expect(title).toContain("SV-10-0099");
  expect(footer).toContain(germanDate(TODAY));
  expect(JSON.stringify(blocks)).toContain("Sitzungen 2023");
});

test("nothing can be put into an Anlage before a check", () => {
  expect(() => desk(new DemoWorkbook(), noPause).annex()).toThrow("nothing has been checked");
});
