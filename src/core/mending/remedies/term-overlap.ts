import type { Finding } from "../../findings";
import { placeText } from "../../grid";
import { personName, type Membership } from "../../register";
import { membershipAt } from "../lists/membership-at";
import { partyOf } from "../people/party";
import { delegateChoices } from "../seats/delegate-choices";
import { onlyQuota } from "../seats/room";
import { endEarlier } from "../terms/end-earlier";
import type { Remedy } from "../remedy";
import type { Situation } from "../situation";
import type { Mend } from "./mend";

/** The same membership twice: the earlier one ends when the later one begins. */
export const mendTermOverlap: Mend = (finding, situation) => {
  const { index } = situation;
  const texts = finding.places.map(placeText);
  const isMeant = ({ person, organization, role, places }: Membership) =>
    personName(person) === finding.person &&
    organization.shortName === finding.organization &&
    role === finding.facts["role"] &&
    texts.includes(placeText(places.start ?? places.end ?? places.person));
  const [first, second, ...more] = index.register.memberships.filter(isMeant);
  return first && second && more.length === 0 ? earlierEnds(first, second, situation) : [];
};

/** One person on two seats: the earlier ends, or somebody else has the later seat. */
export const mendSeatTwice: Mend = (finding, situation) => {
  const [later, earlier] = finding.places.map((place) => membershipAt(place, finding, situation));
  if (!later || !earlier) return [];
  return [
    ...earlierEnds(later.membership, earlier.membership, situation),
    ...otherMember(finding, situation),
  ];
};

function earlierEnds(a: Membership, b: Membership, situation: Situation): Remedy[] {
  const choice = endEarlier([a, b], situation);
  return choice ? [{ label: "Frühere Mitgliedschaft beenden", choices: [choice] }] : [];
}

/** The seat is taken, if by the wrong person: who takes it needs no further room. */
function otherMember(finding: Finding, situation: Situation): Remedy[] {
  const written = membershipAt(finding.places[0], finding, situation);
  const quota = written && onlyQuota(situation.index, written.membership.organization);
  if (!written || !quota || quota === "several") return [];
  const { membership, slot } = written;
  const { organization, term, person } = membership;
  const source = quota.sendingOrganization;
  const onBehalfOf = partyOf(situation.index, person, source, situation.asOf);
  const vacancy = { organization, source, term, onBehalfOf };
  const seat = { slot, vacancy, quota, further: [], tables: [] };
  return [
    { label: "Andere Person für den Sitz wählen", choices: delegateChoices(seat, situation) },
  ];
}
