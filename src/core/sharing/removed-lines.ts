import { groupBy } from "../register";
import type { PrivateText, RemovedThing } from "./committee-version";

/** Everything that is not in the committee version, in German sentences, sheet by sheet. */
export function removedLines(removed: readonly RemovedThing[]): string[] {
  const bySheet = groupBy(removed, (thing) => ("place" in thing ? thing.place.sheet : thing.sheet));
  return [...bySheet.values()].flatMap((things) =>
    [...groupBy(things, groupOf).values()].flatMap((group) => lineOf(group)),
  );
}

/** Things that are told in one line. */
function groupOf(thing: RemovedThing): string {
  return thing.type === "column" ? `column ${thing.reason}` : thing.type;
}

function lineOf(group: readonly RemovedThing[]): string[] {
  const [thing] = group;
  if (!thing) return [];
  switch (thing.type) {
    case "sheet":
      return [`Blatt „${thing.sheet}“ fehlt: ${SHEETS[thing.reason]}.`];
    case "column":
      return [`${thing.place.sheet}: ${columnsText(group)} (${COLUMNS[thing.reason]}).`];
    case "hidden-rows":
      return [`${thing.sheet}: ${rowsText(thing.rows, "ausgeblendete ")}.`];
    case "other-rows":
      return [
        `${thing.sheet}: ${rowsText(thing.rows, "")}, weil dort kein Eintrag einer Tabelle steht.`,
      ];
    case "private-text":
      return [`${thing.place.sheet}: Private Angaben in ${cellsText(group)} fehlen.`];
    case "error-value":
      return [`${thing.place.sheet}: Fehlerwerte in ${cellsText(group)} bleiben leer.`];
    case "told-by-column":
      return [`${thing.sheet}: ${toldText(group)}`];
    case "retold":
      return [
        `${thing.sheet}: Die Form des Blattes ist keine Tabelle; was gelesen wurde, steht als Liste da.`,
      ];
    case "outdated":
      return [
        `Achtung: Das Blatt „${thing.sheet}“ passt nicht mehr zur Liste; bitte schreiben Sie es neu, bevor Sie die Fassung weitergeben.`,
      ];
  }
}

const SHEETS: Readonly<Record<Extract<RemovedThing, { type: "sheet" }>["reason"], string>> = {
  list: "nicht gewählt",
  meetings: "nicht gewählt",
  consultations: "nicht gewählt",
  own: "nicht gewählt",
  rules: "Angaben zu den Gremien kommen nur auf Wunsch mit",
  "blocked-days": "Sperrtermine kommen nur auf Wunsch mit",
  report: "der Prüfbericht kommt nur auf Wunsch mit",
  "not-understood": "dort wurde keine vollständige Tabelle erkannt",
  hidden: "es ist ausgeblendet",
  empty: "dort bleibt nichts zum Weitergeben",
  "left-out": "nicht gewählt",
};

const COLUMNS: Readonly<Record<Extract<RemovedThing, { type: "column" }>["reason"], string>> = {
  needed: "nicht gewählt",
  "left-out": "nicht gewählt",
  private: "private Angaben",
  remark: "Bemerkungen",
  unknown: "Überschrift unbekannt",
  "hidden-column": "ausgeblendet",
  left: "wird auf Ihren Wunsch nicht gelesen",
  repeated: "eine andere Spalte bedeutet dasselbe",
};

const KINDS: Readonly<Record<PrivateText, string>> = {
  "e-mail": "E-Mail",
  telephone: "Telefon",
  bank: "Bankverbindung",
  birth: "Geburt",
  address: "Anschrift",
};

function columnsText(group: readonly RemovedThing[]): string {
  const names = group.flatMap((thing) => (thing.type === "column" ? [`„${thing.column}“`] : []));
  return names.length === 1
    ? `Die Spalte ${listed(names)} fehlt`
    : `Die Spalten ${listed(names)} fehlen`;
}

function toldText(group: readonly RemovedThing[]): string {
  const names = group.flatMap((thing) =>
    thing.type === "told-by-column" ? [`„${thing.column}“`] : [],
  );
  const columns = names.length === 1 ? "einer Spalte" : "Spalten";
  return `Was Überschriften zwischen den Zeilen sagen, steht in ${columns} ${listed(names)}.`;
}

/** "2 Zellen: F12 (Telefon), F14 (E-Mail)"; a long list is cut. */
function cellsText(group: readonly RemovedThing[]): string {
  const cells = group.flatMap((thing) => {
    if (thing.type === "error-value") return [thing.place.cell];
    if (thing.type !== "private-text") return [];
    return [`${thing.place.cell} (${thing.kinds.map((kind) => KINDS[kind]).join(", ")})`];
  });
  const noun = cells.length === 1 ? "1 Zelle" : `${cells.length} Zellen`;
  return `${noun} (${cut(cells)})`;
}

/** "3 ausgeblendete Zeilen fehlen (12–13, 40)". */
function rowsText(rows: readonly number[], what: string): string {
  const noun = rows.length === 1 ? `1 ${what}Zeile fehlt` : `${rows.length} ${what}Zeilen fehlen`;
  return `${noun} (${cut(spans(rows))})`;
}

function spans(rows: readonly number[]): string[] {
  const found: [first: number, last: number][] = [];
  for (const row of rows) {
    const span = found.at(-1);
    if (span?.[1] === row - 1) span[1] = row;
    else found.push([row, row]);
  }
  return found.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
}

const MOST_TOLD = 20;

function cut(parts: readonly string[]): string {
  const rest = parts.length - MOST_TOLD;
  const told = parts.slice(0, MOST_TOLD).join(", ");
  return rest > 0 ? `${told} und ${rest} weitere` : told;
}

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} und ${last}`;
}
