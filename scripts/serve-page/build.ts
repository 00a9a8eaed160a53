import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { Refusal } from "./refusal";

const WEBPACK = resolve(__dirname, "../../node_modules/webpack/bin/webpack.js");

/** Parts of the product and what to call them. */
const PARTS = { cli: "Die Befehlszeile", filepage: "Die Seite" } as const;

/** Builds a part of the product. Throws Refusal, and then webpack's words are on the error output. */
export function build(part: keyof typeof PARTS): void {
  console.log(`${PARTS[part]} wird gebaut …`);
  const words = [WEBPACK, "--mode", "production", "--config-name", part];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  if (status === 0) return;
  console.error(stdout, stderr);
  throw new Refusal(
    `${PARTS[part]} ließ sich nicht bauen; der Grund steht darüber. Bitte führen Sie „npm ci“ aus und versuchen Sie es noch einmal.`,
  );
}
