import { isoDay, isoText } from "../../../src/core/calendar";
import {
  delegatesOf,
  delegateSubstitutesOf,
  indexRegister,
  judgedPeriod,
  openSeatsOf,
  personName,
  substitutesFor,
  type RegisterIndex,
} from "../../../src/core/register";
import { membershipTable, type QuotaRow } from "../../support/membership-table";

function indexOf(text: string, quotas: readonly QuotaRow[]): RegisterIndex {
  return indexRegister(membershipTable(text, { quotas }).register);
}

const KOSTAG: QuotaRow = { organization: "KoStAG", seats: 2, deputies: "personal", from: "ABSI" };

const LARGE_BODY = indexOf(
  `
  Gremium | Funktion        | Name            | Fraktion            | Bereich         | Vertretung für
  ABSI    | Mitglied        | Frau Averbeck   | CDU                 |                 |
  ABSI    | Mitglied        | Herr Terbrack   | SPD                 |                 |
  KoStAG  | Vorsitz         | Herr Osterkamp  | Landrat             |                 |
  KoStAG  | Mitglied        | Frau Averbeck   | CDU                 | Bildung         |
  KoStAG  | stellv. Vorsitz | Herr Terbrack   | SPD                 |                 |
  KoStAG  | Mitglied        | Frau Unbekannt  | GRÜNE               | Politik         |
  KoStAG  | Mitglied        | Frau Partei     | FDP                 | FDP             |
  KoStAG  | Mitglied        | Frau Sundrup    | Jobcenter           |                 |
  KoStAG  | Mitglied        | Herr Nienhaus   | Caritasverband e.V. |                 |
  KoStAG  | Mitglied        | Frau Wilbrand   |                     | Gesundheit      |
  KoStAG  | beratend        | Herr Gast       |                     |                 |
  KoStAG  | Vertretung      | Frau Ersatz     | CDU                 |                 | Frau Averbeck
  KoStAG  | Vertretung      | Herr Amtsersatz | Jobcenter           |                 | Frau Sundrup
  KoStAG  | Vertretung      | Frau Lose       | SPD                 |                 |
  KoStAG  | Vertretung      | Herr Amt        | Schulamt            |                 |
  KoStAG  | Vertretung      | Frau Irrtum     |                     |                 | Frau Ersatz
  KoStAG  | Mitglied        | N.N.            | SPD                 |                 |
  KoStAG  | Mitglied        | N.N.            | Jugendamt           |                 |
  `,
  [KOSTAG],
);
const QUOTA = LARGE_BODY.register.quotas[0]!;

const names = (rows: readonly { person: Parameters<typeof personName>[0] }[]) =>
  rows.map(({ person }) => personName(person));

describe("delegatesOf", () => {
  it("picks the delegates out of a larger body", () => {
    expect(names(delegatesOf(LARGE_BODY, QUOTA))).toEqual([
      "Frau Averbeck",
      "Herr Terbrack",
      "Frau Unbekannt",
      "Frau Partei",
    ]);
  });

  it("takes all members and the chair where nobody sends", () => {
    const index = indexOf(
      `
      Gremium | Funktion | Name          | Fraktion
      Beirat  | Vorsitz  | Frau Averbeck | Landrat
      Beirat  | Mitglied | Herr Terbrack | Jobcenter
      Beirat  | beratend | Herr Nienhaus |
      `,
      [{ organization: "Beirat", seats: 2, deputies: "pool" }],
    );
    const found = delegatesOf(index, index.register.quotas[0]!);
    expect(names(found)).toEqual(["Frau Averbeck", "Herr Terbrack"]);
  });

  it.each([
    ["CDU-Kreisverband", "", true],
    ["Ausschuss für Bildung, Schule und Integration", "", true],
    ["", "Stadtrat", true],
    ["", "Landrat", false],
    ["Landrätin", "", false],
    ["", "Fraktionen", true],
    ["", "Jugendhilfe", false],
    ["Caritasverband für den Kreis", "", false],
    ["Stadt Musterhausen", "", false],
    ["Bürgermeisterin", "", false],
    ["Musterhilfe e. V.", "", false],
    ["Flüchtlingsinitiative Musterhausen", "", false],
    ["Jugendamtselternbeirat", "", false],
    ["Schulaufsicht", "", false],
    ["Initiative Musterhausen", "", false],
    ["Unabhängige Wählerinitiative", "", true],
    ["Initiative Unabhängiger Bürger", "", true],
    ["Musterfreunde", "", true],
  ])("of „%s“ with the Bereich „%s“: %s", (fraktion, area, isDelegate) => {
    const index = indexOf(
      `
      Gremium | Name          | Fraktion    | Bereich
      KoStAG  | Frau Averbeck | ${fraktion} | ${area}
      `,
      [KOSTAG],
    );
    const found = delegatesOf(index, index.register.quotas[0]!);
    expect(found).toHaveLength(isDelegate ? 1 : 0);
  });

  it.each([
    ["Dezernentin", "", false],
    ["Leitung Jugendamt", "", false],
    ["Leiter des Jobcenters", "", false],
    ["Fachbereichsleiterin", "", false],
    ["Bürgermeister", "", false],
    ["Bürgermeister", "CDU", true],
    ["Ausschussmitglied", "", true],
    ["sachkundiger Bürger", "", true],
  ])("as „%s“ of „%s“: %s", (role, fraktion, isDelegate) => {
    const [member] = LARGE_BODY.register.memberships;
    const membership = {
      ...member!,
      organization: QUOTA.organization,
      person: { ...member!.person },
      roleText: role,
      onBehalfOf: fraktion || undefined,
    };
    const index = indexRegister({ ...LARGE_BODY.register, memberships: [membership] });
    expect(delegatesOf(index, QUOTA)).toHaveLength(isDelegate ? 1 : 0);
  });

  it("keeps the delegates of two sending organizations apart", () => {
    const index = indexOf(
      `
      Gremium | Name
      ABSI    | Frau Averbeck
      JHA     | Herr Terbrack
      KoStAG  | Frau Averbeck
      KoStAG  | Herr Terbrack
      `,
      [KOSTAG, { ...KOSTAG, from: "JHA" }],
    );
    const found = index.register.quotas.map((quota) => names(delegatesOf(index, quota)));
    expect(found).toEqual([["Frau Averbeck"], ["Herr Terbrack"]]);
  });
});

describe("deputies and open seats of a quota", () => {
  it("leave out those of members whom others sent", () => {
    expect(names(delegateSubstitutesOf(LARGE_BODY, QUOTA))).toEqual([
      "Frau Ersatz",
      "Frau Lose",
      "Frau Irrtum",
    ]);
    expect(openSeatsOf(LARGE_BODY, QUOTA).map(({ onBehalfOf }) => onBehalfOf)).toEqual(["SPD"]);
  });

  it("are found for a member in his own organization only", () => {
    const [absi, , , kostag] = LARGE_BODY.register.memberships;
    expect(names(substitutesFor(LARGE_BODY, kostag!))).toEqual(["Frau Ersatz"]);
    expect(substitutesFor(LARGE_BODY, absi!)).toEqual([]);
  });
});

describe("judgedPeriod", () => {
  it.each([
    ["", "", "2021-02-17", "2025-10-31"],
    ["2021-01-01", "", "2021-01-01", "2025-10-31"],
    ["2026-01-01", "", "2026-01-01", "2030-10-31"],
    ["", "2021-01-31", "2021-01-31", "2021-01-31"],
    ["", "2022-01-31", "2021-02-17", "2022-01-31"],
    ["2031-01-01", "", "2031-01-01", "2031-01-01"],
  ])("of „%s“ to „%s“ is %s to %s", (start, end, from, to) => {
    const [member] = LARGE_BODY.register.memberships;
    const term = { start: start ? isoDay(start) : undefined, end: end ? isoDay(end) : undefined };
    const period = judgedPeriod({ ...member!, term }, isoDay("2021-02-17"));
    expect(period && [isoText(period.start), isoText(period.end)]).toEqual([from, to]);
  });

  it("is none for a term that runs backwards", () => {
    const [member] = LARGE_BODY.register.memberships;
    const term = { start: isoDay("2022-01-02"), end: isoDay("2022-01-01") };
    expect(judgedPeriod({ ...member!, term }, isoDay("2021-02-17"))).toBeUndefined();
  });
});
