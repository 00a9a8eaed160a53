import type { CellValue, Row } from "../../grid";
import { fraktionIn } from "../names/fraktion-heading";
import { isGroup } from "../organizations/council-group";
import { organizationIn } from "../organizations/organization-title";
import type { Reading } from "../reading";
import { readSection, type Section } from "../roles/read-section";
import { ToldCell } from "../tables/told-cell";
import {
  ToldOrganization,
  ToldOrigin,
  type PlacedSection,
  type RowContext,
  type RowOrganization,
} from "./row-context";
import { readNameCell } from "../names/open-words";
import { saysDeputies } from "./pool-statement";
import { notePool } from "./pools";
import { headsOrganization } from "./heading-text";
import type { HeadingRow } from "./row-kind";

/** What heads the row that is read now; changes from row to row. */
export interface ScopeState {
  organization: ToldOrganization | undefined;
  /** The cell that told it, while the rows stand together. */
  bodyCell: CellValue;
  section: PlacedSection | undefined;
  origin: ToldOrigin | undefined;
  /** What came first, and so goes around the other. */
  outer: "section" | "fraktion" | undefined;
  block: number;
  isHeadedOnce: boolean;
}

/** A heading between the rows: a Gremium, a section, a Fraktion, or something that ends the block. */
export function headRows(
  state: ScopeState,
  row: Row,
  { column, text }: HeadingRow,
  context: RowContext,
): void {
  const { table, columns, reading, start } = context;
  const at = new ToldCell(table.sheet.name, row.index, column);
  if (readNameCell(text) === "pool" && saysDeputies(text)) {
    notePoolBelow(text, at, state, context);
    return;
  }
  state.block += 1;
  const isOnlyGroup = state.organization !== undefined && isGroup(text);
  const organization = isOnlyGroup
    ? undefined
    : organizationNamed(text, column === columns.organization, reading);
  if (organization !== undefined) headOrganization(state, organization, at, context);
  const said = sectionIn(text, state, context);
  const fraktion = organization === undefined ? fraktionIn(text) : undefined;
  if (said) headSection(state, { ...said, place: at.place }, start.origin);
  if (fraktion !== undefined) {
    const origin = new ToldOrigin(fraktion, table.sheet.name, row.index, column);
    headFraktion(state, origin, start.section);
  }
  if (organization === undefined && !said && fraktion === undefined) state.origin = start.origin;
  state.isHeadedOnce = state.origin !== undefined || organization !== undefined;
}

/** "Alle Mitglieder vertreten sich gegenseitig" below the rows: of the body and the Fraktion that head them. */
function notePoolBelow(
  text: string,
  { place }: ToldCell,
  state: ScopeState,
  { reading }: RowContext,
): void {
  const organization = state.organization?.organization;
  const onBehalfOf = state.isHeadedOnce ? state.origin?.text : undefined;
  if (organization) notePool(text, { organization, onBehalfOf, place }, reading);
}

/** Within a section such words head a group of it. */
export const MEMBERS_OF = /mitglied\p{L}* (?:de[rs]|aus|vo[nm]) /iu;

/**
 * Deputies have columns of their own in some lists: there no section is theirs. "Mitglieder des
 * Kreistages" within a section is a group of it.
 */
function sectionIn(text: string, state: ScopeState, { columns }: RowContext): Section | undefined {
  const said = readSection(text);
  if (said?.role === "member" && state.section && MEMBERS_OF.test(text)) return undefined;
  const isDeputies = said?.role === "substitute";
  const isMeant = !said?.isDoubtful || state.section !== undefined;
  return isDeputies && (columns.deputies.length > 0 || !isMeant) ? undefined : said;
}

/** The name of the body that a heading names; in the column of the organizations every other text is one. */
function organizationNamed(
  text: string,
  isItsColumn: boolean,
  reading: Reading,
): string | undefined {
  const labelled = /^(?:gremium|ausschuss) ?: ?(.+)$/i.exec(text)?.[1];
  if (labelled !== undefined) return labelled;
  if (reading.book.isKnownName(text)) return text;
  if (isItsColumn && !readSection(text) && fraktionIn(text) === undefined) return text;
  return headsOrganization(text) ? organizationIn(text) : undefined;
}

function headOrganization(
  state: ScopeState,
  name: string,
  at: ToldCell,
  { table, reading, start }: RowContext,
): void {
  const organization = reading.book.organizationAt(name, at);
  if (!organization) return;
  const told = new ToldOrganization(organization, table.sheet.name, at.row, at.column);
  state.organization = noteMention(told, reading);
  state.bodyCell = undefined;
  state.section = start.section;
  state.origin = start.origin;
  state.outer = undefined;
}

/** Sections within Fraktionen keep the Fraktion; around them they begin anew. */
function headSection(
  state: ScopeState,
  section: PlacedSection,
  origin: ToldOrigin | undefined,
): void {
  state.outer ??= "section";
  state.section = section;
  if (state.outer === "section") state.origin = origin;
}

function headFraktion(
  state: ScopeState,
  origin: ToldOrigin,
  section: PlacedSection | undefined,
): void {
  state.outer ??= "fraktion";
  state.origin = origin;
  if (state.outer === "fraktion") state.section = section;
}

/** Keeps the first cell of a list that names an organization. */
export function noteMention<N extends RowOrganization>(named: N, { firstMentions }: Reading): N {
  if (!firstMentions.has(named.organization)) firstMentions.set(named.organization, named.place);
  return named;
}
