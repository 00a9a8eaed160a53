import { DISK, type Disk } from "../../../src/cli/files/disk";
import { plainFile } from "./refusing-disk";

/** The real disk, and in which order bytes and names reach it. */
export function recordingDisk(): { readonly disk: Disk; readonly steps: string[] } {
  const steps: string[] = [];
  const disk: Disk = {
    ...DISK,
    open: async (path, flags, mode) => {
      const file = plainFile(await DISK.open(path, flags, mode));
      const what = flags === "wx" ? "draft" : "folder";
      return {
        ...file,
        writeFile: (bytes) => (steps.push("write draft"), file.writeFile(bytes)),
        sync: () => (steps.push(`sync ${what}`), file.sync()),
      };
    },
    rename: (from, to) => (steps.push("rename"), DISK.rename(from, to)),
    link: (existing, file) => (steps.push("link"), DISK.link(existing, file)),
  };
  return { disk, steps };
}
