import { DISK, type Disk, type DiskFile } from "../../../src/cli/files/disk";
import { plainFile } from "./refusing-disk";

/** The process was killed: nothing that comes after this happens. */
export class Killed extends Error {
  override readonly name = "Killed";
}

/**
 * The real disk, for a process that is killed when it has taken so many steps. Bytes are written in two
 * steps. What would tidy up does not happen any more either; the system closes files by itself.
 */
export function mortalDisk(steps: number): Disk {
  let left = steps;
  const step = <T>(work: () => Promise<T>): Promise<T> => {
    if (left === 0) return Promise.reject(new Killed());
    left -= 1;
    return work();
  };
  const mortalFile = (file: DiskFile): DiskFile => {
    const plain = plainFile(file);
    const steps = mortal(plain, step);
    return {
      ...steps,
      writeFile: async (bytes) => {
        const half = bytes.length / 2;
        await steps.writeFile(bytes.subarray(0, half));
        await steps.writeFile(bytes.subarray(half));
      },
      close: plain.close,
    };
  };
  const disk = mortal(DISK, step);
  return { ...disk, open: async (...words) => mortalFile(await disk.open(...words)) };
}

/** The same methods, each taking a step. */
function mortal<T extends object>(methods: T, step: <R>(work: () => Promise<R>) => Promise<R>): T {
  const stepped = Object.entries(methods).map(([name, method]) => [
    name,
    (...words: unknown[]) =>
      step(() => (method as (...words: unknown[]) => Promise<unknown>)(...words)),
  ]);
  return Object.fromEntries(stepped) as T;
}
