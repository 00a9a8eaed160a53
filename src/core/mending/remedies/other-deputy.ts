import type { Membership } from "../../register";
import type { Finding } from "../../findings";
import type { Place } from "../../grid";
import { deputyChoices } from "../deputies/deputy-choices";
import { membershipAt } from "../lists/membership-at";
import { partyOf } from "../people/party";
import { forPerson } from "../people/person-label";
import type { Remedy } from "../remedy";
import { onlyQuota } from "../seats/room";
import type { Situation } from "../situation";
import type { Mend } from "./mend";

/** Somebody else in the place of a deputy who cannot be it. */
export const mendDeputy: Mend = (finding, situation) =>
  otherDeputy(finding.places[0], finding, situation);

/** One deputy of two members: somebody else for the one, or for the other. */
export const mendDeputyShared: Mend = (finding, situation) =>
  finding.places.slice(0, 2).flatMap((place) => otherDeputy(place, finding, situation));

function otherDeputy(
  place: Place | undefined,
  finding: Finding,
  situation: Situation,
): readonly Remedy[] {
  const written = membershipAt(place, finding, situation);
  if (written?.membership.role !== "substitute") return [];
  const { membership, slot } = written;
  const { organization, term, substituteFor } = membership;
  const quota = onlyQuota(situation.index, organization);
  if (quota === "several") return [];
  const source = quota?.sendingOrganization;
  const target = substituteFor?.person;
  const onBehalfOf = target && partyOf(situation.index, target, source, situation.asOf);
  const vacancy = { organization, source, term, onBehalfOf };
  const choices = deputyChoices(vacancy, { slot, further: [], tables: [] }, situation);
  return [{ label: labelFor(membership), choices }];
}

function labelFor({ substituteFor }: Membership): string {
  const target = substituteFor?.person;
  return target ? `Andere Vertretung ${forPerson(target)} wählen` : "Andere Vertretung wählen";
}
