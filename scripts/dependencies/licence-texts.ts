import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { packageName } from "./judge-lock";

/** A licence text and the packages that it stands for. */
interface LicenceText {
  readonly packages: string[];
  readonly text: string;
}

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/** The texts that the licences of these packages want passed on, each once with all it stands for. */
export function licenceTexts(root: string, places: readonly string[]): string {
  const byText = new Map<string, LicenceText>();
  for (const place of places) {
    const text = textOf(path.join(root, place));
    const entry = byText.get(text) ?? { packages: [], text };
    byText.set(text, entry);
    entry.packages.push(packageName(place));
  }
  const blocks = [...byText.values()].map(
    ({ packages, text }) => `${packages.join(", ")}\n\n${text}`,
  );
  const rule = `\n\n${"-".repeat(72)}\n\n`;
  return `Fremde Bausteine in diesem Programm und ihre Lizenzen\n\n${blocks.join(rule)}\n`;
}

/** What stands in the package itself; a package without such a file names its licence in package.json. */
function textOf(folder: string): string {
  const files = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort();
  if (files.length > 0)
    return files.map((file) => readFileSync(path.join(folder, file), "utf8").trim()).join("\n\n");
  const manifest: unknown = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const { license = "", author = "" } = manifest as { license?: string; author?: unknown };
  return `${license}${typeof author === "string" && author !== "" ? `, ${author}` : ""}`;
}
