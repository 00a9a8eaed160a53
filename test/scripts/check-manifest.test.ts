import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { manifestProblems, pngSize } from "../../scripts/check-manifest";
import { ICON_SIZES, iconPng } from "../../scripts/make-icons";

const manifest = readFileSync("manifest.xml", "utf8");
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

function problems(xml: string): string[] {
  return manifestProblems(xml, { version, imageSize: pngSize });
}

/** The manifest with one thing changed; the change must hit something. */
function changed(from: string, to: string): string {
  const xml = manifest.replace(from, to);
  expect(xml).not.toBe(manifest);
  return xml;
}

test("the manifest has no problem", () => {
  expect(problems(manifest)).toEqual([]);
});

test("the version is the one of the package", () => {
  const other = { version: "9.9.9", imageSize: pngSize };
  expect(manifestProblems(manifest, other)).toEqual([
    `Version is ${version}.0, package.json says 9.9.9`,
  ]);
});

test.each([
  ["another identity", "<Id>3b7f0e52", "<Id>00000000", /^Id is 00000000/],
  ["another language", "de-DE", "en-US", /^DefaultLocale/],
  [
    "a second host",
    '<Host Name="Workbook"/>',
    '<Host Name="Workbook"/><Host Name="Document"/>',
    /^hosts are Workbook, Document/,
  ],
  ["a lower floor", 'MinVersion="1.12"', 'MinVersion="1.7"', /^requirement sets are ExcelApi 1.7/],
  [
    "a resid that leads nowhere",
    'resid="Group.Label"',
    'resid="Group.Lable"',
    /^resid Group.Lable leads nowhere/,
  ],
  [
    "an address without https",
    "https://localhost:3000/hilfe",
    "http://localhost:3000/hilfe",
    /is no https address/,
  ],
  [
    "an icon that is missing",
    'id="Icon.16" DefaultValue="https://localhost:3000/assets/icon-16.png"',
    'id="Icon.16" DefaultValue="https://localhost:3000/assets/icon-17.png"',
    /icon-17.png is no image of 16/,
  ],
  [
    "an icon of another size",
    'id="Icon.16" DefaultValue="https://localhost:3000/assets/icon-16.png"',
    'id="Icon.16" DefaultValue="https://localhost:3000/assets/icon-20.png"',
    /icon-20.png is no image of 16/,
  ],
  [
    "a small product icon",
    '<IconUrl DefaultValue="https://localhost:3000/assets/icon-32.png"',
    '<IconUrl DefaultValue="https://localhost:3000/assets/icon-16.png"',
    /icon-16.png is no image of 32/,
  ],
])("%s is a problem", (_what, from, to, message) => {
  const found = problems(changed(from, to));
  expect(found.filter((problem) => message.test(problem))).toHaveLength(1);
});

test("a resource that nothing uses, is there twice or has too long a name is a problem", () => {
  const long = "Label".repeat(7);
  const extra = `<bt:String id="${long}" DefaultValue=""/><bt:String id="Start.Title" DefaultValue=""/>`;
  expect(problems(changed("<bt:ShortStrings>", `<bt:ShortStrings>${extra}`))).toEqual([
    `resource ${long} is used by nothing`,
    "resource Start.Title is there twice",
    `resource ${long} is longer than 32 characters`,
  ]);
});

test("a size that Office demands must be there", () => {
  const without = manifest.replace(/ *<bt:Image size="80" [^>]*>\n/g, "");
  expect(problems(without)).toEqual([
    "resource Icon.80 is used by nothing",
    "no icon of 80 pixels",
  ]);
});

test("what is no XML is refused", () => {
  expect(() => problems("<OfficeApp>")).toThrow();
});

/** The pixels of a PNG file with one IDAT chunk, unpacked: packing differs between versions of zlib. */
function pixels(png: Buffer): Buffer {
  const start = png.indexOf("IDAT", 0, "latin1");
  return inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
}

test.each(ICON_SIZES)("the committed icon of %i pixels is the drawn one", (size) => {
  const path = `assets/icon-${size}.png`;
  expect(pngSize(path)).toEqual({ width: size, height: size });
  expect(pixels(readFileSync(path)).equals(pixels(iconPng(size)))).toBe(true);
});
