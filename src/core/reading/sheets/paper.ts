import type { Organization, OrganizationRules, SeatQuota } from "../../register";
import type { OrganizationBook } from "../organizations/organization-book";
import { PAPER_ORGANIZATIONS, PAPER_SENDER, type PaperOrganization } from "../paper-rules";
import type { ReadRules } from "./read-rules";

/** The rules of the council paper, for workbooks without a Gremien sheet. */
export function paperRules(book: OrganizationBook): ReadRules {
  const papers = PAPER_ORGANIZATIONS.filter(({ seats }) => seats !== undefined);
  const adopted = papers.map((paper) => ({ paper, organization: book.adopt(paper) }));
  const sender = PAPER_ORGANIZATIONS.find(({ shortName }) => shortName === PAPER_SENDER);
  const sendingOrganization = sender && book.adopt(sender);
  return {
    quotas: adopted.map(({ paper, organization }) =>
      quotaOf(paper, organization, sendingOrganization),
    ),
    rules: adopted.map(({ paper, organization }) => rulesOf(paper, organization)),
    exceptions: [],
  };
}

function quotaOf(
  { seats = 0, deputyMode }: PaperOrganization,
  organization: Organization,
  sendingOrganization: Organization | undefined,
): SeatQuota {
  return {
    organization,
    sendingOrganization,
    seats,
    deputyMode,
    declined: false,
    place: undefined,
  };
}

function rulesOf(paper: PaperOrganization, organization: Organization): OrganizationRules {
  return {
    organization,
    meetingsPerYear: paper.meetingsPerYear,
    chair: paper.chair,
    office: paper.office,
    moderation: undefined,
    ageFrom: paper.ages?.[0],
    ageTo: paper.ages?.[1],
    noticeDays: undefined,
    place: undefined,
  };
}
