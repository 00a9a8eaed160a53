import { isPrivateHeading, type ReadTable, type UnderstoodColumn } from "../reading";
import type { ColumnReason } from "./share-offer";

type Kind = ReadTable["understood"]["kind"];

/** What remarks are called among the meanings; an Anlass and an exception are remarks by another name. */
const REMARKS = new Set(["Bemerkung", "Anlass", "Ausnahmen", "Hinweis"]);
/** Told by the Anrede where it is needed. */
const PERSONAL = new Set(["Geschlecht", "Stellvertretung: Geschlecht"]);

/** Known to nobody here, and evidently nobody else's business: births, beliefs, health, accounts. */
const NEVER =
  /^geb(?:\P{L}|$)|^geb\.? ?dat|jahrgang|^alter$|steuer-?(?:id|nr|nummer)|religion|konfession|staatsangeh|nationalit|familienstand|behinder|erkrank|krankheit|passwort|kennwort/iu;

/** Why a column comes along or not; what is said first goes before the rest. */
export function columnReason(
  { name, state, meaning, isMapped }: UnderstoodColumn,
  kind: Kind,
  isHidden: boolean,
): ColumnReason {
  const isRead = state === "read" && !isMarks(meaning, kind);
  if (state === "private" || (!isRead && isPrivate(name))) return "private";
  if (isRead && !isMapped && PERSONAL.has(meaning ?? "")) return "private";
  if (isHidden) return "hidden-column";
  if (state === "left" || state === "repeated") return state;
  if (!isRead) return "unknown";
  return REMARKS.has(meaning ?? "") ? "remark" : "needed";
}

/** In a table with a column for each thing told, a heading that nobody knows marks nothing. */
function isMarks(meaning: string | undefined, kind: Kind): boolean {
  return kind === "memberships" && meaning === "Zeichen";
}

function isPrivate(heading: string): boolean {
  return isPrivateHeading(heading) || NEVER.test(heading);
}

/** Kept unless a user says otherwise. */
export function isKeptByDefault(reason: ColumnReason): boolean {
  return reason === "needed";
}

/** Whether a user may say otherwise. */
export function mayChangeColumn(reason: ColumnReason): boolean {
  return reason !== "private" && reason !== "hidden-column";
}
