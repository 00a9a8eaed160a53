import { readFileSync } from "node:fs";
import {
  lockProblems,
  packageName,
  shippedPlaces,
  type LockedPackage,
  type LockedPackages,
} from "../../../scripts/dependencies/judge-lock";

const GOOD: LockedPackage = { version: "1.0.0", license: "MIT", integrity: "sha512-x" };

function problemsOf(locked: LockedPackage, name = "fremd"): string[] {
  return lockProblems({ "": {}, [`node_modules/${name}`]: locked });
}

describe("a lock file", () => {
  it("is in order as it stands", () => {
    const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
      packages: LockedPackages;
    };
    expect(lockProblems(lock.packages)).toEqual([]);
    expect(shippedPlaces(lock.packages)).toContain("node_modules/react");
    expect(shippedPlaces(lock.packages)).not.toContain("node_modules/jest");
  });

  it("may hold a package under a permissive licence, with a checksum", () => {
    expect(problemsOf(GOOD)).toEqual([]);
  });

  it.each([
    ["a licence that asks for more", { license: "GPL-3.0-only" }, "„GPL-3.0-only“"],
    ["no licence", { license: undefined }, "„keiner Lizenz“"],
    ["a licence for tools only", { license: "MPL-2.0" }, "im Produkt nicht vorgesehen"],
    ["no checksum", { integrity: undefined }, "keine Prüfsumme"],
    [
      "an address",
      { resolved: "https://example.org/x.tgz" },
      "nennt in der Lock-Datei eine Adresse",
    ],
    ["an install script", { hasInstallScript: true }, "Installationsskript"],
  ])("is told of %s", (_, change, words) => {
    const problems = problemsOf({ ...GOOD, ...change } as LockedPackage);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain("fremd ");
    expect(problems[0]).toContain(words);
  });

  it("allows a tool what it refuses the product, by name", () => {
    expect(problemsOf({ ...GOOD, dev: true, license: "MPL-2.0" }, "axe-core")).toEqual([]);
    expect(problemsOf({ ...GOOD, dev: true, license: "MPL-2.0" }, "anders")).toHaveLength(1);
    expect(problemsOf({ ...GOOD, license: "MPL-2.0" }, "axe-core")).toHaveLength(1);
  });

  it("names a package below another by its own name", () => {
    expect(packageName("node_modules/a/node_modules/@b/c")).toBe("@b/c");
  });
});
