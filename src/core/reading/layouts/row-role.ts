import type { Organization, Role } from "../../register";
import { roleUnknown } from "../kinds/role-unknown";
import { report, type Reading } from "../reading";
import { isParty } from "../../words";
import { isEmptyRole, parseRole, type RoleReading } from "../roles/parse-role";
import type { Section } from "../roles/read-section";
import { cellText, fold, wordKey } from "../text/plain-text";
import { readNameCell } from "../names/open-words";
import type { ReadPerson } from "../names/person-cells";
import { readYesNo } from "../values/read-words";
import type { CellsOf } from "./row-facts";

export interface RowRole {
  readonly role: Role;
  readonly roleText: string | undefined;
  readonly votingRight: boolean | undefined;
  /** Whom the row names as the member stood in for. */
  readonly targetText: string | undefined;
}

/** Where a row stands: its organization and the section that heads it. */
export interface RoleScope {
  readonly organization: Organization;
  readonly section: Section | undefined;
  /** Who sends the person. */
  readonly onBehalfOf: string | undefined;
}

/**
 * What the person of this row is in the organization, from Funktion, Vertretung für and Stimmrecht; a
 * section says it for rows that do not, or that tell no more than a status ("sachkundiger Bürger").
 */
export function readRole(
  cell: CellsOf,
  person: ReadPerson,
  { organization, section, onBehalfOf }: RoleScope,
  reading: Reading,
): RowRole {
  const roleText = cellText(cell("role")?.value);
  const said = leadsSender(roleText, onBehalfOf)
    ? BY_OFFICE
    : (parseRole(roleText) ?? parseRole(person.name.bracket ?? ""));
  const target = cellText(cell("substituteFor")?.value);
  const targetText = readNameCell(target) === "name" ? target : said?.substituteFor;
  const isOwnFraktion =
    wordKey(roleText).includes("fraktionsvorsitz") && fold(organization.name).includes("fraktion");
  const own = decideRole(isOwnFraktion ? "chair" : said?.role, targetText, cell);
  const heads = section && isHeadedBy(section, own, roleText) ? section : undefined;
  const role = heads?.role ?? own;
  const votingRight =
    readVote(cell) ?? heads?.votingRight ?? said?.votingRight ?? section?.votingRight;
  if (role === "unknown") {
    report(reading, roleUnknown, {
      organization: organization.shortName,
      ...(person.says === "name" ? { person: person.text } : {}),
      places: [cell("role")?.place ?? person.cell.place],
      facts: { text: roleText },
    });
  }
  return { role, roleText: isEmptyRole(roleText) ? undefined : roleText, votingRight, targetText };
}

const BY_OFFICE: RoleReading = { role: "member" };
const LEADS =
  /^(?:(?:stellv|stv)\S* )?(?:leiter(?:in)?|leitung|geschaeftsfuehrer(?:in)?|vorstand)$/;

/** "Leiterin | Jobcenter" leads the Jobcenter, not this body; who keeps its office says "Geschäftsführung". */
function leadsSender(roleText: string, sender: string | undefined): boolean {
  return sender !== undefined && !isParty(sender) && LEADS.test(fold(roleText));
}

/** A filled "Vertretung für" is stronger than "Mitglied": nobody stands in for another by a slip. */
function decideRole(said: Role | undefined, target: string | undefined, cell: CellsOf): Role {
  if (said === undefined || said === "member") {
    if (target !== undefined) return "substitute";
    const vote = wordKey(cellText(cell("vote")?.value));
    return said ?? (vote.startsWith("beratend") ? "advisory" : "member");
  }
  return said;
}

/** A row that says "Mitglied" itself is one, whatever stands above it. */
function isHeadedBy(section: Section, own: Role, roleText: string): boolean {
  if (own === "advisory") return section.role === "substitute";
  return own === "member" && !/^(?:ordentl\S* |ord\. )?mitglied$/i.test(roleText);
}

function readVote(cell: CellsOf): boolean | undefined {
  const vote = readYesNo(cell("vote")?.value);
  if (vote !== undefined) return vote;
  return readYesNo(cell("advisory")?.value) === true ? false : undefined;
}
