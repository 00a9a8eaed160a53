import type { Stats } from "node:fs";
import type { DiskFile } from "./disk";

export type Rights = Pick<Stats, "uid" | "gid" | "mode">;

/**
 * The new file gets owner, group and permissions of the one it replaces, as far as the system lets.
 * Where the group cannot be kept, the other group gets no more than everybody has.
 */
export async function keepRights(file: DiskFile, { uid, gid, mode }: Rights): Promise<void> {
  const own = await file.stat();
  if (own.uid !== uid || own.gid !== gid) {
    await file
      .chown(uid, gid)
      .catch(() => file.chown(own.uid, gid))
      .catch(() => undefined);
  }
  const reached = await file.stat();
  const rights = reached.gid === gid ? mode & 0o777 : withGroupAsOthers(mode);
  // Drives without such rights refuse: there is nothing to keep then.
  if ((reached.mode & 0o777) !== rights) await file.chmod(rights).catch(() => undefined);
}

function withGroupAsOthers(mode: number): number {
  return (mode & 0o707) | ((mode & 0o007) << 3);
}
