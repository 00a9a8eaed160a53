import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { HostileCase } from "./hostile-case";

/** The built command line, as users have it. */
const PROGRAM = resolve(__dirname, "../../dist/cli/entsendung.cjs");
const MEASURE = resolve(__dirname, "measure.cjs");

/** The heap, in MB: half of what Node takes on a machine with 8 GB if nobody says otherwise. */
export const HEAP = 1024;

/** Far beyond the bound of the report, which counts work and not waiting: a machine may be busy. */
const DEADLINE = 900_000;

/** How one case went. */
export interface Outcome {
  readonly exitCode: number | undefined;
  readonly output: string;
  readonly complaint: string;
  /** The most memory that the process held at any time, in MB; Infinity where it did not end by itself. */
  readonly peak: number;
  /** Seconds of work; Infinity where it did not end by itself. */
  readonly seconds: number;
  /** The file's, in bytes. */
  readonly size: number;
}

/** Makes the file in the folder, runs the command line on it in a process of its own, and measures that. */
export async function runCase(hostile: HostileCase, folder: string): Promise<Outcome> {
  const file = join(folder, hostile.file);
  const bytes = await hostile.make();
  writeFileSync(file, bytes);
  return { ...(await run(wordsFor(hostile, file, folder))), size: bytes.length };
}

function wordsFor(hostile: HostileCase, file: string, folder: string) {
  const { as = "list", command = "check", words = [] } = hostile;
  const list = as === "list" ? file : resolve(__dirname, "../../assets/Beispielmappe.xlsx");
  const given = as === "list" ? [] : [`--${as}`, file];
  const output = command === "check" ? [] : ["-o", join(folder, "out")];
  const day = command === "calendar" ? ["--year", "2021"] : ["--as-of", "2021-02-17"];
  return [command, list, ...day, ...given, ...output, ...words];
}

async function run(words: readonly string[]) {
  const node = ["--require", MEASURE, `--max-old-space-size=${HEAP}`, PROGRAM, ...words];
  const child = spawn(process.execPath, node, {
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    timeout: DEADLINE,
    killSignal: "SIGKILL",
  });
  const [output = [], complaint = [], told = []] = child.stdio.slice(1).map((stream) => {
    const pieces: Buffer[] = [];
    stream?.on("data", (piece: Buffer) => pieces.push(piece));
    return pieces;
  });
  const exitCode = await new Promise<number | undefined>((ended) =>
    child.on("close", (code) => ended(code ?? undefined)),
  );
  const text = (pieces: readonly Buffer[]) => Buffer.concat(pieces).toString();
  return {
    exitCode,
    output: text(output),
    complaint: text(complaint),
    ...measured(text(told)),
  };
}

/** "kilobytes milliseconds", as the process told at its end. */
function measured(told: string): Pick<Outcome, "peak" | "seconds"> {
  const [kilobytes = Infinity, milliseconds = Infinity] = told
    .split(" ")
    .filter(Boolean)
    .map(Number);
  return { peak: kilobytes / 1024, seconds: milliseconds / 1000 };
}
