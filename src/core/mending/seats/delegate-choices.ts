import type { CellEdit } from "../../grid";
import type { SeatQuota } from "../../register";
import { amendmentOf } from "../cells/amendment";
import { personEdits } from "../lists/person-edits";
import type { PersonSlot } from "../lists/person-slot";
import type { NewRow } from "../lists/new-row";
import {
  candidateDetail,
  candidateLabel,
  candidatesFor,
  type Candidate,
  type Vacancy,
} from "../people/candidates";
import { forPerson } from "../people/person-label";
import type { Choice } from "../remedy";
import type { Situation } from "../situation";
import { needsDeputy } from "./needs-deputy";

/** Where a delegate is written, and what else of the row is. */
export interface Seat {
  readonly slot: PersonSlot;
  readonly vacancy: Vacancy;
  readonly quota: SeatQuota | undefined;
  /** The other cells of a new row. */
  readonly further: readonly CellEdit[];
  readonly tables: NewRow["tables"];
}

/** Everybody who may sit there, each with the cells that say so. */
export function delegateChoices(seat: Seat, situation: Situation): Choice[] {
  const { slot, vacancy, quota, further, tables } = seat;
  const asks = needsDeputy(quota, slot, situation);
  return candidatesFor(vacancy, situation).flatMap((candidate): Choice[] => {
    const edits = personEdits(slot, candidate, situation);
    if (!edits) return [];
    const label = candidateLabel(candidate);
    return [
      {
        label,
        detail: candidateDetail(candidate, vacancy.source),
        amendment: amendmentOf([...edits, ...further], tables),
        ...(asks ? { next: nextQuestion(candidate, quota) } : {}),
      },
    ];
  });
}

function nextQuestion({ person }: Candidate, quota: SeatQuota | undefined): string {
  return quota?.deputyMode === "ranked"
    ? "Vertretung wählen"
    : `Vertretung ${forPerson(person)} wählen`;
}
