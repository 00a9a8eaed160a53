import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { saveOver } from "../../../src/cli/files";
import { DISK, type Disk } from "../../../src/cli/files/disk";
import { refusingDisk, refusingFileDisk, systemError } from "../../support/disks/refusing-disk";
import { temporaryFolder } from "../../support/terminal";

const [OLD, NEW] = [Buffer.from("alter Stand"), Buffer.from("ganz neuer Stand")];

let folder: string;
let file: string;
beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder, "Liste.xlsx");
  writeFileSync(file, OLD);
});

const content = (path = file) => readFileSync(path, "utf8");

/** That saving fails with this sentence, and that everything is as it was. */
async function expectRefused(saving: Promise<unknown>, sentence: RegExp): Promise<void> {
  const before = readdirSync(folder);
  await expect(saving).rejects.toMatchObject({ name: "Failure" });
  await expect(saving).rejects.toThrow(/^Die Datei „.*\.$/);
  await expect(saving).rejects.toThrow(sentence);
  expect(readdirSync(folder)).toEqual(before);
}

describe("replacing a file", () => {
  it("leaves the new bytes under the name, and nothing beside it", async () => {
    expect(await saveOver(file, NEW)).toEqual({ file, notes: [] });
    expect(content()).toBe("ganz neuer Stand");
    expect(readdirSync(folder)).toEqual(["Liste.xlsx"]);
  });

  it.each([0o600, 0o640, 0o664, 0o777])("keeps its permissions", async (mode) => {
    chmodSync(file, mode);
    await saveOver(file, NEW);
    expect(statSync(file).mode & 0o777).toBe(mode);
  });

  it("lets nobody else read what is not yet in its place", async () => {
    const modes: number[] = [];
    const open: Disk["open"] = async (path, flags, mode) => {
      const opened = await DISK.open(path, flags, mode);
      if (flags === "wx") modes.push((await opened.stat()).mode & 0o777);
      return opened;
    };
    await saveOver(file, NEW, { disk: { ...DISK, open } });
    expect(modes).toEqual([0o600]);
  });

  it("changes what a symbolic link leads to, and keeps the link", async () => {
    mkdirSync(join(folder, "Ablage"));
    const [target, link] = [join(folder, "Ablage", "echt.xlsx"), join(folder, "Verweis.xlsx")];
    writeFileSync(target, OLD);
    symlinkSync(join("Ablage", "echt.xlsx"), link);
    await saveOver(link, NEW, { was: OLD });
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(content(target)).toBe("ganz neuer Stand");
    expect(readdirSync(join(folder, "Ablage"))).toEqual(["echt.xlsx"]);
  });

  it("does not guess where a link that leads nowhere should lead", async () => {
    const link = join(folder, "Verweis.xlsx");
    symlinkSync("fehlt.xlsx", link);
    await expectRefused(saveOver(link, NEW), /ins Leere führt/);
  });

  it("says that another name of the file still leads to the old one", async () => {
    const second = join(folder, "Zweitname.xlsx");
    linkSync(file, second);
    const { notes } = await saveOver(file, NEW);
    expect(notes).toEqual([expect.stringContaining("unter ihm steht weiterhin der alte Stand")]);
    expect([content(), content(second)]).toEqual(["ganz neuer Stand", "alter Stand"]);
  });

  it("does not do so where the file is write-protected", async () => {
    chmodSync(file, 0o444);
    await expectRefused(saveOver(file, NEW), /ist schreibgeschützt/);
    expect(content()).toBe("alter Stand");
  });

  it("does not do so where the system denies the right to write, though the folder would let", async () => {
    const disk = refusingDisk("access", "EACCES");
    await expectRefused(saveOver(file, NEW, { disk }), /Berechtigung von Datei und Ordner/);
    expect(content()).toBe("alter Stand");
  });

  it("never replaces a folder or a device", async () => {
    mkdirSync(join(folder, "Ordner"));
    await expectRefused(saveOver(join(folder, "Ordner"), NEW), /ist ein Ordner/);
    const lstat: Disk["lstat"] = async (path) =>
      Object.assign(await DISK.lstat(path), { isFile: () => false });
    await expectRefused(saveOver(file, NEW, { disk: { ...DISK, lstat } }), /ist ein Gerät/);
    expect(content()).toBe("alter Stand");
  });

  it("needs no other name to be free for its own work, however long the name is", async () => {
    const long = join(folder, `${"L".repeat(250)}.xlsx`);
    await saveOver(long, NEW);
    expect(content(long)).toBe("ganz neuer Stand");
    await expectRefused(saveOver(join(folder, "L".repeat(256)), NEW), /zu langen Namen/);
  });
});

describe("a file that was read before", () => {
  it("is replaced while it holds what was read", async () => {
    utimesSync(file, 1, 1);
    await saveOver(file, NEW, { was: OLD });
    expect(content()).toBe("ganz neuer Stand");
  });

  it("is left alone when it holds something else by now, be it as long and as old", async () => {
    const { mtime } = statSync(file);
    writeFileSync(file, "neuer Stand");
    utimesSync(file, mtime, mtime);
    await expectRefused(saveOver(file, NEW, { was: OLD }), /hat sich geändert, seit sie gelesen/);
    expect(content()).toBe("neuer Stand");
  });

  it("is left alone when somebody changes it while the new one is being written", async () => {
    const open: Disk["open"] = async (path, flags, mode) => {
      if (flags === "wx") writeFileSync(file, "von anderen");
      return DISK.open(path, flags, mode);
    };
    await expectRefused(saveOver(file, NEW, { was: OLD, disk: { ...DISK, open } }), /geändert/);
    expect(content()).toBe("von anderen");
  });

  it("does not come back when somebody has taken it away", async () => {
    rmSync(file);
    await expectRefused(saveOver(file, NEW, { was: OLD }), /ist nicht mehr da/);
  });
});

describe("a disk that does not take it", () => {
  it.each([
    ["ENOSPC", /passt nicht mehr auf das Laufwerk; bitte Platz schaffen/],
    ["EDQUOT", /der Ihnen auf dem Laufwerk zusteht/],
    ["EFBIG", /zu groß für dieses Laufwerk/],
    ["EIO", /gerade nicht zu erreichen/],
  ])("leaves the old file and no piece of the new one: %s", async (code, sentence) => {
    for (const step of ["writeFile", "sync", "close"] as const) {
      const disk = refusingFileDisk(step, code);
      await expectRefused(saveOver(file, NEW, { was: OLD, disk }), sentence);
      expect(content()).toBe("alter Stand");
    }
  });

  it.each([
    ["EACCES", /Berechtigung von Datei und Ordner/],
    ["EPERM", /Berechtigung von Datei und Ordner/],
    ["EROFS", /schreibgeschützten Laufwerk/],
    ["ENOENT", /weil es den Ordner nicht gibt/],
    ["ESTALE", /Verbindung zum Laufwerk/],
    ["EMFILE", /ließ sich nicht öffnen/],
  ])("says so when the folder takes no file: %s", async (code, sentence) => {
    const open: Disk["open"] = (path, flags, mode) =>
      flags === "wx" ? Promise.reject(systemError(code)) : DISK.open(path, flags, mode);
    await expectRefused(saveOver(file, NEW, { disk: { ...DISK, open } }), sentence);
    expect(content()).toBe("alter Stand");
  });

  it.each(["EPERM", "EACCES", "EBUSY"])(
    "asks to close the file where Windows holds it for another program: %s",
    async (code) => {
      const disk = refusingDisk("rename", code);
      await expectRefused(saveOver(file, NEW, { disk }), /in allen Programmen schließen/);
      expect(content()).toBe("alter Stand");
    },
  );

  it("does not take a mistake of ours for one of the disk", async () => {
    const disk = { ...DISK, rename: () => Promise.reject(new TypeError("ours")) };
    await expect(saveOver(file, NEW, { disk })).rejects.toThrow(TypeError);
    expect(readdirSync(folder)).toEqual(["Liste.xlsx"]);
  });

  it("is good enough where folders can neither be flushed nor listed", async () => {
    const disk = refusingFileDisk("sync", "EINVAL");
    const open: Disk["open"] = (path, flags, mode) =>
      (flags === "r" ? disk : DISK).open(path, flags, mode);
    const readdir: Disk["readdir"] = () => Promise.reject(systemError("EACCES"));
    await saveOver(file, NEW, { disk: { ...DISK, open, readdir } });
    expect(content()).toBe("ganz neuer Stand");
  });
});
