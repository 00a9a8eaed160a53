import { assess } from "../../../src/core/assessment";
import { isoDay } from "../../../src/core/calendar";
import { layOut } from "../../../src/core/document";
import { readRegister } from "../../../src/core/reading";
import type { OrganizationRules, SeatQuota } from "../../../src/core/register";
import { templateDocuments } from "../../../src/core/views";
import { dayText } from "../reading/reading-support";
import { sheetOf } from "./sheet-of";

const AS_OF = isoDay("2021-02-17");
const SHEETS = templateDocuments({ filled: true }).map((document) => sheetOf(layOut(document)));
const register = registerOf(SHEETS);
/** The list alone: what holds then is what the product knows of the paper. */
const paper = registerOf(SHEETS.filter(({ name }) => name === "Mitglieder"));

function registerOf(sheets: typeof SHEETS) {
  return readRegister({ sheets }, { asOf: AS_OF }).register;
}

/** Without the cells, which the paper's own rules have none of. */
function sayings<T extends SeatQuota | OrganizationRules>(all: readonly T[]): Partial<T>[] {
  return all.map((each) => ({ ...each, place: undefined, cells: undefined }));
}

test("the filled Gremien sheet says of seats exactly what the paper says", () => {
  expect([paper.rulesFrom, register.rulesFrom]).toEqual(["paper", "sheet"]);
  expect(paper.quotas).toHaveLength(4);
  expect(sayings(register.quotas)).toEqual(sayings(paper.quotas));
});

test("it says of the organizations what the paper says, and of the working groups who moderates", () => {
  const named = register.rules.filter((rules) =>
    paper.rules.some(({ organization }) => organization.name === rules.organization.name),
  );
  const moderations = named.map(({ moderation }) => moderation);
  const units = "Jugendamt, Jobcenter, Regionales Bildungsbüro und KI";
  expect(moderations).toEqual(["", units, units, units]);
  const withoutModeration = named.map((rules) => ({ ...rules, moderation: undefined }));
  expect(sayings(withoutModeration)).toEqual(sayings(paper.rules));
});

test("it names all organizations of the paper with their kind, and their former names", () => {
  const named = register.rules.map(({ organization: { shortName, classification } }) => [
    shortName,
    classification,
  ]);
  expect(named).toEqual([
    ["Kreistag", "Parlament"],
    ["Kreisausschuss", "Ausschuss"],
    ["ABSI", "Ausschuss"],
    ["Netzwerk Chancengerechtigkeit", "Netzwerk"],
    ["KoStAG", "Steuerungsgruppe"],
    ["AG 0-6", "Arbeitsgruppe"],
    ["AG 6-18", "Arbeitsgruppe"],
    ["AG 18-27", "Arbeitsgruppe"],
    ["Koordinierungsstelle", "Koordinierungsstelle"],
  ]);
  const former = register.organizations.filter(({ previousNames }) => previousNames.length > 0);
  expect(former).toMatchObject([
    {
      name: "Ausschuss für Bildung, Schule und Integration",
      previousNames: ["Integrationsausschuss"],
    },
    {
      name: "Koordinierungs- und Steuerungsarbeitsgruppe",
      previousNames: ["Steuerungsgruppe"],
    },
  ]);
});

test("the Beratungsfolge is the paper's", () => {
  const stations = register.consultations.map(
    ({ organizationName, day, authoritative }) =>
      `${organizationName} ${dayText(day)}${authoritative ? " entscheidet" : ""}`,
  );
  expect(stations).toEqual([
    "Ausschuss für Bildung, Schule und Integration 2021-01-21",
    "Kreisausschuss 2021-02-10",
    "Kreistag 2021-02-17 entscheidet",
  ]);
});

test("the meetings are those that the paper calls past; without day and number there is none", () => {
  const meetings = register.meetings.map(
    ({ organization, number, day, state }) =>
      `${organization.shortName} ${number ?? "?"}: ${day === undefined ? "" : `${dayText(day)} `}${state ?? "?"}`,
  );
  expect(meetings).toEqual([
    "KoStAG 1: 2019-03-25 durchgeführt",
    "KoStAG 2: 2019-12-16 durchgeführt",
    "KoStAG 3: entfallen",
    "Netzwerk Chancengerechtigkeit 1: durchgeführt",
    "Netzwerk Chancengerechtigkeit 2: durchgeführt",
    "Netzwerk Chancengerechtigkeit 3: durchgeführt",
  ]);
});

test("the list is empty: its seats are vacant, and nothing else is wrong", () => {
  const { findings } = assess({ sheets: SHEETS }, AS_OF);
  expect(findings.map(({ code, organization = "" }) => `${code} ${organization}`.trim())).toEqual([
    "seat-vacant KoStAG",
    "seat-vacant AG 0-6",
    "seat-vacant AG 6-18",
    "seat-vacant AG 18-27",
    "vacation-unknown",
  ]);
});

test("nobody is named, only offices", () => {
  const cells = SHEETS.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const texts = cells.filter((cell) => typeof cell === "string").join(" ");
  expect(texts).toContain("Landrat");
  expect(texts).not.toMatch(/Frau|Herr|Dr\./);
});
