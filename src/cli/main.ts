import { writeSync } from "node:fs";
import { dayFrom } from "../core";
import { run } from "./run";
import type { Terminal } from "./terminal";

/** Whole lines, synchronously: a pipe gets everything before the process ends. */
function printTo(descriptor: 1 | 2, text: string): void {
  let rest = Buffer.from(`${text}\n`);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      if ((error as { code?: string }).code !== "EAGAIN") throw error;
    }
  }
}

function terminal(): Terminal {
  const now = new Date();
  const today = dayFrom(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (today === undefined) throw new RangeError("the clock shows no day");
  return {
    today,
    now,
    folder: process.cwd(),
    print: (text) => printTo(1, text),
    complain: (sentence) => printTo(2, sentence),
  };
}

/** Our own mistake: say so without a stack trace, and keep 2 for "nothing was done". */
function giveUp(error: unknown): void {
  if ((error as { code?: string }).code === "EPIPE") return;
  printTo(
    2,
    "Im Programm ist ein unerwarteter Fehler aufgetreten; es wurde nichts geschrieben. Bitte melden Sie ihn mit der verwendeten Version.",
  );
  if (process.env["ENTSENDUNG_DEBUG"]) printTo(2, String((error as Error).stack));
  process.exitCode = 2;
}

run(process.argv.slice(2), terminal()).then((exitCode) => {
  process.exitCode = exitCode;
}, giveUp);
