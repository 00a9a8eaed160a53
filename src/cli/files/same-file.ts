import { access, stat } from "node:fs/promises";
import { resolve } from "node:path";

export async function fileExists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** True when both names lead to the same file. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  if (resolve(a) === resolve(b)) return true;
  const [one, other] = await Promise.all([identity(a), identity(b)]);
  return one !== undefined && one.ino === other?.ino && one.dev === other.dev;
}

/** Numbers of Windows do not fit into a double. */
function identity(file: string) {
  return stat(file, { bigint: true }).catch(() => undefined);
}
