import { readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expandFolders, saveBeside, saveOver } from "../../../src/cli/files";
import { Killed, mortalDisk } from "../../support/disks/mortal-disk";
import { recordingDisk } from "../../support/disks/recording-disk";
import { temporaryFolder } from "../../support/terminal";

const [OLD, NEW] = [Buffer.from("alter Stand"), Buffer.from("ganz neuer Stand")];

function fileIn(folder: string): string {
  const file = join(folder, "Liste.xlsx");
  writeFileSync(file, OLD);
  return file;
}

const leftovers = (folder: string) => readdirSync(folder).filter((name) => name.endsWith(".tmp"));

describe("a run that is killed", () => {
  it("leaves the old file or the new one, and nothing that looks like a list", async () => {
    const seen = new Set<string>();
    for (let steps = 0, isDone = false; !isDone; steps += 1) {
      const folder = temporaryFolder();
      const file = fileIn(folder);
      isDone = await saveOver(file, NEW, { was: OLD, disk: mortalDisk(steps) }).then(
        () => true,
        unlessKilled,
      );
      seen.add(`${readFileSync(file, "utf8")}, ${leftovers(folder).length}`);
      expect(await expandFolders([folder])).toEqual([file]);
    }
    const states = ["alter Stand, 0", "alter Stand, 1", "ganz neuer Stand, 0"];
    expect([...seen].sort()).toEqual(states);
  });

  it("leaves the old file or the new one also where that comes in pieces", async () => {
    const seen = new Set<string>();
    for (let steps = 0, isDone = false; !isDone; steps += 1) {
      const file = fileIn(temporaryFolder());
      const pieces = [NEW.subarray(0, 4), NEW.subarray(4, 4), NEW.subarray(4)];
      isDone = await saveOver(file, pieces, { was: OLD, disk: mortalDisk(steps) }).then(
        () => true,
        unlessKilled,
      );
      seen.add(readFileSync(file, "utf8"));
    }
    expect([...seen].sort()).toEqual(["alter Stand", "ganz neuer Stand"]);
  });

  it("leaves no new file or all of it", async () => {
    const seen = new Set<string>();
    for (let steps = 0, isDone = false; !isDone; steps += 1) {
      const folder = temporaryFolder();
      const file = join(folder, "Liste.xlsx");
      isDone = await saveBeside(file, NEW, mortalDisk(steps)).then(() => true, unlessKilled);
      const names = readdirSync(folder).filter((name) => !name.endsWith(".tmp"));
      seen.add(names.map((name) => readFileSync(join(folder, name), "utf8")).join());
    }
    expect([...seen].sort()).toEqual(["", "ganz neuer Stand"]);
  });

  it("is tidied up after by the next one, an hour later", async () => {
    const folder = temporaryFolder();
    const file = fileIn(folder);
    await saveOver(file, NEW, { disk: mortalDisk(9) }).catch(unlessKilled);
    const [left = "", ...more] = leftovers(folder);
    expect(left).toMatch(/^\.entsendung-/);
    expect(more).toEqual([]);
    await saveOver(file, NEW);
    expect(leftovers(folder)).toEqual([left]);
    const long = new Date(Date.now() - 3_700_000);
    utimesSync(join(folder, left), long, long);
    await saveOver(file, NEW);
    expect(leftovers(folder)).toEqual([]);
  });

  it("is not confused with what others keep in the folder", async () => {
    const folder = temporaryFolder();
    const file = fileIn(folder);
    const others = [".entsendung-.tmp", "entsendung.tmp", ".entsendung-liste.xlsx"];
    for (const name of others) {
      writeFileSync(join(folder, name), "");
      utimesSync(join(folder, name), 1, 1);
    }
    await saveOver(file, NEW);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(others));
  });
});

function unlessKilled(error: unknown): false {
  if (error instanceof Killed) return false;
  throw error;
}

describe("a power failure", () => {
  it("finds the bytes on the disk before the name, and the name before we say that all is done", async () => {
    const { disk, steps } = recordingDisk();
    await saveOver(fileIn(temporaryFolder()), NEW, { disk });
    expect(steps).toEqual(["write draft", "sync draft", "rename", "sync folder"]);
  });

  it("does so for new files too", async () => {
    const { disk, steps } = recordingDisk();
    await saveBeside(join(temporaryFolder(), "neu.xlsx"), NEW, disk);
    expect(steps).toEqual(["write draft", "sync draft", "link", "sync folder"]);
  });
});
