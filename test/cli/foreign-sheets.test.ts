import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/adapters/xlsx";
import { cellAt, type Sheet } from "../../src/core";
import { listSheet, writeList } from "../support/list-workbook";
import { runInTerminal, temporaryFolder } from "../support/terminal";

async function sheetsOf(file: string): Promise<readonly Sheet[]> {
  return (await readWorkbook(readFileSync(file))).sheets;
}

describe("a user's own sheet with the name of one of ours", () => {
  it("stays as it is, and ours becomes “Entsendung (2)”, also the second time", async () => {
    const folder = temporaryFolder();
    const [list, once, twice] = ["0", "1", "2"].map((name) => join(folder, `${name}.xlsx`));
    const own = listSheet("Entsendung", [["Meine Notizen"], ["bitte nicht ändern"]]);
    const members = listSheet("Liste", [
      ["Gremium", "Name"],
      ["AG 0-6", "Anna Wessendarp"],
    ]);
    await writeList(list!, own, members);
    await runInTerminal(["write", list!, "-o", once!]);
    await runInTerminal(["write", once!, "-o", twice!]);
    const names = ["Entsendung", "Liste", "Entsendung (2)", "Sitzungsplan", "Prüfbericht"];
    for (const file of [once!, twice!]) {
      const sheets = await sheetsOf(file);
      expect(sheets.map(({ name }) => name)).toEqual(names);
      expect(sheets[0]).toEqual((await sheetsOf(list!))[0]);
    }
  });
});

describe("names that a spreadsheet would take for a formula", () => {
  const names = ['=HYPERLINK("http://x","y")', "+49 2541 123", "@x", "-1", "'quoted"];

  it("come out as the text that they are, on every sheet", async () => {
    const folder = temporaryFolder();
    const [list, target] = [join(folder, "a.xlsx"), join(folder, "b.xlsx")];
    const rows = names.map((name) => ["KoStAG", "Mitglied", name, "CDU"]);
    await writeList(
      list,
      listSheet("Liste", [["Gremium", "Funktion", "Name", "Fraktion"], ...rows]),
    );
    await runInTerminal(["write", list, "-o", target]);
    const [, delegation] = await sheetsOf(target);
    const column = (delegation?.rows ?? []).map(({ index }) =>
      cellAt(delegation!, { row: index, column: 2 }),
    );
    expect(column).toEqual(expect.arrayContaining(names));
    const parts = await import("../../src/adapters/xlsx/package").then(async ({ openPackage }) => {
      const opened = await openPackage(readFileSync(target));
      const sheets = opened.partNames.filter((name) => name.includes("worksheets/sheet"));
      return Promise.all(sheets.map((name) => opened.readText(name)));
    });
    expect(parts.join("")).not.toMatch(/<f[ >]/);
  });
});
