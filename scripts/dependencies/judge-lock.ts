/** What package-lock.json says of one package, as far as it is judged here. */
export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
}

/** The packages of a lock file by their place below node_modules; "" is the project itself. */
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

/** What goes to users may stand under these: all permissive, none asks for more than its text along. */
const SHIPPED = new Set(["MIT", "ISC", "Apache-2.0", "0BSD", "BSD-2-Clause", "BSD-3-Clause"]);

/** What only builds and tests may also stand under these. */
const TOOLS = new Set([
  ...SHIPPED,
  "BlueOak-1.0.0",
  "Python-2.0",
  "CC-BY-4.0",
  "Apache-2.0 AND MIT",
  "(MIT OR CC0-1.0)",
  "(MIT OR GPL-3.0-or-later)",
  "(MIT AND Zlib)",
  "BSD",
]);

/** Tools under another licence, each for a reason that CONTRIBUTING gives. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ["@microsoft/office-js", "LICENSE"],
  ["ical.js", "MPL-2.0"],
  ["axe-core", "MPL-2.0"],
]);

/** Packages that bring an install script which nobody runs (.npmrc), and which do without it. */
const UNRUN_SCRIPTS = new Set(["@parcel/watcher", "@swc/core", "esbuild", "unrs-resolver"]);

/** "node_modules/a/node_modules/@b/c" → "@b/c". */
export function packageName(place: string): string {
  return place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
}

/** The packages that go to users. */
export function shippedPlaces(packages: LockedPackages): string[] {
  return Object.keys(packages).filter((place) => place !== "" && packages[place]?.dev !== true);
}

/** German sentences on everything that speaks against a package; empty where all is well. */
export function lockProblems(packages: LockedPackages): string[] {
  return Object.entries(packages)
    .filter(([place]) => place !== "")
    .flatMap(([place, locked]) => packageProblems(packageName(place), locked));
}

function packageProblems(name: string, locked: LockedPackage): string[] {
  const problems: string[] = [];
  if (!isLicensed(name, locked)) {
    const use = locked.dev === true ? "als Werkzeug" : "im Produkt";
    problems.push(
      `${name} steht unter „${locked.license ?? "keiner Lizenz"}“; das ist ${use} nicht vorgesehen.`,
    );
  }
  if (locked.integrity === undefined)
    problems.push(`${name} hat in der Lock-Datei keine Prüfsumme.`);
  if (locked.resolved !== undefined) problems.push(`${name} nennt in der Lock-Datei eine Adresse.`);
  if (locked.hasInstallScript === true && !UNRUN_SCRIPTS.has(name))
    problems.push(`${name} bringt ein Installationsskript mit, das niemand angesehen hat.`);
  return problems;
}

function isLicensed(name: string, { license = "", dev }: LockedPackage): boolean {
  if (dev !== true) return SHIPPED.has(license);
  return TOOLS.has(license) || NAMED.get(name) === license;
}
