import { basename } from "node:path";
import { openFile, type OpenedFile } from "../inputs";
import { readBytes } from "./files";
import { nodeCodec } from "./node-codec";

/** The file that a command names, as whatever it turns out to be. Rejects with a Failure or with what inputs reject with. */
export async function openInput(file: string): Promise<OpenedFile> {
  return openFile(basename(file), await readBytes(file), { codec: nodeCodec });
}
