import { BODY_COLUMNS } from "./body";
import type { Planted, Spot } from "./defects";
import { AS_OF, MEMBER_COLUMNS } from "./entry";
import { MEETING_COLUMNS } from "./meeting";
import { fullName } from "./person";

export type Severity = "error" | "warning" | "hint";

/** What a check has to find: no more and no less. */
export interface Answer {
  readonly code: string;
  readonly severity: Severity;
  readonly organization?: string;
  readonly person?: string;
  /** "Mitglieder!F9"; the first is the cell to go to. */
  readonly places: readonly string[];
}

export interface AnswerKey {
  /** The Stichtag. */
  readonly asOf: string;
  readonly rows: number;
  readonly answers: readonly Answer[];
}

const WARNINGS =
  "date-incomplete role-unknown organization-similar name-similar row-duplicate seat-open deputy-surplus deputy-outside-source deputy-term-short delegate-without-vote-in-source term-outside-period meeting-number meeting-weekend meeting-vacation";
const HINTS =
  "deputy-unforeseen several-organizations women-share proportion organization-without-quota";
const SEVERITIES: ReadonlyMap<string, Severity> = new Map([
  ...WARNINGS.split(" ").map((code) => [code, "warning"] as const),
  ...HINTS.split(" ").map((code) => [code, "hint"] as const),
]);

/** From what was planted; asks nothing that is to be checked. */
export function answerKey(rows: number, planted: readonly Planted[]): AnswerKey {
  const answers = planted.map(({ code, organization, person, spots }): Answer => {
    const severity = SEVERITIES.get(code) ?? "error";
    const who = {
      ...(organization !== undefined && { organization }),
      ...(person !== undefined && { person: nameOf(person) }),
    };
    return { code, severity, ...who, places: spots.map(placeText) };
  });
  return { asOf: AS_OF, rows, answers };
}

function placeText(spot: Spot): string {
  if ("entry" in spot) return `Mitglieder!${letter(MEMBER_COLUMNS, spot.column)}${spot.entry.row}`;
  if ("body" in spot) return `Gremien!${letter(BODY_COLUMNS, spot.column)}${spot.body.row}`;
  return `Termine!${letter(MEETING_COLUMNS, spot.column)}${spot.meeting.row}`;
}

/** None of the sheets has more than 26 columns. */
function letter(columns: object, column: string): string {
  return String.fromCharCode(65 + Object.keys(columns).indexOf(column));
}

function nameOf(person: NonNullable<Planted["person"]>): string {
  return typeof person === "string" ? person : fullName(person);
}
