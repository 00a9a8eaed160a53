import { DISK } from "./disk";
import { orFailure, READ_PROBLEMS } from "./problems";

/** The whole file. Rejects with a Failure that says what to do. */
export function readBytes(file: string): Promise<Uint8Array> {
  return orFailure(file, READ_PROBLEMS, () => DISK.readFile(file));
}
