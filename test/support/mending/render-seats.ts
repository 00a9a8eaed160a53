import type { CellValue, Row, Sheet } from "../../../src/core/grid";
import { isoDay } from "../../../src/core/calendar";
import { germanDate } from "../../../src/core/calendar";
import type { Fact, Somebody } from "./seats";

/** How somebody likes to keep a list. */
export interface Taste {
  /** A row for each membership, or the deputy beside the member. */
  readonly layout: "membership" | "seat";
  readonly names: "columns" | "Name, Vorname" | "Frau Vorname Name";
  readonly dates: "cells" | "texts" | "none";
  readonly isTable: boolean;
  readonly hasTitle: boolean;
  readonly hasContact: boolean;
}

type Values = ReadonlyMap<string, CellValue>;

/** The sheet "Mitglieder" with these facts. */
export function seatsSheet(facts: readonly Fact[], taste: Taste): Sheet {
  const headings = headingsOf(taste);
  const entries =
    taste.layout === "membership"
      ? facts.map((fact) => membershipRow(fact, taste))
      : facts
          .filter(({ deputy }) => deputy !== true)
          .map((fact, _, members) => seatRow(fact, deputyOf(fact, facts, members), taste));
  const above: CellValue[][] = taste.hasTitle ? [["Mitglieder der Gremien"], []] : [];
  const body = entries.map((values) => headings.map((heading) => values.get(heading)));
  const top = above.length;
  const rows = [...above, headings.map(plain), ...body]
    .map((cells, index): Row => ({ index, hidden: false, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== undefined));
  const range = { top, left: 0, bottom: top + body.length, right: headings.length - 1 };
  return {
    name: "Mitglieder",
    visibility: "visible",
    mark: undefined,
    rows,
    tables: taste.isTable ? [{ name: "Liste", range, headerRows: 1, totalsRows: 0 }] : [],
    merges: [],
    hiddenColumns: [],
  };
}

/** Headings are unique here; a second "Vorname" is told by its mark, which is not written. */
function plain(heading: string): string {
  return heading.replace("*", "");
}

function headingsOf({ layout, names, dates, hasContact }: Taste): string[] {
  const isSplit = names === "columns";
  const days = dates === "none" ? [] : ["von", "bis"];
  const contact = hasContact ? ["E-Mail"] : [];
  if (layout === "seat") {
    const member = isSplit ? ["Anrede", "Name", "Vorname"] : ["Mitglied"];
    const deputy = isSplit ? ["Stellvertretung", "Vorname*"] : ["Stellvertretung"];
    return ["Gremium", ...member, "Fraktion", ...contact, ...deputy, ...days];
  }
  const name = isSplit ? ["Anrede", "Vorname", "Name"] : ["Name"];
  return [
    "Gremium",
    "Funktion",
    ...name,
    "Fraktion",
    "Vertretung für",
    "Rang",
    ...days,
    ...contact,
  ];
}

function membershipRow(fact: Fact, taste: Taste): Values {
  const { organization, deputy, target, rank } = fact;
  return new Map<string, CellValue>([
    ["Gremium", organization],
    ["Funktion", deputy ? "stellv. Mitglied" : "Mitglied"],
    ["Vertretung für", target && `${target.given} ${target.family}`],
    ["Rang", rank],
    ...memberCells(fact, "Name", taste),
    ...dayCells(fact, taste),
  ]);
}

function seatRow(fact: Fact, deputy: Somebody | undefined, taste: Taste): Values {
  const isSplit = taste.names === "columns";
  return new Map<string, CellValue>([
    ["Gremium", fact.organization],
    ...memberCells(fact, isSplit ? "Name" : "Mitglied", taste),
    ["Stellvertretung", deputy && (isSplit ? deputy.family : nameText(deputy, taste))],
    ["Vorname*", deputy?.given],
    ...dayCells(fact, taste),
  ]);
}

function memberCells(
  { person }: Fact,
  column: string,
  taste: Taste,
): (readonly [string, CellValue])[] {
  if (!person) return [[column, "N.N."]];
  const isSplit = taste.names === "columns";
  return [
    ["Anrede", person.form],
    ["Vorname", person.given],
    [column, isSplit ? person.family : nameText(person, taste)],
    ["Fraktion", person.party],
    ["E-Mail", `${person.given.toLowerCase()}@example.org`],
  ];
}

function nameText({ form, given, family }: Somebody, { names }: Taste): string {
  return names === "Name, Vorname" ? `${family}, ${given}` : `${form} ${given} ${family}`;
}

function dayCells(
  { start, startText, end }: Fact,
  { dates }: Taste,
): (readonly [string, CellValue])[] {
  const cell = (day: string | undefined): CellValue => {
    if (day === undefined) return undefined;
    if (dates === "texts") return germanDate(isoDay(day));
    return { type: "date", epochDay: isoDay(day), minutes: 0, format: "dd.mm.yyyy" };
  };
  return [
    ["von", startText ?? cell(start)],
    ["bis", cell(end)],
  ];
}

/** The deputy named for that member in that body; the first member of several rows has him. */
function deputyOf(
  fact: Fact,
  facts: readonly Fact[],
  members: readonly Fact[],
): Somebody | undefined {
  const { organization, person } = fact;
  const isFirst =
    members.find((each) => each.organization === organization && each.person === person) === fact;
  const found = facts.filter(
    (each) => each.deputy && each.organization === organization && each.target === person,
  );
  return isFirst ? found[0]?.person : found[1]?.person;
}
