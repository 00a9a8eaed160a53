import { readList, UnusableList } from "../../../src/adapters/csv";
import { textRows } from "../../support/csv/sheet-rows";

const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();

function rowsOf(content: string | Uint8Array): (string | undefined)[][] {
  return textRows(readList(Buffer.from(content), "Liste").sheet);
}

function refusal(content: string | Uint8Array): UnusableList {
  try {
    readList(Buffer.from(content), "Liste");
  } catch (error) {
    if (error instanceof UnusableList) return error;
    throw error;
  }
  throw new Error("not refused");
}

describe("the encoding of a list", () => {
  const text = "Gremium;Name\nKoStAG;Müller–Lüdenscheidt";
  const rows = [
    ["Gremium", "Name"],
    ["KoStAG", "Müller–Lüdenscheidt"],
  ];

  it.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${text}`)],
    ["UTF-16 little endian with its mark", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16 big endian with its mark", utf16be(`\ufeff${text}`)],
    ["Windows-1252", Buffer.from(text.replace("–", "\x96"), "latin1")],
    ["UTF-16 without a mark", Buffer.from(text, "utf16le")],
    ["UTF-8 with the sign that old programs end a file with", Buffer.from(`${text}\r\n\x1a`)],
  ])("is found: %s", (_, bytes) => {
    expect(rowsOf(bytes)).toEqual(rows);
  });

  it("gives every character that Windows-1252 has and ISO 8859-1 has not", () => {
    const bytes = Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index);
    expect(rowsOf(bytes)).toEqual([["€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ"]]);
  });

  it("is believed where a mark tells it, and what makes no sense then is said", () => {
    const { sheet, notes } = readList(
      Buffer.from([0xef, 0xbb, 0xbf, 0x4d, 0xfc, 0x3b, 0x61]),
      "Liste",
    );
    expect(textRows(sheet)).toEqual([["M\ufffd", "a"]]);
    expect(notes).toEqual([expect.stringContaining("Einige Zeichen der Liste waren nicht lesbar")]);
  });
});

describe("the delimiter of a list", () => {
  it.each([
    ["semicolons beside names with a comma", "Gremium;Name\nKoStAG;Müller, Anna\nABSI;Frei, Bernd"],
    ["semicolons below a title with commas", "Stand 1.2., Entwurf, geheim\nGremium;Name\na;b"],
    ["a single row", "KoStAG;Müller, Anna"],
    ["rows of unlike length", "a;M, A\nb;F, B;x\nc;L, C;x;y\nd;K, D;x\ne;N, E"],
  ])("is the semicolon: %s", (_, text) => {
    expect(rowsOf(text).at(-1)).toHaveLength(2);
  });

  it("is the comma where that cuts rows alike, in spite of semicolons in a text", () => {
    const text = "Gremium,Name,Bemerkung\nABSI,Anna Frei,a; b\nABSI,Bernd Frei,";
    expect(rowsOf(text)[1]).toEqual(["ABSI", "Anna Frei", "a; b"]);
  });

  it("is the tab of Excel's own text format", () => {
    expect(rowsOf("Gremium\tName\nKoStAG\tMüller, Anna; Frei, Bernd")[1]).toEqual([
      "KoStAG",
      "Müller, Anna; Frei, Bernd",
    ]);
  });

  it("is told by a line for Excel, which is no row", () => {
    expect(rowsOf("sep=,\r\na;b,c\r\nd;e,f")).toEqual([
      ["a;b", "c"],
      ["d;e", "f"],
    ]);
    expect(rowsOf("sep=|\na;b|c")).toEqual([["a;b", "c"]]);
  });

  it.each([
    '"sep=;"\r\n',
    "sep=;;;\r\n",
    "SEP=;\r\n",
    "sep= ;\n",
    "\r\n\r\nsep=;\r\n",
    "\ufeffsep=;\r\n",
  ])("is told by %j too", (line) => {
    expect(rowsOf(`${line}a;b, c\r\nd;e, f`)).toEqual([
      ["a", "b, c"],
      ["d", "e, f"],
    ]);
  });

  it("is the stroke of some exports", () => {
    expect(rowsOf("Gremium|Name\nKoStAG|Müller, Anna")[1]).toEqual(["KoStAG", "Müller, Anna"]);
  });

  it("is none in a single column of names", () => {
    expect(rowsOf("Name\nMüller, Anna\nFrei, Bernd\nProbe, Ina")).toEqual([
      ["Name"],
      ["Müller, Anna"],
      ["Frei, Bernd"],
      ["Probe, Ina"],
    ]);
  });

  it("is the semicolon in spite of decimal commas and of titles full of commas", () => {
    const title =
      "Mitglieder, Gäste, Schriftführung, Stand 1.2.2021\nerstellt von: Büro, Raum 1\n\n";
    expect(rowsOf(`${title}Gremium;Anteil;Wert\nABSI;1,5;2,25\nABSI;2,5;3,75`).slice(3)).toEqual([
      ["Gremium", "Anteil", "Wert"],
      ["ABSI", "1,5", "2,25"],
      ["ABSI", "2,5", "3,75"],
    ]);
  });

  it("is not looked for inside quotes", () => {
    expect(rowsOf('"a;b","c;d"\n"e;f","g;h"')).toEqual([
      ["a;b", "c;d"],
      ["e;f", "g;h"],
    ]);
  });
});

describe("the cells of a list", () => {
  it("stay the texts that they are", () => {
    const texts = [
      "007",
      "6-18",
      "01.11.2020",
      '=HYPERLINK("x")',
      "+49 2541",
      "TRUE",
      " a ",
      "1,5",
    ];
    const quoted = texts.map((text) => `"${text.replaceAll('"', '""')}"`);
    expect(rowsOf(quoted.join(";"))).toEqual([texts]);
  });

  it("are freed of the signs by which programs keep Excel from reckoning", () => {
    const written = `="00123";"=""Müller, Anna""";'01.11.2020;'+49 2541;'t Hooft`;
    expect(rowsOf(written)).toEqual([
      ["00123", "Müller, Anna", "01.11.2020", "+49 2541", "'t Hooft"],
    ]);
  });

  it("stand where they stood, and nothing stands where nothing was", () => {
    const { sheet } = readList(Buffer.from("\r\n;;a\r\n\r\nb;;\r\n;;\r\n"), "Liste");
    const places = [...sheet.cells].map(({ row, column }) => [row, column]);
    expect(places).toEqual([
      [1, 2],
      [3, 0],
    ]);
    expect(sheet).toMatchObject({ name: "Liste", rowCount: 4, columnCount: 3 });
  });

  it.each(["\n", "\r\n", "\r"])("end their rows with %j, but not inside quotes", (end) => {
    expect(rowsOf(['a;"b', 'c""d";e', "f;g;h"].join(end))).toEqual([
      ["a", 'b\nc"d', "e"],
      ["f", "g", "h"],
    ]);
  });

  it("may be a hundred thousand rows", () => {
    const text = Array.from({ length: 100_000 }, (_, row) => `"G;${row}";Name ${row};`).join(
      "\r\n",
    );
    expect(rowsOf(text).at(-1)).toEqual(["G;99999", "Name 99999"]);
  });

  it("are named where one holds more than Excel can", () => {
    const { notes } = readList(Buffer.from(`a;b\nc;${"x".repeat(32_768)}`), "Liste");
    expect(notes).toEqual([expect.stringMatching(/^Die Zelle B2 enthält mehr Text/)]);
  });

  it("may be followed by more empty rows and columns than a sheet has", () => {
    const empty = `${";".repeat(17_000)}\n`;
    expect(rowsOf(`a;b\n${empty}${"\n".repeat(1_100_000)}`)).toEqual([["a", "b"]]);
  });
});

describe("a list that cannot be used", () => {
  it.each([
    ["no byte", "", "empty"],
    ["only a mark and blanks", "\ufeff \r\n", "empty"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), "binary"],
    ["text with a zero far behind", `${"a;b\n".repeat(3000)}\0`, "binary"],
    ["a web page", "<!DOCTYPE html><table></table>", "web-page"],
    ["an old export that is a web page", "\n<html><table>", "web-page"],
    ["more rows than are judged", "a\n".repeat(250_002), "too-large"],
    ["more rows than a sheet", "a\n".repeat(1_048_577), "too-many-rows"],
    ["more columns than a sheet", `${";".repeat(16_384)}a`, "too-many-columns"],
    ["more empty rows than anybody leaves", `a\n${"\n".repeat(8_500_000)}`, "too-large"],
    ["an open quote before quotes alone", `"${'""'.repeat(3_000_000)}`, "open-quote"],
    [
      "more cells than memory should hold",
      "a;".repeat(16_000).concat("\n").repeat(260),
      "too-large",
    ],
  ])("is refused: %s", (_, content, reason) => {
    expect(refusal(content).reason).toBe(reason);
  });

  it("names the line in which a quote is opened and not closed", () => {
    const { reason, message } = refusal(`a;b\nc;"d\ne"\nf;"g\n${"h;i\n".repeat(50_000)}`);
    expect(reason).toBe("open-quote");
    expect(message).toMatch(/^In Zeile 4 der Datei beginnt ein Anführungszeichen/);
  });

  it("names the line also when the open quote swallows megabytes", () => {
    expect(refusal(`sep=;\na;b\nc;"d\n${"h;i\n".repeat(3_000_000)}`).message).toMatch(
      /^In Zeile 3 /,
    );
  });

  it("names the line in which text follows a closed quote", () => {
    const { message } = refusal(`a;b\n${"c;d\n".repeat(30_000)}"e" f;g\nh;i`);
    expect(message).toMatch(/^In Zeile 30002 der Datei steht hinter einem schließenden/);
  });

  it("says each reason in one German sentence", () => {
    for (const content of ["", "\0", "<html>", '"a', '"a"b"\n']) {
      expect(refusal(content).message).toMatch(/^\p{Lu}[^!\n]*; [^!\n]*\.$/u);
    }
  });
});

it("takes a closing quote for one wherever a long list is cut in pieces", () => {
  const row = '"a" ;"b""c"\n';
  for (const shift of Array.from({ length: row.length }, (_, index) => index)) {
    const filler = `${"x".repeat(65_520 + shift)};y\n`;
    expect(rowsOf(filler + row.repeat(10)).slice(1)).toEqual(
      Array.from({ length: 10 }, () => ["a", 'b"c']),
    );
  }
});
