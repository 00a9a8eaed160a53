import type { LaidOutSheet } from "../../src/core";
import { listSheet } from "../../test/support/list-workbook";

const GIVEN = ["Anna", "Bernd", "Clara", "Dieter", "Eva", "Frank", "Gerda"];
const FAMILY = [
  "Wessendarp",
  "Lütkemann-Brinkschulte",
  "Große Hüttmann",
  "Schulze Averbeck",
  "zur Nieden",
  "Nguyen-Wolters",
  "Pohlkötter",
  "Vennemann",
  "Terbrüggen",
  "Sandkötter",
  "Holtwick",
];
const HEADINGS = ["Gremium", "Funktion", "Anrede", "Vorname", "Name", "Fraktion", "von", "bis"];

/** Invented people in bodies of eight, with a day that is none in every row. */
function members(bodies: number, since: string): LaidOutSheet {
  const rows = Array.from({ length: bodies * 8 }, (_, index) => [
    `Arbeitskreis ${Math.floor(index / 8) + 1}`,
    index % 4 === 3 ? "Stellvertretendes Mitglied" : "Mitglied",
    index % 2 === 0 ? "Frau" : "Herr",
    GIVEN[index % GIVEN.length] ?? "",
    FAMILY[index % FAMILY.length] ?? "",
    ["CDU", "SPD", "GRÜNE"][index % 3] ?? "",
    since,
    "31.10.2025",
  ]);
  return listSheet("Mitglieder", [HEADINGS, ...rows]);
}

function organizations(bodies: number): LaidOutSheet {
  const rows = Array.from({ length: bodies }, (_, index) => [
    `Arbeitskreis für Bildung, Teilhabe und Chancengerechtigkeit ${index + 1}`,
    `Arbeitskreis ${index + 1}`,
    "Arbeitsgruppe",
    String(2 + (index % 4)),
    "persönlich",
    "4",
  ]);
  const headings = ["Gremium", "Kurzname", "Art", "Sitze", "Vertretung", "Sitzungen je Jahr"];
  return listSheet("Gremien", [headings, ...rows]);
}

/** More than two hundred findings: a report of many pages. */
export function listOfManyFindings(): LaidOutSheet[] {
  return [members(20, "31.02.2021"), organizations(20)];
}

/** Fifteen bodies of four sessions a year: a plan of several pages. */
export function bodiesOfAYear(): LaidOutSheet[] {
  return [members(15, "01.11.2020"), organizations(15)];
}
