import { DISK, type Disk, type DiskFile } from "../../../src/cli/files/disk";

/** What the system says when it cannot. */
export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** The real disk, where one step always fails. */
export function refusingDisk(step: keyof Disk, code: string): Disk {
  return { ...DISK, [step]: () => Promise.reject(systemError(code)) };
}

/** The real disk, where one step fails with files that are being written, after half of the bytes at most. */
export function refusingFileDisk(step: "writeFile" | "sync" | "close", code: string): Disk {
  return {
    ...DISK,
    open: async (path, flags, mode) => {
      const file = await DISK.open(path, flags, mode);
      return flags === "wx" ? refusingFile(file, step, code) : file;
    },
  };
}

function refusingFile(
  file: DiskFile,
  step: "writeFile" | "sync" | "close",
  code: string,
): DiskFile {
  return {
    ...plainFile(file),
    [step]: async (bytes?: Uint8Array) => {
      if (bytes) await file.writeFile(bytes.subarray(0, bytes.length / 2));
      if (step === "close") await file.close();
      throw systemError(code);
    },
  };
}

/** With all methods of its own, so that it can be spread. */
export function plainFile(file: DiskFile): DiskFile {
  return {
    stat: () => file.stat(),
    readFile: () => file.readFile(),
    writeFile: (bytes) => file.writeFile(bytes),
    chown: (user, group) => file.chown(user, group),
    chmod: (mode) => file.chmod(mode),
    sync: () => file.sync(),
    close: () => file.close(),
  };
}
