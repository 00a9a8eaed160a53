import { UnusableFile, type UnusableReason } from "../../../src/adapters/xlsx/package";

/** Why the file was refused; "accepted" where it was not. Any other error goes on. */
export async function reasonOf(work: Promise<unknown>): Promise<UnusableReason | "accepted"> {
  try {
    await work;
    return "accepted";
  } catch (error) {
    if (error instanceof UnusableFile) return error.reason;
    throw error;
  }
}
