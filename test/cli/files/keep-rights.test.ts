import type { DiskFile } from "../../../src/cli/files/disk";
import { keepRights, type Rights } from "../../../src/cli/files/keep-rights";
import { systemError } from "../../support/disks/refusing-disk";

/** A file of mine (user 1, group 1) that nobody else may read yet; `allows` says what may become of it. */
function draftOf(allows: (user: number, group: number) => boolean) {
  let rights = { uid: 1, gid: 1, mode: 0o100600 };
  const file = {
    stat: () => Promise.resolve(rights),
    chown: (uid: number, gid: number) => {
      if (!allows(uid, gid)) return Promise.reject(systemError("EPERM"));
      rights = { ...rights, uid, gid };
      return Promise.resolve();
    },
    chmod: (mode: number) => {
      rights = { ...rights, mode: 0o100000 | mode };
      return Promise.resolve();
    },
  };
  return {
    file: file as unknown as DiskFile,
    rights: () => `${rights.uid}:${rights.gid} ${(rights.mode & 0o777).toString(8)}`,
  };
}

const REPLACED: Rights = { uid: 2, gid: 7, mode: 0o100640 };

it.each([
  ["owner and group, where I may give them", () => true, "2:7 640"],
  ["the group, where I belong to it", (user: number) => user === 1, "1:7 640"],
  ["no other group's right to read, where I may do neither", () => false, "1:1 600"],
])("keeps %s", async (_, allows, expected) => {
  const { file, rights } = draftOf(allows);
  await keepRights(file, REPLACED);
  expect(rights()).toBe(expected);
});

it("gives a foreign group what everybody has", async () => {
  const { file, rights } = draftOf(() => false);
  await keepRights(file, { ...REPLACED, mode: 0o100664 });
  expect(rights()).toBe("1:1 644");
});
