import { excelWorkbookPort } from "../../../src/adapters/excel";
import { openWorkbook } from "../../../src/adapters/excel/open-workbook";
import { newWorkbook } from "../../../src/adapters/xlsx";
import {
  createExcelHost,
  WEB_PAYLOAD_LIMIT,
  type ExcelHostOptions,
} from "../../support/excel-host";
import { delegationSheet } from "../workbook-port-contract";

async function excelOn(platform: NonNullable<ExcelHostOptions["platform"]>) {
  const host = createExcelHost({ platform });
  const { Excel } = await host.loadInNode();
  return { host, port: excelWorkbookPort(Excel, () => true) };
}

const bytesOf = (file = "") => new Uint8Array(Buffer.from(file, "base64"));

/** A file by its first bytes; more of it than Excel on the web takes. */
function largeFile(): Uint8Array {
  const bytes = new Uint8Array(WEB_PAYLOAD_LIMIT);
  bytes.set([0x50, 0x4b, 0x03, 0x04]);
  return bytes;
}

describe.each(["PC", "OfficeOnline"] as const)("a new workbook in Excel (%s)", (platform) => {
  it("holds byte for byte what was handed over, and the open one stays as it is", async () => {
    const { host, port } = await excelOn(platform);
    const before = host.snapshot();
    const bytes = await newWorkbook([delegationSheet("Frau Schürkamp")]);
    await port.openWorkbook(bytes);
    expect(host.opened.map(bytesOf)).toEqual([bytes]);
    expect(host.snapshot()).toEqual(before);
  });

  it("is refused with a sentence where it is too large for one request", async () => {
    const { host, port } = await excelOn(platform);
    await expect(port.openWorkbook(largeFile())).rejects.toThrow(/vermutlich weil sie zu groß ist/);
    expect(host.opened).toEqual([]);
  });

  it.each(["InvalidOperation", "NotImplemented"] as const)(
    "leads to the page in the browser where Excel says %s",
    async (code) => {
      const { host, port } = await excelOn(platform);
      host.switches.failAtWrite(1, code);
      const opening = port.openWorkbook(await newWorkbook([delegationSheet("Frau Schürkamp")]));
      await expect(opening).rejects.toMatchObject({
        reason: "no-new-workbook",
        diagnostics: { code },
        message: expect.stringContaining("mit Entsendung im Browser") as string,
      });
    },
  );
});

it("waits until the user has left the cell", async () => {
  const { host, port } = await excelOn("PC");
  host.switches.startCellEdit();
  const opening = port.openWorkbook(await newWorkbook([delegationSheet("Frau Schürkamp")]));
  await new Promise((resolve) => setImmediate(resolve));
  expect(host.opened).toEqual([]);
  host.switches.endCellEdit();
  await opening;
  expect(host.opened).toHaveLength(1);
});

it("tells a lost connection as one, however large the file", async () => {
  const lost = Object.assign(new Error("lost"), { code: "ConnectionFailure" });
  const excel = { createWorkbook: () => Promise.reject(lost) };
  const opening = openWorkbook(excel as unknown as typeof Excel, largeFile());
  await expect(opening).rejects.toMatchObject({ reason: "connection-lost" });
});
