import type { Organization, Register } from "../../register";
import { organizationWithoutQuota } from "../kinds/organization-without-quota";
import { PAPER_ORGANIZATIONS } from "../paper-rules";
import { report, type Reading } from "../reading";
import type { OrganizationBook } from "./organization-book";

type Parts = Pick<Register, "rules" | "quotas" | "memberships" | "openSeats" | "meetings">;

/** Organizations that something in the register speaks of: those of the rules first, in their order. */
export function referenced(parts: Parts, book: OrganizationBook): Organization[] {
  const { rules, quotas, memberships, openSeats, meetings } = parts;
  const first = [...rules, ...quotas].map(({ organization }) => organization);
  const senders = quotas.flatMap(({ sendingOrganization }) => sendingOrganization ?? []);
  const used = new Set([...first, ...senders]);
  for (const part of [memberships, openSeats, meetings]) {
    for (const { organization } of part) used.add(organization);
  }
  const inOrder = book.all().filter((organization) => used.has(organization));
  return [...new Set([...first, ...senders, ...inOrder])];
}

/** One hint for each organization of a list whose seats nobody has told. */
export function reportWithoutQuota({ quotas, rules, rulesFrom }: Register, reading: Reading): void {
  const known = new Set<Organization | undefined>([
    ...quotas.flatMap(({ organization, sendingOrganization }) => [
      organization,
      sendingOrganization,
    ]),
    ...rules.map(({ organization }) => organization),
    ...reading.book.similar,
  ]);
  for (const [organization, place] of reading.firstMentions) {
    const isNamedByPaper =
      rulesFrom === "paper" && PAPER_ORGANIZATIONS.some(({ name }) => name === organization.name);
    if (known.has(organization) || isNamedByPaper) continue;
    report(reading, organizationWithoutQuota, {
      organization: organization.shortName,
      places: [place],
      facts: { text: organization.shortName },
    });
  }
}
