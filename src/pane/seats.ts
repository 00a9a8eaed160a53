import type { Finding, Severity, Standing } from "../core";
import { counted, severityCount } from "./texts/severity";

export type Dot = "filled" | "open" | "surplus";

/** How an organization's row reads. */
export interface SeatRow {
  /** Empty where no quota is known or there are too many to draw. */
  readonly dots: readonly Dot[];
  readonly seats: string;
  /** Empty without deputies. */
  readonly deputies: string;
  readonly sign: Severity | "good" | "none";
  readonly state: string;
}

const MOST_DOTS = 12;

/**
 * Seats in dots and words; the sign is that of the gravest finding of the organization: a rule that is off
 * or weighs less leaves an open seat told, and no error.
 */
export function seatRow(standing: Standing, findings: readonly Finding[]): SeatRow {
  const { members, deputies } = standing;
  return {
    dots: dotsOf(standing),
    seats: seatsText(standing),
    deputies: deputies === 0 ? "" : counted(deputies, "Vertretung", "Vertretungen"),
    ...stateOf(standing, findings, members),
  };
}

function dotsOf({ seats, members, state }: Standing): Dot[] {
  const count = Math.max(seats ?? 0, members);
  if (seats === null || state === "declined" || count > MOST_DOTS) return [];
  return Array.from({ length: count }, (_, seat) =>
    seat >= seats ? "surplus" : seat < members ? "filled" : "open",
  );
}

function seatsText({ seats, members, state }: Standing): string {
  if (seats === null) return counted(members, "Mitglied", "Mitglieder");
  if (state === "declined") return "keine Entsendung";
  return `${members} von ${seats} ${seats === 1 ? "Sitz" : "Sitzen"}`;
}

function stateOf({ seats, state }: Standing, findings: readonly Finding[], members: number) {
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  const gravest = (["error", "warning"] as const).find((severity) => count(severity) > 0);
  if (state === "open" && seats !== null) {
    const open = seats - members;
    return { sign: gravest ?? "hint", state: open === 1 ? "1 offen" : `${open} offen` } as const;
  }
  if (state === "surplus" && seats !== null)
    return { sign: gravest ?? "hint", state: `${members - seats} zu viel` } as const;
  if (gravest) return { sign: gravest, state: severityCount(gravest, count(gravest)) } as const;
  if (seats === null) return { sign: "none", state: "" } as const;
  return { sign: "good", state: state === "declined" ? "erledigt" : "vollständig" } as const;
}
