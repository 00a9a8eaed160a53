import fc from "fast-check";
import { readExport, UnusableExport } from "../../../src/adapters/oparl";
import { isoDay } from "../../../src/core";
import { address, meeting, membership, organization, page, person } from "../../support/oparl";
import { columnOf, tableRows } from "../../support/sheet-table";

const bytesOf = (value: unknown) => Buffer.from(JSON.stringify(value));

function read(value: unknown) {
  return readExport(bytesOf(value));
}

function refusal(bytes: Uint8Array): UnusableExport {
  try {
    readExport(bytes);
  } catch (error) {
    if (error instanceof UnusableExport) return error;
    throw error;
  }
  throw new Error("not refused");
}

const KOSTAG = organization("1", { name: "Steuerungsarbeitsgruppe", shortName: "KoStAG" });
const CDU = organization("2", { name: "CDU-Fraktion im Kreistag", shortName: "CDU" });
const SEAT = {
  organization: KOSTAG.id,
  onBehalfOf: CDU.id,
  role: "Mitglied",
  votingRight: true,
  startDate: "2020-11-01",
  endDate: "2025-10-31",
};
const ANNA = person("29", {
  familyName: "Schulze Wessendarp",
  givenName: "Anna",
  title: ["Prof.", "Dr."],
  formOfAddress: "Frau",
  gender: "female",
  affix: "MdL",
  membership: [{ id: address("membership/1"), ...SEAT }],
});

const text = (content: string) => ({ type: "text", text: content });

describe("JSON that means harm", () => {
  it("is refused before a short text becomes many values", () => {
    const many = `[[]${",[]".repeat(2 ** 23)}]`;
    expect(refusal(Buffer.from(many)).reason).toBe("too-large");
  });

  it.each([
    ["a million brackets", "[".repeat(1e6) + "]".repeat(1e6), "foreign"],
    ["a million brackets, never closed", "[".repeat(1e6), "no-json"],
    ["a number beyond all", "1e999999999", "foreign"],
    ["half a character", '"\\ud800"', "foreign"],
  ])("is refused for %s", (_, text, reason) => {
    expect(refusal(Buffer.from(text)).reason).toBe(reason);
  });
});

describe("the list of an export", () => {
  it("has a row per membership, with the days as dates and both organizations by name", () => {
    const { sheet, notes } = read([KOSTAG, CDU, ANNA]);
    expect(tableRows(sheet)).toEqual([
      new Map<string, unknown>([
        ["Gremium", text("Steuerungsarbeitsgruppe")],
        ["Kurzname", text("KoStAG")],
        ["Funktion", text("Mitglied")],
        ["Anrede", text("Frau")],
        ["Geschlecht", text("weiblich")],
        ["Titel", text("Prof. Dr.")],
        ["Vorname", text("Anna")],
        ["Name", text("Schulze Wessendarp")],
        ["Namenszusatz", text("MdL")],
        ["Fraktion", text("CDU")],
        ["von", { type: "date", day: isoDay("2020-11-01") }],
        ["bis", { type: "date", day: isoDay("2025-10-31") }],
        ["Stimmrecht", text("ja")],
      ]),
    ]);
    expect(sheet.name).toBe("Mitglieder");
    expect(notes).toEqual([]);
  });

  it("carries nothing on by which a person can be reached, nor what is told of a life", () => {
    const secret = "geheim@example.org";
    const hidden = {
      email: [secret],
      phone: [secret],
      streetAddress: secret,
      postalCode: secret,
      locality: secret,
      life: secret,
      lifeSource: secret,
      status: [secret],
      web: secret,
      location: { description: secret },
    };
    const { sheet, notes } = read([KOSTAG, CDU, { ...ANNA, ...hidden }]);
    const told = JSON.stringify([{ ...sheet, cells: [...sheet.cells] }, notes]);
    expect(told).toContain("Schulze Wessendarp");
    expect(told).not.toContain(secret);
  });

  it.each([
    [
      "memberships that stand alone",
      [KOSTAG, CDU, ANNA, membership("1", { ...SEAT, person: ANNA.id })],
    ],
    ["list pages side by side", [page(1, [KOSTAG, CDU], 2), page(2, [ANNA])]],
    ["one list page", page(1, [KOSTAG, CDU, ANNA, meeting("1")])],
    ["a file that groups them by kind", { person: [ANNA], organization: [KOSTAG, CDU] }],
    [
      "organizations embedded in the membership",
      [{ ...ANNA, membership: [{ ...SEAT, organization: KOSTAG, onBehalfOf: CDU }] }],
    ],
    [
      "memberships embedded in the organization",
      [{ ...KOSTAG, membership: [{ ...SEAT, person: ANNA.id }] }, CDU, { ...ANNA, membership: [] }],
    ],
    [
      "persons that name their memberships by address only",
      [
        KOSTAG,
        CDU,
        { ...ANNA, membership: [address("membership/1")] },
        membership("1", { ...SEAT, person: undefined }),
      ],
    ],
    [
      "organizations that name their memberships by address only",
      [
        membership("1", { ...SEAT, person: ANNA.id, organization: undefined }),
        { ...KOSTAG, membership: [address("membership/1")] },
        CDU,
        { ...ANNA, membership: [] },
      ],
    ],
    [
      "a membership that stands alone first and tells its person only where it is embedded",
      [membership("1", SEAT), KOSTAG, CDU, ANNA],
    ],
    [
      "addresses with another protocol and a stroke at the end",
      [
        KOSTAG,
        CDU,
        {
          ...ANNA,
          membership: [{ ...SEAT, organization: `${KOSTAG.id.replace("https", "http")}/` }],
        },
      ],
    ],
    [
      "a body that holds its lists",
      {
        id: address("body/1"),
        type: "https://schema.oparl.org/1.1/Body",
        organization: { data: [KOSTAG, CDU] },
        person: [ANNA],
      },
    ],
    ["bare words for the types", [KOSTAG, CDU, { ...ANNA, type: "Person" }]],
    ["things of other kinds around", [null, 3, "x", [], meeting("1"), KOSTAG, [CDU, [ANNA]]]],
    [
      "a schema address of OParl 1.0",
      [KOSTAG, CDU, { ...ANNA, type: "http://oparl.org/schema/1.0/Person" }],
    ],
  ])("is the same from %s", (_, value) => {
    const { sheet, notes } = read(value);
    expect(tableRows(sheet)).toEqual(tableRows(read([KOSTAG, CDU, ANNA]).sheet));
    expect(notes).toEqual([]);
  });

  it("leaves out what is marked as deleted", () => {
    const deleted = membership("3", { ...SEAT, person: ANNA.id, deleted: true });
    const gone = person("30", { deleted: true, membership: [SEAT] });
    const partly = person("31", {
      name: "Bernd Frei",
      membership: [{ ...SEAT, deleted: true }, SEAT],
    });
    const { sheet } = read([KOSTAG, CDU, ANNA, deleted, gone, partly]);
    expect(columnOf(sheet, "Name")).toEqual(["Schulze Wessendarp", "Bernd Frei"]);
  });

  it("leaves out memberships of persons and organizations that are marked as deleted elsewhere", () => {
    const gone = person("30", { deleted: true });
    const closed = organization("9", { deleted: true });
    const { sheet, notes } = read([
      membership("5", { ...SEAT, person: gone.id }),
      membership("6", { ...SEAT, person: ANNA.id, organization: closed.id }),
      membership("7", { ...SEAT, person: ANNA.id }),
      { ...membership("7"), deleted: true },
      KOSTAG,
      CDU,
      ANNA,
      gone,
      closed,
    ]);
    expect(columnOf(sheet, "Name")).toEqual(["Schulze Wessendarp"]);
    expect(notes).toEqual([]);
  });

  it("takes a name where the address of an organization should be", () => {
    const plain = { ...SEAT, organization: "KoStAG", onBehalfOf: "CDU" };
    const { sheet, notes } = read([person("8", { name: "Bernd Frei", membership: [plain] })]);
    expect(columnOf(sheet, "Gremium")).toEqual(["KoStAG"]);
    expect(columnOf(sheet, "Fraktion")).toEqual(["CDU"]);
    expect(notes).toEqual([]);
  });

  it("is the same from a dump with an object in each line", () => {
    const lines = [KOSTAG, CDU, ANNA].map((each) => JSON.stringify(each)).join("\r\n");
    const { sheet } = readExport(Buffer.from(`${lines}\n`));
    expect(tableRows(sheet)).toEqual(tableRows(read([KOSTAG, CDU, ANNA]).sheet));
  });

  it("takes the whole name where the parts are missing, and the form of address as some servers spell it", () => {
    const named = person("5", { name: "Dr. Bernd Frei", formOfAdress: "Herr", membership: [SEAT] });
    const { sheet } = read([KOSTAG, CDU, named]);
    expect(columnOf(sheet, "Name")).toEqual(["Dr. Bernd Frei"]);
    expect(columnOf(sheet, "Anrede")).toEqual(["Herr"]);
  });

  it("takes the day of a date with time, and leaves what is no date for the check to find", () => {
    const terms = ["2014-07-28T00:00:00+02:00", "31.02.2021", ""];
    const { sheet } = read([
      KOSTAG,
      CDU,
      person("6", { membership: terms.map((startDate) => ({ ...SEAT, startDate })) }),
    ]);
    expect(columnOf(sheet, "von")).toEqual([isoDay("2014-07-28"), "31.02.2021", ""]);
  });

  it("takes one of two forms of a role, and says nothing of a right to vote that is not told", () => {
    const role = "Sachkundiger Bürger | Sachkundige Bürgerin";
    const memberships = [{ ...SEAT, role }, { ...SEAT, votingRight: false }, { role: "Gast" }];
    const { sheet } = read([KOSTAG, CDU, person("7", { membership: memberships })]);
    expect(columnOf(sheet, "Funktion")).toEqual(["Sachkundiger Bürger", "Mitglied", "Gast"]);
    expect(columnOf(sheet, "Stimmrecht")).toEqual(["ja", "nein", ""]);
  });
});

describe("what an export does not tell", () => {
  it("is an organization by its address only: the end of it is the name, and a sentence says so", () => {
    const { sheet, notes } = read([
      person("1", {
        name: "Anna Frei",
        membership: [
          { organization: address("organization/absi/") },
          { organization: address("organization/9") },
          { organization: address("organizations?typ=gr&id=3") },
        ],
      }),
    ]);
    expect(columnOf(sheet, "Gremium")).toEqual(["absi", "Gremium 9", "organizations?typ=gr&id=3"]);
    expect(notes).toEqual([expect.stringMatching(/^Von einigen Gremien .*\.$/)]);
  });

  it("is a person by the address only", () => {
    const { sheet, notes } = read([KOSTAG, CDU, membership("1", { ...SEAT, person: ANNA.id })]);
    expect(columnOf(sheet, "Name")).toEqual(["Person 29"]);
    expect(notes).toEqual([expect.stringMatching(/^Von einigen Personen .*\.$/)]);
  });

  it("is a page that follows", () => {
    const { notes } = read(page(1, [KOSTAG, CDU, ANNA], 2));
    expect(notes).toEqual([expect.stringMatching(/^Die Datei ist nur ein Teil .*\.$/)]);
  });
});

describe("a file that is no export", () => {
  const body = { id: address("body/1"), type: "https://schema.oparl.org/1.1/Body" };
  it.each([
    ["no JSON", Buffer.from('{"data": ['), "no-json"],
    ["nothing", Buffer.from(""), "no-json"],
    ["no UTF-8", Buffer.from([0x22, 0xff, 0x22]), "no-json"],
    ["JSON of something else", bytesOf({ name: "package", type: "module" }), "foreign"],
    ["a number", bytesOf(42), "foreign"],
    ["a body without its lists", bytesOf(body), "no-membership"],
    ["persons without memberships", bytesOf([person("1")]), "no-membership"],
    [
      "lists within lists beyond all measure",
      Buffer.from("[".repeat(1e6) + "]".repeat(1e6)),
      "foreign",
    ],
  ])("is refused: %s", (_, bytes, reason) => {
    const { reason: given, message } = refusal(bytes);
    expect(given).toBe(reason);
    expect(message).toMatch(/^Die Datei [^!\n]*\.$/);
  });

  it("does no harm with names that objects have by birth", () => {
    const json = `[{"type":"https://schema.oparl.org/1.1/Person","id":"__proto__","__proto__":{"familyName":"x"},
      "membership":[{"role":"constructor","person":"__proto__","organization":"constructor"}]}]`;
    const { sheet } = readExport(Buffer.from(json));
    expect(columnOf(sheet, "Name")).toEqual([""]);
    expect(columnOf(sheet, "Gremium")).toEqual(["constructor"]);
  });

  it("is a list or a German refusal, whatever stands in it", () => {
    const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(KOSTAG.id, "2021-02-17"));
    const seat = fc.dictionary(fc.constantFrom("id", ...Object.keys(SEAT), "person"), value);
    const human = fc.dictionary(
      fc.constantFrom("id", "name", "familyName", "title", "deleted", "links", "data"),
      value,
    );
    const part = fc
      .tuple(human, fc.oneof(fc.array(seat), value))
      .map(([more, seats]) => ({ ...person("1"), ...more, membership: seats }));
    fc.assert(
      fc.property(fc.oneof(fc.array(part), fc.jsonValue()), (content) => {
        try {
          read(content);
        } catch (error) {
          expect(error).toBeInstanceOf(UnusableExport);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
