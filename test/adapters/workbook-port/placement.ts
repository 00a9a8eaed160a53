import { delegationSheet, gridSheet, MEMBERS } from "./sheets";
import { written, type OpenWorkbook } from "./open-workbook";

/** Where every port puts its sheets, and what it leaves alone. */
export function describePlacement(open: OpenWorkbook): void {
  test("creates a marked sheet behind the others, with its table", async () => {
    const port = await open({ sheets: [MEMBERS] });
    const result = await port.write([delegationSheet("Frau Schürkamp")]);
    expect(result).toEqual([{ kind: "delegation", name: "Entsendung", action: "created" }]);
    const { sheets } = await port.read();
    expect(sheets.map(({ name }) => name)).toEqual(["Mitglieder", "Entsendung"]);
    expect(sheets[0]).toEqual(MEMBERS);
    expect(sheets[1]).toMatchObject({
      mark: "delegation",
      tables: [
        {
          name: "Entsendung",
          range: { top: 2, left: 0, bottom: 3, right: 4 },
          headerRows: 1,
          totalsRows: 0,
        },
      ],
    });
  });

  test("leaves a sheet without mark alone and takes a free name", async () => {
    const own = gridSheet("entsendung", [["Mein Blatt"]]);
    const port = await open({ sheets: [MEMBERS, own] });
    const [result] = await port.write([delegationSheet("Frau Schürkamp")]);
    expect(result).toMatchObject({ name: "Entsendung (2)", action: "created" });
    expect(await written(port, "entsendung")).toEqual(own);
  });

  test("finds its sheet again, and says when there was nothing to change", async () => {
    const port = await open({ sheets: [MEMBERS] });
    await port.write([delegationSheet("Frau Schürkamp")]);
    const [same] = await port.write([delegationSheet("Frau Schürkamp")]);
    const [changed] = await port.write([delegationSheet("Herr Tönnis")]);
    expect([same?.action, changed?.action]).toEqual(["unchanged", "rewritten"]);
    const { sheets } = await port.read();
    expect(sheets).toHaveLength(2);
    expect(sheets[1]?.rows.find(({ index }) => index === 3)?.cells[1]).toBe("Herr Tönnis");
  });

  test("gives a table that another sheet has the name of a name of its own", async () => {
    const range = { top: 0, left: 0, bottom: 1, right: 1 };
    const tables = [{ name: "Entsendung", range, headerRows: 1, totalsRows: 0 }];
    const port = await open({ sheets: [{ ...MEMBERS, tables }] });
    await port.write([delegationSheet("Frau Schürkamp")]);
    expect((await written(port, "Entsendung"))?.tables[0]?.name).toBe("Entsendung_2");
  });

  test("writes templates without a mark, and new ones each time", async () => {
    const port = await open({ sheets: [MEMBERS] });
    const template = delegationSheet("Frau Beispiel", { kind: undefined, name: "Mitglieder" });
    const [first] = await port.write([template]);
    expect(first).toEqual({ kind: undefined, name: "Mitglieder (2)", action: "created" });
    expect((await written(port, "Mitglieder (2)"))?.mark).toBeUndefined();
  });

  test("refuses two documents of one kind", async () => {
    const port = await open({ sheets: [MEMBERS] });
    const twice = [delegationSheet("Frau Schürkamp"), delegationSheet("Herr Tönnis")];
    await expect(port.write(twice)).rejects.toThrow(RangeError);
    expect(await port.read()).toEqual({ sheets: [MEMBERS] });
  });

  test("rewrites its sheet where it stands, under the name that users gave it", async () => {
    const own = gridSheet("Unsere Leute", [["alt"]], { mark: "delegation" });
    const port = await open({ sheets: [own, MEMBERS] });
    const [result] = await port.write([delegationSheet("Frau Schürkamp")]);
    expect(result).toMatchObject({ name: "Unsere Leute", action: "rewritten" });
    const { sheets } = await port.read();
    expect(sheets.map(({ name }) => name)).toEqual(["Unsere Leute", "Mitglieder"]);
    expect(sheets[0]?.mark).toBe("delegation");
  });

  test.each([
    ["behind", ["Entsendung", "Entsendung (2)"]],
    ["before", ["Entsendung (2)", "Entsendung"]],
  ])("leaves a copy %s its sheet alone", async (_, names) => {
    const marked = names.map((name) => gridSheet(name, [[name]], { mark: "delegation" }));
    const port = await open({ sheets: [MEMBERS, ...marked] });
    const [result] = await port.write([delegationSheet("Frau Schürkamp")]);
    expect(result).toMatchObject({ name: "Entsendung", action: "rewritten" });
    expect((await written(port, "Entsendung (2)"))?.rows[0]?.cells[0]).toBe("Entsendung (2)");
  });

  test("leaves nothing of a longer version behind", async () => {
    const lines = Array.from({ length: 12 }, (_, row) => [`Zeile ${row}`, "x", "x", "x", "x", "x"]);
    const own = gridSheet("Entsendung", lines, { mark: "delegation" });
    const port = await open({ sheets: [MEMBERS, own] });
    await port.write([delegationSheet("Frau Schürkamp")]);
    const rows = (await written(port, "Entsendung"))?.rows ?? [];
    expect(rows.map(({ index }) => index)).toEqual([0, 2, 3, 5]);
    expect(rows.every(({ cells }) => cells[5] === undefined)).toBe(true);
  });

  test.each([
    ["a/b: [c]", "a b   c"],
    ["History", "History (2)"],
    ["Änderungsverlauf", "Änderungsverlauf (2)"],
  ])("writes a sheet that is to be called %j under a name that Excel takes", async (wish, name) => {
    const port = await open({ sheets: [MEMBERS] });
    const [result] = await port.write([delegationSheet("Frau Schürkamp", { name: wish })]);
    expect(result?.name).toBe(name);
  });

  test("writes nothing when there is nothing to write", async () => {
    const port = await open({ sheets: [MEMBERS] });
    expect(await port.write([])).toEqual([]);
    expect(await port.read()).toEqual({ sheets: [MEMBERS] });
  });
}
