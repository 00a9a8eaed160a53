import { deputyChoices, deputyVacancy } from "../deputies/deputy-choices";
import { placeBelow } from "../deputies/place-below";
import { placeBeside } from "../deputies/place-beside";
import { placeOpen } from "../deputies/place-open";
import { membershipAt } from "../lists/membership-at";
import { forPerson } from "../people/person-label";
import type { Mend } from "./mend";

/** A deputy beside the member, or in a row of his own: as the list keeps them. */
export const mendDeputyMissing: Mend = (finding, situation) => {
  const written = membershipAt(finding.places[0], finding, situation);
  const vacancy = written && deputyVacancy(written.membership, situation);
  if (!vacancy) return [];
  const { membership, slot } = written;
  const mode = finding.facts["deputyMode"] === "ranked" ? "ranked" : "personal";
  const place =
    placeBeside(slot, situation) ??
    placeOpen(membership, situation) ??
    placeBelow(membership, slot, mode, situation);
  const choices = place ? deputyChoices(vacancy, place, situation) : [];
  const whom = mode === "personal" ? ` ${forPerson(membership.person)}` : "";
  return [{ label: `Vertretung${whom} wählen`, choices }];
};
