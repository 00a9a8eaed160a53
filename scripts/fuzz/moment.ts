import { openSync, readFileSync, writeSync } from "node:fs";

/** Keeps the input of the moment in a file, so that it is there when the process is not any more. */
export function momentIn(file: string): (input: string) => void {
  const opened = openSync(file, "w");
  return (input) => {
    const text = JSON.stringify(input);
    writeSync(opened, `${Buffer.byteLength(text)}\n${text}`, 0);
  };
}

/** What was kept last; a longer one before it may show behind its end. */
export function momentOf(file: string): string {
  const bytes = readFileSync(file);
  const start = bytes.indexOf("\n") + 1;
  const length = Number(bytes.subarray(0, start).toString());
  return JSON.parse(bytes.subarray(start, start + length).toString()) as string;
}
