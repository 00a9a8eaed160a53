import type { CellEdit } from "../../grid";
import type { Membership } from "../../register";
import { amendmentOf } from "../cells/amendment";
import { personEdits } from "../lists/person-edits";
import type { PersonSlot } from "../lists/person-slot";
import type { NewRow } from "../lists/new-row";
import { candidateDetail, candidateLabel, candidatesFor, type Vacancy } from "../people/candidates";
import { partyOf } from "../people/party";
import type { Choice } from "../remedy";
import type { Situation } from "../situation";
import { onlyQuota } from "../seats/room";

/** Where a deputy is written, and the other cells of a new row. */
export interface DeputyPlace {
  readonly slot: PersonSlot;
  readonly further: readonly CellEdit[];
  readonly tables: NewRow["tables"];
}

/** What is wanted of whoever stands in for a member: his sender's, of his Fraktion first, for his time. */
export function deputyVacancy(member: Membership, { index, asOf }: Situation): Vacancy | undefined {
  const { organization, person, term } = member;
  const quota = onlyQuota(index, organization);
  if (quota === "several") return undefined;
  const source = quota?.sendingOrganization;
  const onBehalfOf = member.onBehalfOf ?? partyOf(index, person, source, asOf);
  return { organization, source, term, onBehalfOf };
}

/** Everybody who may stand in, each with the cells that say so. */
export function deputyChoices(
  vacancy: Vacancy,
  { slot, further, tables }: DeputyPlace,
  situation: Situation,
): Choice[] {
  return candidatesFor(vacancy, situation).flatMap((candidate): Choice[] => {
    const edits = personEdits(slot, candidate, situation);
    const detail = candidateDetail(candidate, vacancy.source);
    const amendment = edits && amendmentOf([...edits, ...further], tables);
    return amendment ? [{ label: candidateLabel(candidate), detail, amendment }] : [];
  });
}
