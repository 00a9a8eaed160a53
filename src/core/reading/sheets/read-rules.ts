import type {
  Organization,
  OrganizationRules,
  RulesCell,
  SeatQuota,
  WrittenExceptions,
} from "../../register";
import { rulesField, type RulesField } from "../headings/rules-headings";
import { filledText } from "../names/person-cells";
import { withoutPrevious } from "../organizations/previous-names";
import type { Reading } from "../reading";
import { bodyRows } from "../tables/body-rows";
import { assignColumns, cellReader, type ReadCell } from "../tables/columns";
import type { Table } from "../tables/table";
import { cellText } from "../text/plain-text";
import {
  rangesBehindDate,
  readAges,
  readCount,
  readDayCount,
  readDays,
  readDeputyMode,
  readYesNo,
} from "../values/read-words";
import { sessionRulesOf } from "./session-rules";

/** What a Gremien sheet says: quotas and the rest, in its order. */
export interface ReadRules {
  readonly quotas: readonly SeatQuota[];
  readonly rules: readonly OrganizationRules[];
  readonly exceptions: readonly WrittenExceptions[];
}

type Cells = (field: RulesField) => ReadCell | undefined;

interface RulesRow {
  readonly organization: Organization;
  readonly cell: Cells;
}

/** Reads the Gremien tables. All names become known before any sender is looked up. */
export function readRules(tables: readonly Table[], reading: Reading): ReadRules {
  const rows = tables.flatMap((table) => declareRows(table, reading));
  const rules = new Map<Organization, OrganizationRules>();
  for (const row of rows) {
    if (!rules.has(row.organization)) rules.set(row.organization, rulesOf(row, reading));
  }
  return {
    quotas: rows.flatMap((row) => quotaOf(row, reading) ?? []),
    rules: [...rules.values()],
    exceptions: rows.flatMap((row) => exceptionsOf(row) ?? []),
  };
}

function declareRows(table: Table, reading: Reading): RulesRow[] {
  const columns = assignColumns(table, rulesField, reading, ["remark"]);
  const cellOf = cellReader(table, reading);
  return bodyRows(table).flatMap((row): RulesRow[] => {
    const cell: Cells = (field) => cellOf(row, columns.get(field));
    const [name, shortName] = [nameAt(cell("organization")), nameAt(cell("shortName"))];
    const given = name ?? shortName;
    if (given === undefined) return [];
    const classification = textOf(cell("classification"));
    const names = { ...withoutPrevious(given), shortName, classification };
    return [{ organization: reading.book.declare(names), cell }];
  });
}

/** The text of a name's cell; Excel turns a bare "6-18" into a date, which is read back. */
function nameAt(cell: ReadCell | undefined): string | undefined {
  const [ages] = rangesBehindDate(cell?.value);
  return ages === undefined ? textOf(cell) : `AG ${ages}`;
}

function textOf(cell: ReadCell | undefined): string | undefined {
  return filledText(cellText(cell?.value));
}

function quotaOf({ organization, cell }: RulesRow, { book }: Reading): SeatQuota | undefined {
  const declinedCell = cell("declined");
  const seatsCell = cell("seats");
  const modeCell = cell("deputyMode");
  const senderCell = cell("sendingOrganization");
  const saysDeclined = /^keine entsendung/i.test(cellText(seatsCell?.value));
  const declined =
    readYesNo(declinedCell?.value) === true || isDeclined(declinedCell) || saysDeclined;
  const seats = readCount(seatsCell?.value) ?? (declined ? 0 : undefined);
  if (seats === undefined) return undefined;
  return {
    organization,
    sendingOrganization: senderCell && book.organizationAt(senderCell.value, senderCell),
    seats,
    deputyMode: readDeputyMode(modeCell?.value),
    declined,
    place: (seatsCell ?? declinedCell)?.place,
  };
}

function isDeclined(cell: ReadCell | undefined): boolean {
  return /^keine entsendung/i.test(cellText(cell?.value));
}

/** Not tidied: line breaks stand between what is excepted. */
function exceptionsOf({ organization, cell }: RulesRow): WrittenExceptions | undefined {
  const read = cell("exceptions");
  if (!read || textOf(read) === undefined) return undefined;
  const { value, place } = read;
  return { organization, text: typeof value === "string" ? value : cellText(value), place };
}

function rulesOf({ organization, cell }: RulesRow, { book }: Reading): OrganizationRules {
  const ages = readAges(cell("ages")?.value) ?? [undefined, undefined];
  const moderation = cell("moderation");
  const noticeCount = readDayCount(cell("noticeDays")?.value);
  const sessions = sessionRulesOf(cell, book);
  return {
    organization,
    meetingsPerYear: readCount(cell("meetingsPerYear")?.value),
    chair: textOf(cell("chair")),
    office: textOf(cell("office")),
    // "" tells that the sheet has the column and leaves it empty, undefined that it has none.
    moderation: moderation && (textOf(moderation) ?? ""),
    ageFrom: readCount(cell("ageFrom")?.value) ?? ages[0],
    ageTo: readCount(cell("ageTo")?.value) ?? ages[1],
    noticeDays: readDays(cell("noticeDays")?.value),
    ...(noticeCount && { noticeCount }),
    ...(sessions && { sessions }),
    place: (cell("organization") ?? cell("shortName"))?.place,
    cells: cellsOf(cell),
  };
}

function cellsOf(cell: Cells): NonNullable<OrganizationRules["cells"]> {
  const ages = cell("ages");
  const cells: Readonly<Record<RulesCell, ReadCell | undefined>> = {
    meetingsPerYear: cell("meetingsPerYear"),
    chair: cell("chair"),
    office: cell("office"),
    moderation: cell("moderation"),
    ageFrom: cell("ageFrom") ?? ages,
    ageTo: cell("ageTo") ?? ages,
    declined: cell("declined"),
  };
  const filled = Object.entries(cells).filter(([, read]) => read !== undefined);
  return Object.fromEntries(filled.map(([name, read]) => [name, read?.place]));
}
