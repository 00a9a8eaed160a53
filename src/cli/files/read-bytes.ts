import { stat } from "node:fs/promises";
import { Failure } from "../failure";
import { DISK } from "./disk";
import { orFailure, READ_PROBLEMS } from "./problems";

/** What the page for files takes, too; lists have a few. */
const MOST_MEGABYTES = 500;

/** The whole file. Rejects with a Failure that says what to do. */
export function readBytes(file: string, mostMegabytes = MOST_MEGABYTES): Promise<Uint8Array> {
  return orFailure(file, READ_PROBLEMS, async () => {
    const { size } = await stat(file);
    if (size <= mostMegabytes * 2 ** 20) return DISK.readFile(file);
    throw new Failure(
      `Die Datei „${file}“ ist größer als ${mostMegabytes} MB und wird nicht gelesen; bitte prüfen, ob es die richtige ist.`,
    );
  });
}

/** The text of a small file that says something of columns or rules. Rejects as `readBytes`. */
export async function readSettings(file: string): Promise<string> {
  return new TextDecoder().decode(await readBytes(file, 1));
}
