import { SEVERITY_TEXTS } from "../../pane";
import type { CellMark } from "../worker";

/** What findings say of a cell, one line each: "Fehler: Anna Wessendarp hat keine Vertretung.". */
export function markText({ messages, more }: CellMark): string {
  const lines = messages.map(({ severity, text }) => `${SEVERITY_TEXTS[severity].one}: ${text}`);
  if (more > 0) lines.push(`und ${more} weitere`);
  return lines.join("\n");
}
