import { isoDay } from "../../../../src/core/calendar";
import { compositionOf, compositions, type Composition } from "../../../../src/core/planning";
import { indexRegister, personName, type MemberGroup } from "../../../../src/core/register";
import { membershipTable, type TableOptions } from "../../../support/membership-table";

const AS_OF = isoDay("2021-02-17");
const KOSTAG: TableOptions = {
  quotas: [{ organization: "KoStAG", seats: 1, deputies: "personal", from: "ABSI" }],
  rules: [{ organization: "KoStAG", classification: "Steuerungsgruppe" }],
};

function all(text: string, options: TableOptions = KOSTAG): Composition[] {
  return compositions(indexRegister(membershipTable(text, options).register), AS_OF);
}

/** "executives: Frau Sundrup +1 [Jugendhilfe]" for each group with anybody. */
function lines(text: string, options?: TableOptions): string[] {
  return all(text, options).flatMap(({ groups }) =>
    groups
      .filter(({ memberships, substitutes }) => memberships.length + substitutes > 0)
      .map(({ group, memberships, substitutes, systems }) =>
        [
          `${group}:`,
          memberships.map(({ person }) => personName(person)).join(", "),
          ...(substitutes > 0 ? [`+${substitutes}`] : []),
          ...(systems.length > 0 ? [`[${systems.join(", ")}]`] : []),
        ].join(" "),
      ),
  );
}

const HEAD = "Gremium | Funktion | Name | Fraktion | Bereich | Vertretung für | von | bis";
const DELEGATES = `${HEAD}
  ABSI   | Mitglied   | Frau Averbeck | CDU |  |               | |
  ABSI   | Mitglied   | Herr Terbrack | CDU |  |               | |
  KoStAG | Mitglied   | Frau Averbeck | CDU |  |               | |
  KoStAG | Vertretung | Herr Terbrack | CDU |  | Frau Averbeck | |`;

test("a list of the delegates and their deputies has no composition", () => {
  expect(all(DELEGATES)).toEqual([]);
});

test("one more than the delegates, and every group and system is told, also those of nobody", () => {
  const [composition, ...others] = all(`${DELEGATES}
    KoStAG | Mitglied | Frau Sundrup | Jugendamt | Jugendhilfe | | |`);
  expect(others).toEqual([]);
  expect(composition?.groups.map(({ group, memberships }) => [group, memberships.length])).toEqual<
    [MemberGroup, number][]
  >([
    ["mayors", 0],
    ["executives", 1],
    ["welfare", 0],
    ["politics", 1],
    ["volunteers", 0],
    ["target-groups", 0],
    ["others", 0],
  ]);
  const present = composition?.systems.filter(({ memberships }) => memberships.length > 0);
  expect(composition?.systems).toHaveLength(6);
  expect(present?.map(({ system }) => system)).toEqual(["Jugendhilfe"]);
});

test("each person counts once, with the row that tells the group and the systems of all rows", () => {
  const list = `${DELEGATES}
    KoStAG | Vorsitz  | Frau Sundrup |           |             | | |
    KoStAG | Mitglied | Frau Sundrup | Jugendamt |             | | |
    KoStAG | beratend | Frau Sundrup |           | Bildung     | | |`;
  expect(lines(list)).toEqual([
    "executives: Frau Sundrup [Bildung, Jugendhilfe]",
    "politics: Frau Averbeck +1",
  ]);
  expect(all(list)[0]?.groups[1]?.memberships[0]?.onBehalfOf).toBe("Jugendamt");
});

test("a member of the sending committee is a politician without a word, an adviser there is not", () => {
  expect(
    lines(`${HEAD}
    ABSI   | Mitglied | Frau Averbeck | | | | |
    ABSI   | beratend | Herr Nienhaus | | | | |
    KoStAG | Mitglied | Frau Averbeck | | | | |
    KoStAG | Gast     | Herr Nienhaus | | | | |`),
  ).toEqual(["politics: Frau Averbeck", "others: Herr Nienhaus"]);
});

test("deputies count with their members, those of nobody by what they are; each person once", () => {
  expect(
    lines(`${DELEGATES}
    KoStAG | Mitglied   | Frau Sundrup | Jugendamt   | | | |
    KoStAG | Vertretung | Herr Probst  | CDU         | | Frau Sundrup | |
    KoStAG | Vertretung | Herr Probst  | CDU         | | Frau Averbeck | |
    KoStAG | Vertretung | Herr Rensing | Caritas     | | | |
    KoStAG | Vertretung | Herr Wilmers | Stadt Olfen | | Herr Niemand | |`),
  ).toEqual([
    "executives: Frau Sundrup +2 [Jugendhilfe]",
    "welfare:  +1",
    "politics: Frau Averbeck +1",
  ]);
});

test("who has left is out on the day after, who is to come is in", () => {
  const row = (from: string, to: string) => `${DELEGATES}
    KoStAG | Mitglied | Frau Sundrup | Jugendamt | | | ${from} | ${to}`;
  expect(lines(row("", "16.02.2021"))).toEqual([]);
  const another = "\n    KoStAG | Mitglied | Frau Wilbrand | Schulamt | | | |";
  expect(lines(row("", "16.02.2021") + another)[0]).toBe("executives: Frau Wilbrand [Bildung]");
  expect(lines(row("", "17.02.2021"))[0]).toMatch(/^executives/);
  expect(lines(row("01.01.2022", ""))[0]).toMatch(/^executives/);
});

test("any Steuerungsgruppe has one, with or without seats; other bodies have none", () => {
  const list = "Gremium | Name | Bereich\nLenkungskreis | Frau Averbeck | Politik";
  expect(lines(list, { quotas: [] })).toEqual(["politics: Frau Averbeck"]);
  expect(lines(list.replace("Lenkungskreis", "Beirat"), { quotas: [] })).toEqual([]);
  const asWorkingGroup = {
    quotas: [],
    rules: [{ organization: "Lenkungskreis", classification: "Arbeitsgruppe" }],
  };
  expect(lines(list, asWorkingGroup)).toEqual([]);
});

test("a Steuerungsgruppe of which nobody is listed has none", () => {
  const { register } = membershipTable("Gremium | Name\nABSI | Frau Averbeck", KOSTAG);
  const kostag = register.organizations.find(({ name }) => name === "KoStAG")!;
  expect(compositionOf(indexRegister(register), kostag, AS_OF)).toBeUndefined();
});
