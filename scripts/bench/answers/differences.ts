import type { Answer, AnswerKey } from "../lists/answer-key";

/** A finding as the command line prints it and the desk hands it over; what else it tells is not compared. */
export interface FoundAnswer {
  readonly code: string;
  readonly severity: string;
  readonly organization?: string | undefined;
  readonly person?: string | undefined;
  readonly places: readonly { readonly sheet: string; readonly cell: string }[];
}

/** Lines that say what a check lacks, and what it found though it is not there; none: all is right. */
export function differences({ answers }: AnswerKey, found: readonly FoundAnswer[]): string[] {
  const open = new Map<string, number>();
  for (const answer of answers) count(open, lineOf(answer), 1);
  for (const finding of found) count(open, lineOf(answerOf(finding)), -1);
  return [...open]
    .filter(([, difference]) => difference !== 0)
    .map(([line, difference]) => `${difference > 0 ? "fehlt" : "zu viel"}: ${line}`);
}

function count(open: Map<string, number>, line: string, by: number): void {
  open.set(line, (open.get(line) ?? 0) + by);
}

export function answerOf({ code, severity, organization, person, places }: FoundAnswer): Answer {
  const cells = places.map(({ sheet, cell }) => `${sheet}!${cell}`);
  return {
    code,
    severity: severity as Answer["severity"],
    ...(organization !== undefined && { organization }),
    ...(person !== undefined && { person }),
    places: cells,
  };
}

/** The first place is where to go; of the others the order says nothing. */
function lineOf({ code, severity, organization = "", person = "", places }: Answer): string {
  const [first = "", ...others] = places;
  return [severity, code, organization, person, first, ...others.sort()].join(" | ");
}
