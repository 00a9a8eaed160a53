import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ensureChromium } from "../../../scripts/ensure-chromium";

const WEBPACK = join(process.cwd(), "node_modules/webpack/bin/webpack.js");

/** Builds what the browser opens: the pane and the page for files as they ship, and the Excel side. */
export function buildPages(): void {
  ensureChromium();
  const names = ["taskpane", "filepage", "test-host"].flatMap((name) => ["--config-name", name]);
  // The pane as everybody gets it: settings of this shell must not change what is tested.
  const environment = { ...process.env };
  delete environment["OFFICE_JS"];
  delete environment["ENTSENDUNG_HOST"];
  const run = spawnSync(process.execPath, [WEBPACK, "--mode", "production", ...names], {
    encoding: "utf8",
    env: environment,
  });
  if (run.status !== 0)
    throw new Error(`the pages could not be built:\n${run.stdout}${run.stderr}`);
}
