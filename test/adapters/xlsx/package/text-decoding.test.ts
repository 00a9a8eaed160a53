import { openPackage, textPieces } from "../../../../src/adapters/xlsx/package";
import { rawZip } from "../../../support/xlsx/raw-zip";
import { reasonOf } from "../../../support/xlsx/rejection";

/** The text of a part, read as a whole and in pieces. */
async function text(content: Uint8Array) {
  const opened = await openPackage(rawZip([{ name: "a", content }]));
  let inPieces = "";
  for await (const piece of textPieces(opened.pieces("a"))) inPieces += piece;
  expect(await opened.readText("a")).toBe(inPieces);
  return inPieces;
}

const XML = '<?xml version="1.0" encoding="UTF-16"?><a>Grüße 😀</a>';
const utf16be = (source: string) => Buffer.from(source, "utf16le").swap16();

describe("the text of a part", () => {
  test.each([
    ["UTF-8", Buffer.from(XML)],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${XML}`)],
    ["UTF-16 little endian with its mark", Buffer.from(`\ufeff${XML}`, "utf16le")],
    ["UTF-16 little endian without", Buffer.from(XML, "utf16le")],
    ["UTF-16 big endian with its mark", utf16be(`\ufeff${XML}`)],
    ["UTF-16 big endian without", utf16be(XML)],
  ])("is decoded from %s", async (_, bytes) => {
    expect(await text(bytes)).toBe(XML);
  });

  test("is decoded as its declaration says", async () => {
    const declared = "<?xml version='1.0' encoding = 'iso-8859-15'?><a>Grüße</a>";
    expect(await text(Buffer.from(declared, "latin1"))).toBe(declared);
  });

  test("has no character cut in two, however long it is", async () => {
    const long = "ä😀".repeat(200_000);
    expect(await text(Buffer.from(`x${long}`))).toBe(`x${long}`);
  });

  test.each([
    ["bytes that are no UTF-8", Buffer.from([0x3c, 0x61, 0xff])],
    ["an encoding that nobody knows", Buffer.from('<?xml version="1.0" encoding="x-none"?>')],
  ])("is refused for %s", async (_, bytes) => {
    expect(await reasonOf(text(bytes))).toBe("invalid-xml");
  });
});
