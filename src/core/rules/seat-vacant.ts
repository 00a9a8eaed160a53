import { isoText, termIncludes } from "../calendar";
import type { Place } from "../grid";
import {
  delegatesOf,
  openSeatsOf,
  runningOn,
  type OpenSeat,
  type RegisterIndex,
  type SeatQuota,
} from "../register";
import { rule } from "./rule";
import { QUOTA } from "./sources";
import { counted, germanDay, where } from "./wording";

type SeatVacant = Readonly<
  Record<"seats" | "members" | "lacking" | "open", number> & { asOf: string }
>;

/** A seat that the list calls open is still vacant: seat-open says that somebody knows of it. */
export const seatVacant = rule<SeatVacant>({
  code: "seat-vacant",
  severity: "error",
  title: "Sitz unbesetzt",
  remedy:
    "Tragen Sie die fehlenden Mitglieder ein, oder vermerken Sie für das Gremium „keine Entsendung“.",
  source: QUOTA,
  *check(index, { asOf }) {
    for (const quota of index.register.quotas.filter(({ declined }) => !declined)) {
      const { seats, organization } = quota;
      const running = runningOn(delegatesOf(index, quota), asOf);
      const members = new Set(running.map(({ person }) => person)).size;
      const lacking = seats - members;
      if (!(lacking > 0)) continue;
      const openSeats = openSeatsOf(index, quota).filter(({ term }) => termIncludes(term, asOf));
      const open = Math.min(openSeats.length, lacking);
      yield {
        organization: organization.shortName,
        facts: { seats, members, lacking, open, asOf: isoText(asOf) },
        places: placesOf(index, quota, openSeats),
      };
    }
  },
  message({ seats, lacking, open, asOf }, subject) {
    const seatText = seats === 1 ? "Der einzige Sitz" : `${lacking} von ${seats} Sitzen`;
    const openText =
      open === 0 ? "" : seats === 1 ? " (als offen benannt)" : ` (davon ${open} als offen benannt)`;
    const verb = lacking === 1 ? "ist" : "sind";
    return `${where(subject)}${seatText} ${verb} am ${germanDay(asOf)} nicht besetzt${openText}; ${missingText(lacking)}.`;
  },
});

function missingText(lacking: number): string {
  return `es ${lacking === 1 ? "fehlt" : "fehlen"} ${counted(lacking, "Mitglied", "Mitglieder")}`;
}

/** Where the name is to be written: an open seat, else the nearest cell that speaks of the organization. */
function placesOf(
  index: RegisterIndex,
  quota: SeatQuota,
  openSeats: readonly OpenSeat[],
): readonly Place[] {
  if (openSeats.length > 0) return openSeats.map(({ place }) => place);
  const first = index.membershipsOf(quota.organization)[0]?.places.organization;
  const place = quota.place ?? first ?? index.register.membershipTable;
  return place ? [place] : [];
}
