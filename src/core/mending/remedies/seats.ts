import { termIncludes } from "../../calendar";
import { placeText } from "../../grid";
import { openSeatsOf } from "../../register";
import { declinedChoice } from "../seats/declined";
import { newSeatChoices } from "../seats/new-seat";
import { openSeatChoices } from "../seats/open-seat";
import type { Remedy } from "../remedy";
import type { Mend } from "./mend";

const CHOOSE = "Mitglied wählen";

/** Somebody instead of "N.N.". */
export const mendSeatOpen: Mend = (finding, situation) => {
  const text = finding.places[0] && placeText(finding.places[0]);
  const seat = situation.index.register.openSeats.find(({ place }) => placeText(place) === text);
  return seat ? [{ label: CHOOSE, choices: openSeatChoices(seat, situation) }] : [];
};

/** Somebody for the first open seat, else in a new row; or nobody, on purpose. */
export const mendSeatVacant: Mend = ({ organization: name }, situation) => {
  const { index, asOf } = situation;
  const quotas = index.register.quotas.filter(
    ({ organization }) => organization.shortName === name,
  );
  const [quota, ...more] = quotas;
  if (!quota || more.length > 0) return [];
  const [open] = openSeatsOf(index, quota).filter(({ term }) => termIncludes(term, asOf));
  const choices = open ? openSeatChoices(open, situation) : newSeatChoices(quota, situation);
  const declined = declinedChoice(quota.organization, situation);
  const remedies: Remedy[] = [{ label: CHOOSE, choices }];
  return declined
    ? [...remedies, { label: "„Keine Entsendung“ vermerken", choices: [declined] }]
    : remedies;
};
