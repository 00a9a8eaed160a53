// Checks what the published schema of the manifest does not see: dangling resource ids, addresses
// without https, icons of another size, a changed identity. Run: npx tsx scripts/check-manifest.ts
import { existsSync, readFileSync } from "node:fs";
import { SaxesParser } from "saxes";

/** The add-in's identity. Another one would be another add-in: installed twice, settings lost. */
export const ADD_IN_ID = "3b7f0e52-6c1d-4a8e-9f24-5d81c2a7e913";

/** ExcelApi that the adapter is written for. */
const FLOOR = "1.12";

/** Office cuts off longer resource ids. */
const LONGEST_RESOURCE_ID = 32;

/** Without these Office shows no icon at all; the others serve screens in between. */
const DEMANDED_SIZES = [16, 32, 80];

/** What the manifest is held against. */
export interface Surroundings {
  /** The version in package.json, "0.1.0". */
  readonly version: string;
  /** Width and height of the PNG file at that path ("assets/icon-16.png"); undefined: no such file. */
  readonly imageSize: (path: string) => { width: number; height: number } | undefined;
}

interface Element {
  readonly name: string;
  readonly parent: string;
  readonly attributes: ReadonlyMap<string, string>;
  text: string;
}

/** Everything that is wrong, one line each; an empty list is a good manifest. Throws where it is no XML. */
export function manifestProblems(xml: string, surroundings: Surroundings): string[] {
  const elements = elementsOf(xml);
  return [
    ...identityProblems(elements, surroundings),
    ...resourceProblems(elements),
    ...addressProblems(elements),
    ...iconProblems(elements, surroundings),
  ];
}

function elementsOf(xml: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const plain = new Map(Object.entries(attributes));
    const element = {
      name: local(name),
      parent: open.at(-1)?.name ?? "",
      attributes: plain,
      text: "",
    };
    elements.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on("closetag", () => open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return elements;
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function named(elements: readonly Element[], name: string): Element[] {
  return elements.filter((element) => element.name === name);
}

function attribute(element: Element | undefined, name: string): string {
  return element?.attributes.get(name) ?? "";
}

function identityProblems(elements: readonly Element[], { version }: Surroundings): string[] {
  const problems: string[] = [];
  const textOf = (name: string) => named(elements, name)[0]?.text ?? "";
  if (textOf("Id") !== ADD_IN_ID) problems.push(`Id is ${textOf("Id")}, not ${ADD_IN_ID}`);
  if (textOf("Version") !== `${version}.0`) {
    problems.push(`Version is ${textOf("Version")}, package.json says ${version}`);
  }
  if (textOf("DefaultLocale") !== "de-DE") problems.push("DefaultLocale is not de-DE");
  const hosts = named(elements, "Host").map(
    (host) => host.attributes.get("Name") ?? attribute(host, "xsi:type"),
  );
  if (hosts.length !== 2 || hosts.some((host) => host !== "Workbook")) {
    problems.push(`hosts are ${hosts.join(", ")}; Workbook alone belongs there, above and below`);
  }
  const sets = named(elements, "Set").map(
    (set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`,
  );
  if (sets.length !== 2 || sets.some((set) => set !== `ExcelApi ${FLOOR}`)) {
    problems.push(`requirement sets are ${sets.join(", ")}, not twice ExcelApi ${FLOOR}`);
  }
  return problems;
}

const RESOURCES = new Set(["Images", "Urls", "ShortStrings", "LongStrings"]);

function resourceProblems(elements: readonly Element[]): string[] {
  const ids = elements
    .filter(({ parent }) => RESOURCES.has(parent))
    .map((element) => attribute(element, "id"));
  const used = elements.flatMap(({ attributes }) => attributes.get("resid") ?? []);
  const known = new Set(ids);
  const wanted = new Set(used);
  return [
    ...[...wanted].filter((id) => !known.has(id)).map((id) => `resid ${id} leads nowhere`),
    ...ids.filter((id) => !wanted.has(id)).map((id) => `resource ${id} is used by nothing`),
    ...ids
      .filter((id, index) => ids.indexOf(id) < index)
      .map((id) => `resource ${id} is there twice`),
    ...ids
      .filter((id) => id.length > LONGEST_RESOURCE_ID)
      .map((id) => `resource ${id} is longer than ${LONGEST_RESOURCE_ID} characters`),
  ];
}

const ADDRESSES = new Set([
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "SourceLocation",
  "Url",
  "Image",
  "AppDomain",
]);

function addressProblems(elements: readonly Element[]): string[] {
  return elements
    .filter(({ name }) => ADDRESSES.has(name))
    .flatMap((element) => element.attributes.get("DefaultValue") ?? (element.text || []))
    .filter((address) => !address.startsWith("https://"))
    .map((address) => `${address} is no https address`);
}

function iconProblems(elements: readonly Element[], { imageSize }: Surroundings): string[] {
  const addresses = new Map(
    elements
      .filter(({ parent }) => parent === "Images")
      .map((element) => [attribute(element, "id"), attribute(element, "DefaultValue")]),
  );
  const icons = elements.filter(({ name, parent }) => name === "Image" && parent === "Icon");
  const wanted = [
    ...icons.map((icon) => ({
      address: addresses.get(attribute(icon, "resid")) ?? "",
      size: Number(attribute(icon, "size")),
    })),
    { address: attribute(named(elements, "IconUrl")[0], "DefaultValue"), size: 32 },
    { address: attribute(named(elements, "HighResolutionIconUrl")[0], "DefaultValue"), size: 64 },
  ];
  const wrong = wanted.filter(({ address, size }) => {
    const real = imageSize(address.replace(/^https:\/\/[^/]*\//, ""));
    return real?.width !== size || real.height !== size;
  });
  const sizes = new Set(icons.map((icon) => Number(attribute(icon, "size"))));
  return [
    ...new Set(wrong.map(({ address, size }) => `${address} is no image of ${size} pixels`)),
    ...DEMANDED_SIZES.filter((size) => !sizes.has(size)).map((size) => `no icon of ${size} pixels`),
  ];
}

/** Width and height from the header of a PNG file (PNG specification, section 11.2.2). */
export function pngSize(path: string): { width: number; height: number } | undefined {
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  if (bytes.toString("latin1", 1, 4) !== "PNG") return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** What Microsoft's own reader of manifests sees otherwise than we mean it; a second opinion. */
async function problemsOfSecondReader(): Promise<string[]> {
  const { OfficeAddinManifest } = await import("office-addin-manifest");
  const read = await OfficeAddinManifest.readManifestFile("manifest.xml");
  const seen = [read.id, read.officeAppType, read.hosts?.join(), read.defaultLocale];
  const meant = [ADD_IN_ID, "TaskPaneApp", "Workbook", "de-DE"];
  return seen.join(" ") === meant.join(" ")
    ? []
    : [`Microsoft's reader sees ${seen.join(", ")} instead of ${meant.join(", ")}`];
}

async function main(): Promise<void> {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const xml = readFileSync("manifest.xml", "utf8");
  const own = manifestProblems(xml, { version, imageSize: pngSize });
  const problems = own.length > 0 ? own : await problemsOfSecondReader();
  if (problems.length === 0) return;
  console.error(problems.join("\n"));
  process.exitCode = 1;
}

if (process.argv[1]?.endsWith("check-manifest.ts")) void main();
