import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { readWorkbook } from "../../src/adapters/xlsx";
import { runInTerminal, temporaryFolder } from "../support/terminal";
import { CHOSEN, OPEN, SECRET, seededWorkbook } from "../support/xlsx/seeded-workbook";

/** The text as it would look in base64, whatever stands before it: three ways, without the torn ends. */
function inBase64(text: string): string[] {
  return [0, 1, 2].map((shift) => {
    const coded = Buffer.from(`${" ".repeat(shift)}${text}`).toString("base64");
    return coded.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + text.length) * 8) / 6));
  });
}

/** Every part whose name or bytes hold the word: as it is, in two bytes a letter, or coded. */
function partsWith(word: string, file: string): string[] {
  const parts = unzipSync(readFileSync(file));
  const coded = inBase64(word);
  return Object.entries(parts).flatMap(([name, bytes]) => {
    const text = Buffer.from(bytes).toString("latin1");
    const folded = text.replaceAll("\0", "").toLowerCase();
    const isThere =
      name.toLowerCase().includes(word) ||
      folded.includes(word) ||
      coded.some((each) => text.includes(each));
    return isThere ? [name] : [];
  });
}

/** The words that begin so, of all cells of the version. */
async function wordsIn(file: string, beginning: string): Promise<string[]> {
  const { sheets } = await readWorkbook(readFileSync(file));
  const texts = JSON.stringify(sheets);
  const words = texts.match(new RegExp(`${beginning}_\\w+`, "g")) ?? [];
  return [...new Set(words)].sort();
}

async function seededFile(): Promise<{ readonly file: string; readonly target: string }> {
  const folder = temporaryFolder();
  const file = join(folder, "Liste.xlsx");
  writeFileSync(file, await seededWorkbook());
  return { file, target: join(folder, "Ausschuss.xlsx") };
}

const SHOWN = [
  "_fraktion",
  "_mail",
  "_matrixname",
  "_matrixsecond",
  "_matrixthird",
  "_merged",
  "_name",
  "_own",
  "_place",
  "_rich",
  "_second",
].map((word) => `${OPEN}${word}`);

describe("what the committee version of a workbook full of secrets holds", () => {
  test("the search finds a word however it is written, and finds the secrets in the workbook", async () => {
    const { file } = await seededFile();
    expect(partsWith(SECRET, file).length).toBeGreaterThanOrEqual(50);
    expect(partsWith(SECRET, file)).toContain("xl/vbaProject.bin");
    for (const shift of ["", "a", "ab"]) {
      const coded = Buffer.from(`${shift}${SECRET}_x`).toString("base64");
      expect(inBase64(SECRET).some((each) => coded.includes(each))).toBe(true);
    }
  });

  test("no secret in any part, and everything that may be known", async () => {
    const { file, target } = await seededFile();
    const { exitCode } = await runInTerminal(["share", file, "-o", target]);
    expect(exitCode).toBe(0);
    for (const word of [SECRET, CHOSEN, "998877", "de125001", "liste.xlsx"])
      expect([word, partsWith(word, target)]).toEqual([word, []]);
    expect(await wordsIn(target, OPEN)).toEqual(SHOWN);
  });

  test("no secret either where everything is chosen that can be", async () => {
    const { file, target } = await seededFile();
    const sheets = ["Mitglieder", "Übersicht", "Termine", "Gremien", "Sperrtermine", "Entsendung"];
    const columns = [
      "Mitglieder:Wahlbezirk",
      "Mitglieder:Bemerkung",
      "Termine:Bemerkung",
      "Gremien:Bemerkung",
      "Sperrtermine:Anlass",
      "Entsendung:Hinweis",
      "Entsendung:Notizen",
    ];
    const words = [
      ...sheets.flatMap((name) => ["--sheet", name]),
      ...columns.flatMap((name) => ["--with", name]),
    ];
    const { exitCode, complaint } = await runInTerminal(["share", file, "-o", target, ...words]);
    expect({ exitCode, complaint }).toEqual({ exitCode: 0, complaint: "" });
    for (const word of [SECRET, "998877", "de125001"])
      expect([word, partsWith(word, target)]).toEqual([word, []]);
    expect(await wordsIn(target, OPEN)).toEqual(SHOWN);
    const chosen = "bodyremark chair meetingremark occasion ownhint ownnote remarkcell unknowncell";
    expect(await wordsIn(target, CHOSEN)).toEqual(
      chosen.split(" ").map((word) => `${CHOSEN}_${word}`),
    );
  });

  test("the parts are those of a plain workbook, made by nobody", async () => {
    const { file, target } = await seededFile();
    await runInTerminal(["share", file, "-o", target]);
    const parts = unzipSync(readFileSync(target));
    const others = Object.keys(parts).filter(
      (name) =>
        !/^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|xl\/(?:workbook|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/(?:worksheets\/(?:_rels\/)?sheet|tables\/table)\d+\.xml(?:\.rels)?)$/.test(
          name,
        ),
    );
    expect(others).toEqual([]);
    const core = Buffer.from(parts["docProps/core.xml"]!).toString();
    expect(/<dc:creator>(.*)<\/dc:creator>/.exec(core)?.[1]).toBe("Entsendung");
    const workbook = Buffer.from(parts["xl/workbook.xml"]!).toString();
    const names = [...workbook.matchAll(/<definedName name="([^"]*)"/g)].map(([, name]) => name);
    expect(new Set(names)).toEqual(new Set(["_xlnm.Print_Titles"]));
    const sheets = Object.keys(parts).filter((name) => name.startsWith("xl/worksheets/sheet"));
    for (const name of sheets)
      expect(Buffer.from(parts[name]!).toString()).not.toMatch(/<f[ >]|<mergeCell|hidden=/);
  });

  test("the report counts what stayed behind and cites nothing of it", async () => {
    const { file, target } = await seededFile();
    const { output } = await runInTerminal(["share", file, "-o", target]);
    expect(output).toContain("Private Angaben in 2 Zellen (D5 (Telefon), D8 (E-Mail)) fehlen");
    expect(output).toContain("2 Kommentare und Notizen");
    expect(output).toContain("1 Makroprojekt");
    expect(output).toContain("3 definierte Namen");
    const words = output.match(new RegExp(`(?:${SECRET}|${CHOSEN})_\\w+`, "g")) ?? [];
    // Names of sheets alone: who reads the report has the workbook too.
    expect(new Set(words)).toEqual(
      new Set(["hiddensheet", "veryhidden", "notes"].map((word) => `${SECRET}_${word}`)),
    );
  });
});
