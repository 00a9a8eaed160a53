import type { Remote } from "comlink";
import { isoDay } from "../../src/core";
import { openInWorker, type FileWorkbook } from "../../src/filepage/file-workbook";
import type { Workroom } from "../../src/filepage/worker";
import { WorkerLost, type WorkerConnection } from "../../src/filepage/worker-connection";
import { workroom } from "../../src/filepage/worker/workroom";
import { sampleBytes } from "../support/sample-bytes";

const WISHES = { asOf: isoDay("2021-02-17"), year: undefined, paperReference: undefined };

/** Workers that are lost when the test says so; each works in this thread. */
function workers() {
  let losses: (() => void)[] = [];
  let count = 0;
  let connection: WorkerConnection | undefined;
  const start = (): WorkerConnection => {
    count += 1;
    let isLost = false;
    const lost = new Promise<never>((_, reject) => {
      losses.push(() => {
        isLost = true;
        reject(new WorkerLost("gone"));
      });
    });
    lost.catch(() => undefined);
    return {
      room: workroom() as unknown as Remote<Workroom>,
      isLost: () => isLost,
      during: (task) => Promise.race([lost, task]),
    };
  };
  return {
    connect: () => (connection && !connection.isLost() ? connection : (connection = start())),
    lose: () => {
      for (const lose of losses) lose();
      losses = [];
    },
    count: () => count,
  };
}

async function openSample(connect: () => WorkerConnection): Promise<FileWorkbook> {
  const source = { file: new Blob([new Uint8Array(sampleBytes())]), name: "Beispielmappe.xlsx" };
  return openInWorker(connect, source, {});
}

it("puts a check together", async () => {
  const workbook = await openSample(workers().connect);
  const checked = await workbook.check(WISHES, {});
  expect(checked.findings).toHaveLength(11);
  expect(checked.standings.map(({ shortName }) => shortName)).toContain("KoStAG");
});

it("rejects where the file is none, with its sentence", async () => {
  const source = { file: new Blob([]), name: "Leer.xlsx" };
  await expect(openInWorker(workers().connect, source, {})).rejects.toThrow(/Die Datei ist leer/);
});

describe("when the worker is lost", () => {
  it("tells the one who waits", async () => {
    const { connect, lose } = workers();
    const workbook = await openSample(connect);
    const check = workbook.check(WISHES, {});
    lose();
    await expect(check).rejects.toThrow(WorkerLost);
  });

  it("goes on in a new one, and checks again before it writes", async () => {
    const { connect, lose, count } = workers();
    const workbook = await openSample(connect);
    await workbook.check(WISHES, {});
    lose();
    const { sheets } = await workbook.write();
    expect(sheets.map(({ name }) => name)).toEqual(["Entsendung", "Sitzungsplan", "Prüfbericht"]);
    expect(count()).toBe(2);
  });

  it("has not lost what was written", async () => {
    const { connect, lose } = workers();
    const workbook = await openSample(connect);
    await workbook.check(WISHES, {});
    await workbook.write();
    lose();
    const outlines = await workbook.outlines();
    expect(outlines.map(({ name }) => name)).toContain("Prüfbericht");
  });

  it("has not lost what was said of the columns", async () => {
    const { connect, lose } = workers();
    const workbook = await openSample(connect);
    const mapping = new Map([["Mitglieder", new Map([["Telefon", "-"]])]]);
    await workbook.keepMapping(mapping);
    lose();
    expect((await workbook.check(WISHES, {})).mapping).toEqual(mapping);
  });

  it("has the same to be copied", async () => {
    const { connect, lose } = workers();
    const workbook = await openSample(connect);
    await workbook.check(WISHES, {});
    const before = await workbook.excerpts();
    lose();
    expect(before).toHaveLength(4);
    expect(await workbook.excerpts()).toEqual(before);
  });

  it("does not start one for cells that are only looked at", async () => {
    const { connect, lose, count } = workers();
    const workbook = await openSample(connect);
    lose();
    await expect(workbook.cells(0, 0, 1)).rejects.toThrow(WorkerLost);
    expect(count()).toBe(1);
  });
});

it("ends at once when the user cancels the opening", async () => {
  const control = new AbortController();
  const source = { file: new Blob([new Uint8Array(sampleBytes())]), name: "Beispielmappe.xlsx" };
  const opening = openInWorker(workers().connect, source, { signal: control.signal });
  control.abort();
  await expect(opening).rejects.toMatchObject({ name: "AbortError" });
});
