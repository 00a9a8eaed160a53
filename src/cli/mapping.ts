import {
  isMapping,
  meaningsOf,
  parseMapping,
  unusedEntries,
  type Assessment,
  type Mapping,
  type MappingFault,
  type Workbook,
} from "../core";
import { Failure } from "./failure";
import { readSettings } from "./files";

/** The mapping in a JSON file. Rejects with a Failure that says what is wrong with it. */
export async function readMapping(file: string): Promise<Mapping> {
  const text = await readSettings(file);
  const parsed = parseMapping(text);
  if (isMapping(parsed)) return parsed;
  throw new Failure(`Die Zuordnung „${file}“ ${faultText(parsed)}`);
}

const EXAMPLE = '{"Mitglieder": {"Wer": "Name", "Interna": "-"}}';

function faultText({ type, sheet = "", heading = "", meaning = "" }: MappingFault): string {
  switch (type) {
    case "no-json":
      return `ist kein gültiges JSON; gebraucht wird etwa ${EXAMPLE}.`;
    case "no-sheets":
      return `nennt keine Blätter; gebraucht wird etwa ${EXAMPLE}.`;
    case "no-headings":
      return `nennt zum Blatt „${sheet}“ keine Überschriften; gebraucht wird etwa ${EXAMPLE}.`;
    case "no-meaning":
      return `gibt der Spalte „${heading}“ auf dem Blatt „${sheet}“ die Bedeutung „${meaning}“, die es nicht gibt; möglich sind ${MEANINGS} und weitere übliche Überschriften oder „-“ für nicht lesen.`;
  }
}

const MEANINGS = meaningsOf("memberships")
  .slice(0, 6)
  .map((meaning) => `„${meaning}“`)
  .join(", ");

/** What of a mapping found nothing to mean: a slip in it would go unnoticed otherwise. */
export function unusedNotes(
  mapping: Mapping,
  { sheets }: Workbook,
  { understood }: Assessment,
): string[] {
  const names = sheets.map(({ name }) => name);
  return unusedEntries(mapping, names, understood).map(({ sheet, heading }) =>
    heading === undefined
      ? `Die Zuordnung nennt das Blatt „${sheet}“, das es in der Mappe nicht gibt.`
      : `Die Zuordnung nennt die Spalte „${heading}“, die es auf dem Blatt „${sheet}“ nicht gibt.`,
  );
}
