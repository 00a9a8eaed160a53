// `npm run demo`: checks and completes the sample on the command line, then shows the page where users do
// the same. Where nobody could end it, as in an automatic build, it only says how to start the page.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { build } from "./serve-page/build";
import { orSentence, Refusal } from "./serve-page/refusal";
import { serve } from "./serve-page/serve";

const COMMAND = resolve(__dirname, "../dist/cli/entsendung.cjs");
const RESULT = resolve(__dirname, "../dist/Beispiel-entsendung.xlsx");

const HOW_TO_START = `
Dasselbe im Browser: „npm start“ zeigt die Seite, auf der Sie Mappen öffnen, prüfen und ergänzen.`;

function completeSample(): void {
  const words = [COMMAND, "demo", "-o", RESULT];
  const { status } = spawnSync(process.execPath, words, { stdio: "inherit" });
  if (status !== 0)
    throw new Refusal("Die Beispielmappe ließ sich nicht prüfen; der Grund steht darüber.");
}

/** An automatic build says so and has no terminal; ENTSENDUNG_NO_SERVER says so anywhere. */
function isUnattended(): boolean {
  const { CI, ENTSENDUNG_NO_SERVER } = process.env;
  return Boolean(ENTSENDUNG_NO_SERVER) || (Boolean(CI) && !process.stdout.isTTY);
}

void orSentence(async () => {
  build("cli");
  completeSample();
  if (isUnattended()) {
    console.log(HOW_TO_START);
    return;
  }
  build("filepage");
  await serve();
});
