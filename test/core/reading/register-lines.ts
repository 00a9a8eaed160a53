import { isoText } from "../../../src/core/calendar";
import type { Place } from "../../../src/core/grid";
import {
  personName,
  type Consultation,
  type DeputyPool,
  type Meeting,
  type Membership,
  type OpenSeat,
  type Person,
  type SeatQuota,
} from "../../../src/core/register";
import { termText, type Read } from "./reading-support";

/**
 * All that was read, as lines of text: "Gremien: …" with every body that a list speaks of; a line for
 * each person with the parts of the name; for each membership, open seat, pool and "keine Entsendung"
 * with its cell; for the seats of a Gremien sheet, meetings, stations, blocked days; for each finding. Their order is that of the register. A cell is told with its sheet
 * where the workbook has several.
 */
export function registerLines(found: Read, sheetCount = 1): string[] {
  const { register, findings } = found;
  const at = ({ sheet, cell }: Place) => (sheetCount > 1 ? `${sheet}!${cell}` : cell);
  const declined = register.quotas.flatMap(({ organization, declined: isDeclined, place }) =>
    isDeclined && place ? [`${organization.shortName}: declined @${at(place)}`] : [],
  );
  return [
    ...bodiesLine(found),
    ...register.persons.map(personLine),
    ...register.memberships.map((membership) => membershipLine(membership, at)),
    ...register.openSeats.map((seat) => openSeatLine(seat, at)),
    ...register.deputyPools.map((pool) => poolLine(pool, at)),
    ...declined,
    ...(register.rulesFrom === "sheet" ? register.quotas.map(quotaLine) : []),
    ...register.meetings.map(meetingLine),
    ...register.consultations.map(consultationLine),
    ...register.blockedDays.map(({ term, occasion }) =>
      told(["Sperrtermin", ...termText({ term }), occasion]),
    ),
    ...findings.map(({ code, places: [place] }) => `! ${code}${place ? ` ${at(place)}` : ""}`),
  ];
}

type Cell = (place: Place) => string;

/** The bodies of the lists; those that only the rules name are left out. */
function bodiesLine({ register }: Read): string[] {
  const { organizations, memberships, openSeats, quotas } = register;
  const named = new Set([
    ...[...memberships, ...openSeats].map(({ organization }) => organization),
    ...quotas.filter(({ declined }) => declined).map(({ organization }) => organization),
  ]);
  const bodies = organizations.filter((organization) => named.has(organization));
  const names = bodies.map(({ shortName }) => shortName);
  return names.length === 0 ? [] : [`Gremien: ${names.join("; ")}`];
}

/** "Schulze Esking, given Eva, Frau, title Dr., affix MdL" */
function personLine({ familyName, givenName, formOfAddress, title, affix }: Person): string {
  return told([
    familyName,
    labelled("given", givenName),
    formOfAddress,
    labelled("title", title),
    labelled("affix", affix),
  ]);
}

function membershipLine(membership: Membership, at: Cell): string {
  const { organization, person, role, roleText, votingRight, onBehalfOf } = membership;
  const { area, substituteFor, rank, remark, places } = membership;
  const parts = told([
    personName(person),
    roleText === undefined ? role : `${role} “${roleText}”`,
    onBehalfOf,
    votingRight === undefined ? undefined : votingRight ? "with vote" : "no vote",
    substituteFor && `for ${substituteFor.person ? personName(substituteFor.person) : "?"}`,
    rank === undefined ? undefined : `rank ${rank}`,
    ...termText(membership),
    labelled("area", area),
    labelled("remark", remark),
  ]);
  return `${organization.shortName}: ${parts} @${at(places.person)}`;
}

function openSeatLine(seat: OpenSeat, at: Cell): string {
  const { organization, role, text, onBehalfOf, place } = seat;
  const parts = told([`open ${role} “${text}”`, onBehalfOf, ...termText(seat)]);
  return `${organization.shortName}: ${parts} @${at(place)}`;
}

function poolLine({ organization, onBehalfOf, text, members, place }: DeputyPool, at: Cell) {
  const names = members.map(({ person }) => personName(person)).join(" and ");
  const parts = told([`pool “${text}”`, onBehalfOf, `for ${names}`]);
  return `${organization.shortName}: ${parts} @${at(place)}`;
}

function quotaLine({ organization, sendingOrganization, seats, deputyMode }: SeatQuota): string {
  const parts = [`${seats} seats`, labelled("from", sendingOrganization?.shortName), deputyMode];
  return `Sitze ${organization.shortName}: ${told(parts)}`;
}

function meetingLine(meeting: Meeting): string {
  const { organization, number, day, startMinutes, endMinutes, location, format, state } = meeting;
  const time = [startMinutes, endMinutes].flatMap((minutes) => minutes ?? []).map(timeText);
  const parts = [
    number === undefined ? undefined : `${number}.`,
    day === undefined ? undefined : isoText(day),
    time.join(" to "),
    location,
    format,
    state,
    labelled("remark", meeting.remark),
  ];
  return `Sitzung ${organization.shortName}: ${told(parts)}`;
}

/** Minutes of the day → "16:30". */
function timeText(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60]
    .map((part) => `${part}`.padStart(2, "0"))
    .join(":");
}

function consultationLine({ organizationName, day, authoritative }: Consultation): string {
  const parts = [
    day === undefined ? undefined : isoText(day),
    authoritative ? "decides" : undefined,
  ];
  return `Beratung ${organizationName}: ${told(parts)}`;
}

function labelled(label: string, text: string | undefined): string | undefined {
  return text ? `${label} ${text}` : undefined;
}

function told(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(", ");
}
