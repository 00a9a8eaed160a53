import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { saveBeside, saveNew } from "../../../src/cli/files";
import { DISK, type Disk } from "../../../src/cli/files/disk";
import { refusingDisk, refusingFileDisk, systemError } from "../../support/disks/refusing-disk";
import { temporaryFolder } from "../../support/terminal";

let folder: string;
let file: string;
beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder, "Liste.xlsx");
});

const bytes = (text: string) => Buffer.from(text);
const contents = () =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );

/** As a memory stick: a file has one name there. */
const WITHOUT_LINKS = refusingDisk("link", "EPERM");

describe.each([
  ["a disk", DISK],
  ["a memory stick", WITHOUT_LINKS],
])("on %s", (_, disk) => {
  it("takes the next number where the name is taken, also by a folder or a link", async () => {
    writeFileSync(file, "früher");
    mkdirSync(join(folder, "Liste (2).xlsx"));
    symlinkSync("fehlt.xlsx", join(folder, "Liste (3).xlsx"));
    const saved = await saveBeside(file, bytes("neu"), disk);
    expect(saved).toEqual({ file: join(folder, "Liste (4).xlsx"), notes: [] });
    expect(readFileSync(saved.file, "utf8")).toBe("neu");
    expect(readFileSync(file, "utf8")).toBe("früher");
    expect(readdirSync(folder)).toHaveLength(4);
  });

  it("gives every one of many runs at once a file of its own", async () => {
    const texts = Array.from({ length: 12 }, (_, run) => `Lauf ${run}`);
    const saved = await Promise.all(texts.map((text) => saveBeside(file, bytes(text), disk)));
    expect(new Set(saved.map((each) => each.file)).size).toBe(12);
    expect(Object.values(contents()).sort()).toEqual([...texts].sort());
  });

  it("refuses a name that is taken where no other will do", async () => {
    await saveNew(file, bytes("früher"), disk);
    const saving = saveNew(file, bytes("neu"), disk);
    await expect(saving).rejects.toThrow(/gibt es schon; bitte mit „-o“ einen anderen Namen/);
    expect(contents()).toEqual({ "Liste.xlsx": "früher" });
  });
});

it("leaves nothing behind when the disk is full", async () => {
  const saving = saveBeside(file, bytes("neu"), refusingFileDisk("writeFile", "ENOSPC"));
  await expect(saving).rejects.toThrow(/passt nicht mehr auf das Laufwerk/);
  expect(contents()).toEqual({});
});

it("leaves no empty file behind when a memory stick fails in between", async () => {
  const rename: Disk["rename"] = () => Promise.reject(systemError("EIO"));
  const saving = saveBeside(file, bytes("neu"), { ...WITHOUT_LINKS, rename });
  await expect(saving).rejects.toThrow(/gerade nicht zu erreichen/);
  expect(contents()).toEqual({});
});
