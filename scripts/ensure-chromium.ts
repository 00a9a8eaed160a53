// The browser of the system for tests and screenshots; none is downloaded with the packages.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const MISSING =
  "Für die Tests im Browser fehlt Chromium. Bitte installieren Sie es (unter Debian und Ubuntu: " +
  "sudo apt-get install chromium) oder nennen Sie seinen Pfad in der Umgebungsvariable CHROMIUM.";

function found(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).concat("/usr/bin");
  const places = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env["CHROMIUM"] ?? "", ...places].find((place) => place && existsSync(place));
}

/** Debian's own package; needs root. What it prints goes to the error output. */
function install(): void {
  const run = (...words: string[]) =>
    spawnSync("apt-get", words, {
      stdio: ["ignore", 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  const isThere = () => run("install", "-y", "--no-install-recommends", "chromium").status === 0;
  if (isThere()) return;
  run("update");
  isThere();
}

/** The path of Chromium, installed where that is possible. Throws Error with a German sentence. */
export function ensureChromium(): string {
  const present = found();
  if (present !== undefined) return present;
  if (process.getuid?.() === 0) install();
  const installed = found();
  if (installed === undefined) throw new Error(MISSING);
  return installed;
}

if (require.main === module) {
  try {
    console.log(ensureChromium());
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
