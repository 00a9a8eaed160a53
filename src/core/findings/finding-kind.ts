import { placeText, type Place } from "../grid";
import type { Facts, Finding, Severity, Source } from "./finding";
import type { FindingCode } from "./finding-code";

/** What one code means: its German texts, its weight and where it comes from. */
export interface FindingKind<F extends Facts = Facts> {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** A few words, for lists: "Vertretung fehlt". */
  readonly title: string;
  /** What is wrong and where, in one sentence, from the facts. */
  readonly message: (facts: F, subject: Subject) => string;
  /** What to do, in one sentence. */
  readonly remedy: string;
  readonly source: Source;
}

/** Whom a finding is about, as users name them: "KoStAG", "Frau Wessendarp". */
export interface Subject {
  readonly organization?: string | undefined;
  readonly person?: string | undefined;
}

/** One case of a kind, before its texts are made. */
export interface Case<F extends Facts = Facts> extends Subject {
  readonly places: readonly Place[];
  readonly facts: F;
}

/** A kind and one case of it → the finding with its texts. */
export function finding<F extends Facts>(kind: FindingKind<F>, found: Case<F>): Finding {
  const { organization, person, places, facts } = found;
  return {
    code: kind.code,
    severity: kind.severity,
    title: kind.title,
    message: kind.message(facts, { organization, person }),
    remedy: kind.remedy,
    ...(organization === undefined ? {} : { organization }),
    ...(person === undefined ? {} : { person }),
    places: withoutRepeats(places),
    facts,
    source: kind.source,
  };
}

function withoutRepeats(places: readonly Place[]): Place[] {
  const seen = new Map(places.map((place) => [placeText(place), place]));
  return [...seen.values()];
}
