import { readWorkbook, xlsxWorkbookPort } from "../../../../src/adapters/xlsx";
import { oneSheet, workbookFile } from "../../../support/xlsx/workbook-file";

type Step = readonly [done: number, of: number, what: string];

/** A large sheet between two small ones. */
function largeWorkbook(): Promise<Uint8Array> {
  const row = '<row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>Wessendarp</t></is></c></row>';
  const sheets = [
    { name: "Titel", rows: row },
    { name: "Mitglieder", rows: row.repeat(40_000) },
    { name: "Termine", rows: row },
  ];
  return workbookFile({ sheets, strings: "<si><t>KoStAG</t></si>" });
}

async function stepsOf(read: (onProgress: (...step: Step) => void) => Promise<unknown>) {
  const steps: Step[] = [];
  await read((...step) => steps.push(step));
  return steps;
}

describe("the progress of a reading", () => {
  test("goes on within a large sheet, by its name, and ends with all", async () => {
    const bytes = await largeWorkbook();
    const steps = await stepsOf((onProgress) => readWorkbook(bytes, { onProgress }));
    const names = steps.map(([, , what]) => what);
    expect(names.filter((what) => what === "Mitglieder").length).toBeGreaterThan(10);
    expect([...new Set(names)]).toEqual(["", "Titel", "Mitglieder", "Termine"]);
    const done = steps.map(([each]) => each);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(new Set(steps.map(([, of]) => of)).size).toBe(1);
    const [last, of] = steps.at(-1)!;
    expect(last).toBe(of);
    expect(steps.at(-2)![0]).toBeLessThan(of);
  });

  test("counts the styles twice that are read for looks too", async () => {
    const styles = `<cellXfs>${"<xf/>".repeat(1000)}</cellXfs>`;
    const bytes = await oneSheet("", { styles });
    const [plain, looking] = await Promise.all(
      [false, true].map((looks) =>
        stepsOf((onProgress) => xlsxWorkbookPort(bytes, { looks }).read({ onProgress })),
      ),
    );
    expect(looking![0]![1] - plain![0]![1]).toBeGreaterThan(styles.length);
    expect(looking!.every(([done, of]) => done <= of)).toBe(true);
  });
});

test("a reading that is aborted within a large sheet ends there, with the reason", async () => {
  const abort = new AbortController();
  const reason = new Error("abgebrochen");
  const steps: Step[] = [];
  const reading = readWorkbook(await largeWorkbook(), {
    signal: abort.signal,
    onProgress: (...step) => {
      steps.push(step);
      if (steps.filter(([, , what]) => what === "Mitglieder").length === 3) abort.abort(reason);
    },
  });
  await expect(reading).rejects.toBe(reason);
  const [done, of, what] = steps.at(-1)!;
  expect(what).toBe("Mitglieder");
  expect(done).toBeLessThan(of / 2);
});

test("a reading that is aborted leaves the looks of the one before", async () => {
  const port = xlsxWorkbookPort(await largeWorkbook(), { looks: true });
  expect(port.looks()).toEqual([]);
  await port.read();
  const looks = port.looks();
  expect(looks).toHaveLength(3);
  await expect(port.read({ signal: AbortSignal.abort(new Error("nein")) })).rejects.toThrow("nein");
  expect(port.looks()).toBe(looks);
});

test("looks are kept where they are asked for, and change nothing of what is read", async () => {
  const bytes = await largeWorkbook();
  const port = xlsxWorkbookPort(bytes);
  const workbook = await port.read();
  expect(port.looks()).toEqual([]);
  const looking = xlsxWorkbookPort(bytes, { looks: true });
  expect(await looking.read()).toEqual(workbook);
  expect(looking.looks().map(({ lastRow }) => lastRow)).toEqual([0, 39_999, 0]);
});
