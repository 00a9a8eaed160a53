import { readdirSync } from "node:fs";
import { basename, resolve } from "node:path";
import webpack, { type Configuration } from "webpack";
import { Refusal } from "../../serve-page/refusal";

const HERE = __dirname;
const PROGRAMS = resolve(HERE, "programs");
const ROOT = resolve(HERE, "../../..");
export const BUNDLES = resolve(ROOT, "dist/bench");

/** Bundles each program as the command line is bundled: what is measured is no work of a loader. */
export function bundlePrograms(): Promise<void> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the build is written for Node.
  const configurations = require(resolve(ROOT, "webpack.config.js")) as readonly Configuration[];
  const commandLine = configurations.find(({ name }) => name === "cli");
  if (!commandLine) throw new Error("no build of the command line");
  const entry = Object.fromEntries(
    readdirSync(PROGRAMS).map((file) => [basename(file, ".ts"), resolve(PROGRAMS, file)]),
  );
  // Programs that are compared are asked for while they run: no work of the bundler.
  const parser = { javascript: { createRequire: false } };
  const module = { ...commandLine.module, parser };
  const output = { path: BUNDLES, filename: "[name].cjs", clean: true };
  return new Promise((done, reject) => {
    webpack({ ...commandLine, mode: "production", entry, output, module }, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Refusal(stats.toString("errors-only")));
      else done();
    });
  });
}

/** The command that runs such a program. */
export function program(name: string, ...words: readonly string[]): string[] {
  return [process.execPath, resolve(BUNDLES, `${name}.cjs`), ...words];
}
