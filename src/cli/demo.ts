import { join, resolve } from "node:path";
import { isoDay } from "../core";
import type { Call } from "./call";
import { assessmentText } from "./check";
import { Failure } from "./failure";
import { fileExists, readBytes, saveOutput } from "./files";
import type { ExitCode, Terminal } from "./terminal";
import { complete, writtenText } from "./write";

/** The day on which the sample's council decides; for any other day its findings would be others. */
export const SAMPLE_DAY = isoDay("2021-02-17");
export const SAMPLE_NAME = "Beispielmappe.xlsx";

/** Beside the bundle in the folder assets of the product, wherever that was put. */
async function samplePath(): Promise<string> {
  const candidates = ["../../assets", "./assets", "../assets"].map((folder) =>
    resolve(__dirname, folder, SAMPLE_NAME),
  );
  for (const candidate of candidates) {
    if (await fileExists(candidate)) return candidate;
  }
  throw new Failure(
    "Die mitgelieferte Beispielmappe fehlt; bitte das Programm vollständig neu installieren.",
  );
}

/** `entsendung demo`: checks the shipped sample, completes it and names the result. */
export async function demo(
  { output }: Extract<Call, { output: string | undefined }>,
  terminal: Terminal,
): Promise<ExitCode> {
  const sample = await readBytes(await samplePath());
  const { assessment, written } = await complete(sample, { asOf: SAMPLE_DAY });
  const own = resolve(join(terminal.folder, "Beispiel-entsendung.xlsx"));
  const saved = await saveOutput(
    output === undefined ? undefined : resolve(output),
    own,
    written.pieces,
  );
  terminal.print(assessmentText(assessment));
  terminal.print(writtenText(saved, assessment, written));
  return 0;
}
