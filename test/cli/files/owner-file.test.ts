import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readBytes, saveOver } from "../../../src/cli/files";
import { DISK } from "../../../src/cli/files/disk";
import { systemError } from "../../support/disks/refusing-disk";
import { temporaryFolder } from "../../support/terminal";

/** As Excel writes it: the name in one byte each, its length and the name in two bytes each, spaces. */
function excelOwner(name: string): Buffer {
  const content = Buffer.alloc(165, " ");
  content.writeUInt8(name.length, 0);
  content.write(name, 1, "latin1");
  content.writeUInt16LE(name.length, 55);
  content.write(name, 57, "utf16le");
  return content;
}

const libreOfficeOwner = (name: string, login: string) =>
  Buffer.from(`${name},${login},PC-17,17.02.2021 10:00,file:///home/${login}/profile;`);

let folder: string;
let file: string;
beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder, "Liste Süd.xlsx");
  writeFileSync(file, "alt");
});

async function refusal(): Promise<string> {
  const before = readdirSync(folder);
  const sentence = await saveOver(file, Buffer.from("neu")).then(
    () => "gespeichert",
    (error: unknown) => (error as Error).message,
  );
  if (sentence !== "gespeichert") expect(readdirSync(folder)).toEqual(before);
  return sentence;
}

const beside = (name: string, content: Uint8Array) => writeFileSync(join(folder, name), content);

it("does not replace what somebody has open in Excel, and says who", async () => {
  beside("~$Liste Süd.xlsx", excelOwner("Petra Wörmann"));
  expect(await refusal()).toBe(
    `Die Datei „${file}“ ist in Excel geöffnet (Petra Wörmann) und bleibt, wie sie ist; bitte dort schließen und erneut versuchen oder, falls sie nirgends mehr geöffnet ist, „~$Liste Süd.xlsx“ daneben löschen.`,
  );
  expect(readFileSync(file, "utf8")).toBe("alt");
});

it.each([
  [libreOfficeOwner("Petra Wörmann", "pwoermann"), "(Petra Wörmann)"],
  [libreOfficeOwner("Wörmann\\, Petra", "pwoermann"), "(Wörmann, Petra)"],
  [libreOfficeOwner("", "pwoermann"), "(pwoermann)"],
])("does not replace what somebody has open in LibreOffice, and says who", async (owner, who) => {
  beside(".~lock.Liste Süd.xlsx#", owner);
  expect(await refusal()).toContain(`ist in LibreOffice geöffnet ${who} und`);
});

it.each([
  ["nothing", Buffer.alloc(0)],
  ["something else", Buffer.from("Notizen")],
  ["a length beyond its end", Buffer.alloc(165, 0xff)],
])("says nobody's name where the owner file holds %s", async (_, owner) => {
  beside("~$Liste Süd.xlsx", owner);
  expect(await refusal()).toMatch(/ist in Excel geöffnet (?:\([^)]{1,60}\) )?und bleibt/);
});

it("lets no name speak to the terminal", async () => {
  beside("~$Liste Süd.xlsx", excelOwner("\u001b[31mPetra\u0007"));
  expect(await refusal()).toContain("([31mPetra)");
});

it("believes an owner file that cannot be read", async () => {
  beside("~$Liste Süd.xlsx", excelOwner("Petra Wörmann"));
  const readFile = () => Promise.reject(systemError("EBUSY"));
  const saving = saveOver(file, Buffer.from("neu"), { disk: { ...DISK, readFile } });
  await expect(saving).rejects.toThrow(/ist in Excel geöffnet und bleibt/);
});

it("minds only the owner file of this very file, and none for reading", async () => {
  beside("~$Liste.xlsx", excelOwner("Petra Wörmann"));
  expect(await refusal()).toBe("gespeichert");
  beside("~$Liste Süd.xlsx", excelOwner("Petra Wörmann"));
  expect(Buffer.from(await readBytes(file)).toString()).toBe("neu");
});
