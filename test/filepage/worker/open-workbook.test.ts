import { unzipSync } from "fflate";
import { complete } from "../../../src/cli/write";
import { isoDay } from "../../../src/core";
import { openFile } from "../../../src/inputs";
import { openWorkbook } from "../../../src/filepage/worker/open-workbook";
import { foreignListFile } from "../../support/foreign-headings";
import { largeList } from "../../support/large-list";
import { sampleBytes } from "../../support/sample-bytes";

const WISHES = { asOf: isoDay("2021-02-17"), year: undefined, paperReference: undefined };

async function openSample() {
  return openWorkbook(await openFile("Beispielmappe.xlsx", sampleBytes(), { looks: true }));
}

const silent = () => undefined;

describe("the sheets", () => {
  it("are told of without their cells", async () => {
    const [first] = await (await openSample()).outlines();
    expect(first).toMatchObject({
      name: "Mitglieder",
      visibility: "visible",
      isOurs: false,
      rowCount: 13,
      frozenRows: 5,
    });
    expect(first?.columns).toHaveLength(12);
    expect(first?.rowHeights).toHaveLength(13);
  });

  it("are read once, and the check reads what is there", async () => {
    const workbook = await openSample();
    await workbook.outlines();
    const phases = new Set<string>();
    await workbook.check(WISHES, ({ phase }) => phases.add(phase));
    expect(phases.has("reading")).toBe(false);
    expect(phases.has("judging")).toBe(true);
  });

  it("show what was written to them", async () => {
    const workbook = await openSample();
    await workbook.check(WISHES, silent);
    await workbook.write();
    const ours = (await workbook.outlines()).filter(({ isOurs }) => isOurs);
    expect(ours.map(({ name }) => name)).toEqual(["Entsendung", "Sitzungsplan", "Prüfbericht"]);
  });
});

describe("the cells", () => {
  it("come as displayed, with their looks", async () => {
    const workbook = await openSample();
    await workbook.outlines();
    const [title, , , , head, row] = workbook.cells(0, 0, 6);
    expect(title?.cells[0]).toMatchObject({ column: 0, look: { bold: true }, align: "left" });
    expect(title?.cells[0]?.wide).toBeGreaterThan(3);
    expect(head?.cells.map(({ text }) => text).slice(0, 3)).toEqual([
      "Gremium",
      "Funktion",
      "Anrede",
    ]);
    expect(row?.cells.find(({ column }) => column === 8)?.text).toBe("01.11.2020");
  });

  it("share their looks, so that a message holds each look once", async () => {
    const workbook = await openSample();
    await workbook.outlines();
    const cells = workbook.cells(0, 5, 13).flatMap((row) => row.cells);
    const copies = structuredClone(cells);
    expect(new Set(copies.map(({ look }) => look)).size).toBeLessThan(10);
  });

  it("bear the marks of the last check", async () => {
    const workbook = await openSample();
    await workbook.outlines();
    const mark = () => workbook.cells(0, 7, 8)[0]?.cells.find(({ column }) => column === 5)?.mark;
    expect(mark()).toBeUndefined();
    await workbook.check(WISHES, silent);
    expect(mark()).toMatchObject({ severity: "error" });
  });

  it("are none below the last row", async () => {
    const workbook = await openSample();
    await workbook.outlines();
    expect(workbook.cells(0, 500, 502)).toEqual([
      { isHidden: false, cells: [] },
      { isHidden: false, cells: [] },
    ]);
  });
});

describe("a check", () => {
  it("gives its long lists in slices", async () => {
    const workbook = await openSample();
    const head = await workbook.check(WISHES, silent);
    expect(head).not.toHaveProperty("findings");
    expect(workbook.findings(0)).toHaveLength(head.findingCount);
    expect(workbook.standings(0)).toHaveLength(head.standingCount);
  });

  it("ends when it is cancelled, while it reads and while it judges", async () => {
    const bytes = await largeList(3_000);
    for (const ended of ["reading", "judging"] as const) {
      const workbook = openWorkbook(await openFile("Liste.xlsx", bytes, { looks: true }));
      const phases = new Set<string>();
      const check = workbook.check(WISHES, ({ phase }) => {
        phases.add(phase);
        if (phase === ended) workbook.cancel();
      });
      await expect(check).rejects.toMatchObject({ name: "AbortError" });
      expect([...phases].at(-1)).toBe(ended);
    }
  });
});

it("reads by a mapping at once, without opening the sheets again, and its file keeps it", async () => {
  const workbook = openWorkbook(await openFile("Kreise.xlsx", await foreignListFile()));
  await workbook.check(WISHES, silent);
  const mapping = new Map([
    [
      "Kreise",
      new Map([
        ["Wo", "Gremium"],
        ["Wer", "Name"],
      ]),
    ],
  ]);
  const { file } = await workbook.keepMapping(mapping);
  const phases = new Set<string>();
  const head = await workbook.check(WISHES, ({ phase }) => phases.add(phase));
  expect(head.mapping).toEqual(mapping);
  expect(phases.has("reading")).toBe(false);
  const saved = await openFile("Kreise.xlsx", new Uint8Array(await file.arrayBuffer()));
  expect((await openWorkbook(saved).check(WISHES, silent)).mapping).toEqual(mapping);
});

it("writes part for part what the command line writes", async () => {
  const workbook = await openSample();
  await workbook.check(WISHES, silent);
  const { file } = await workbook.write();
  const { written } = await complete(sampleBytes(), { asOf: WISHES.asOf });
  const own = unzipSync(new Uint8Array(await file.arrayBuffer()));
  expect(Object.entries(own)).toEqual(Object.entries(unzipSync(Buffer.concat(written.pieces))));
});
