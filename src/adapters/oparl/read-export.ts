import { MAX_ROWS, type LaidOutSheet } from "../../core";
import { collectObjects, type Collection } from "./collect-objects";
import { isJsonObject, textOf } from "./json-object";
import { memberRow, type MemberRow } from "./member-rows";
import { memberSheet } from "./member-sheet";
import { parseJson } from "./parse-json";
import { UnusableExport } from "./unusable-export";

/** The memberships of an export as a list, and German sentences on what the file did not tell. */
export interface OparlList {
  readonly sheet: LaidOutSheet;
  readonly notes: readonly string[];
}

const MISSING_PAGES =
  "Die Datei ist nur ein Teil einer längeren Liste; laden Sie auch die folgenden Seiten herunter, sonst fehlen Mitgliedschaften.";

/**
 * The memberships in the JSON of an OParl 1.0 or 1.1 server, one row each (https://oparl.org).
 * Throws UnusableExport for what is no such file.
 */
export function readExport(bytes: Uint8Array): OparlList {
  const collection = collectObjects(parseJson(bytes));
  refuseUseless(collection);
  const rows = collection.memberships.map((found) => memberRow(found, collection));
  const notes = [...unknownNotes(rows), ...(lacksPages(collection) ? [MISSING_PAGES] : [])];
  return { sheet: memberSheet(rows), notes };
}

function refuseUseless({ memberships, objectCount }: Collection): void {
  if (objectCount === 0) throw new UnusableExport("foreign");
  if (memberships.length === 0) throw new UnusableExport("no-membership");
  if (memberships.length >= MAX_ROWS) throw new UnusableExport("too-large");
}

function unknownNotes(rows: readonly MemberRow[]): string[] {
  const unknown = new Set(rows.flatMap((row) => row.unknown));
  return [
    ...(unknown.has("Gremium")
      ? [
          "Von einigen Gremien oder Fraktionen steht nur die Adresse in der Datei, deren Ende nun als Name dient; fügen Sie die Liste der Gruppierungen (organization) hinzu, oder ersetzen Sie die Namen von Hand.",
        ]
      : []),
    ...(unknown.has("Person")
      ? [
          "Von einigen Personen steht nur die Adresse in der Datei, deren Ende nun als Name dient; fügen Sie die Liste der Personen (person) hinzu, oder ersetzen Sie die Namen von Hand.",
        ]
      : []),
  ];
}

/** A page names the next one, and no page of that name is in the file. */
function lacksPages({ pages }: Collection): boolean {
  const links = pages.map((page) => page["links"]).filter(isJsonObject);
  const present = new Set(links.map((each) => textOf(each, "self")));
  return links.some((each) => textOf(each, "next") !== "" && !present.has(textOf(each, "next")));
}
