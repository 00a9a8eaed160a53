import { tidy } from "../../words";
import type { OpenSeat } from "../../register";
import { textOf } from "../cells/sheet-cells";
import { slotAt, valueIn } from "../lists/person-slot";
import type { Choice } from "../remedy";
import type { Situation } from "../situation";
import { delegateChoices } from "./delegate-choices";
import { onlyQuota, roomIn } from "./room";

/** Who may be written where "N.N." stands; nobody where the seats are all taken for that time. */
export function openSeatChoices(seat: OpenSeat, situation: Situation): Choice[] {
  const { organization, place, text, term, onBehalfOf } = seat;
  const slot = slotAt(place, situation);
  const quota = onlyQuota(situation.index, organization);
  if (!slot || slot.isDeputy || quota === "several" || quota?.declined) return [];
  if (textOf(valueIn(slot, slot.columns.name)) !== tidy(text)) return [];
  const room = quota ? roomIn(situation.index, quota, term) : term;
  if (room?.start !== term.start || room?.end !== term.end) return [];
  const source = quota?.sendingOrganization;
  const vacancy = { organization, source, term, onBehalfOf };
  return delegateChoices({ slot, vacancy, quota, further: [], tables: [] }, situation);
}
