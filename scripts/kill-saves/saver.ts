// Saves once when told to: saver.ts FILE NEW; FILE is to hold the bytes of the file NEW.
import { readFileSync } from "node:fs";
import { saveOver } from "../../src/cli/files";

const [file = "", next = ""] = process.argv.slice(2);
const [was, bytes] = [readFileSync(file), readFileSync(next)];

process.once("message", () => {
  void saveOver(file, bytes, { was }).then(() => process.send?.("saved"));
});
process.send?.("ready");
