import { readNameCell } from "../../names/open-words";
import { parseName } from "../../names/parse-name";
import { nameMissing } from "../../kinds/name-missing";
import { roleUnknown } from "../../kinds/role-unknown";
import type { Mention } from "../../people/mention";
import { report, type Reading } from "../../reading";
import type { ReadCell } from "../../tables/columns";
import { cellText } from "../../text/plain-text";
import type { Draft } from "../draft";
import { notePool } from "../pools";
import type { RowOrganization } from "../row-context";
import type { Legend } from "./legend";
import { readMarks, type Mark, type Meanings } from "./marks";
import type { MatrixCells, MatrixPerson } from "./matrix-cells";
import { meaningsOf } from "./meanings";

/** A filled cell of the matrix with the person and the organization that meet there. */
interface Crossing {
  readonly of: MatrixPerson;
  readonly mention: Mention;
  readonly at: RowOrganization;
  readonly cell: ReadCell;
}

/** A matrix → a draft for each mark; what names nobody becomes an open seat, a pool or "declined". */
export function matrixDrafts(
  { organizations, persons }: MatrixCells,
  legend: Legend,
  reading: Reading,
): Draft[] {
  const columns = organizations.map((_, at) => persons.flatMap(({ marks }) => textOf(marks[at])));
  const meanings = meaningsOf(columns, legend);
  return persons.flatMap((of) => {
    const { person, onBehalfOf } = of;
    const mention: Mention = { name: person.name, place: person.cell.place, onBehalfOf };
    return of.marks.flatMap((cell, index) => {
      const at = organizations[index];
      if (!cell || !at || textOf(cell).length === 0) return [];
      return draftsAt({ of, mention, at, cell }, meanings, reading);
    });
  });
}

function textOf(cell: ReadCell | undefined): string[] {
  const text = cellText(cell?.value);
  return text === "" ? [] : [text];
}

function draftsAt(crossing: Crossing, meanings: Meanings, reading: Reading): Draft[] {
  const { at, cell, of } = crossing;
  const text = cellText(cell.value);
  const marks = readMarks(text, meanings);
  if (readNameCell(text) === "declined" || (of.person.says === "declined" && marks.length > 0)) {
    if (!reading.declined.has(at.organization)) reading.declined.set(at.organization, cell.place);
    return [];
  }
  if (marks === "unknown") return unknownDrafts(crossing, text, reading);
  return marks.flatMap((mark) => draftsOf(crossing, mark, reading));
}

function draftsOf(crossing: Crossing, mark: Mark, reading: Reading): Draft[] {
  const { of, at } = crossing;
  const { organization } = at;
  const { says, text, cell: nameCell } = of.person;
  const { onBehalfOf } = of;
  switch (says) {
    case "name":
      return withNamedDeputy(draftOf(crossing, mark), mark, crossing);
    case "open": {
      const seat = { organization, role: mark.role, text, term: termOf(of, mark), onBehalfOf };
      reading.openSeats.push({ ...seat, place: nameCell.place });
      return [];
    }
    case "pool":
      notePool(text, { organization, onBehalfOf, place: nameCell.place }, reading);
      return [];
    case "blank":
      reportNameless(crossing, reading);
      return [];
    case "declined":
    case "none":
      return [];
  }
}

/** A row of totals has no name either, but digits where the others have marks. */
function reportNameless({ of, at, cell }: Crossing, reading: Reading): void {
  if (/^\d+$/.test(cellText(cell.value))) return;
  const { shortName } = at.organization;
  const places = [of.person.cell.place, cell.place];
  report(reading, nameMissing, { organization: shortName, places, facts: { text: shortName } });
}

function draftOf(crossing: Crossing, mark: Mark): Draft {
  const { of, mention, at, cell } = crossing;
  const { onBehalfOf, area, remark, places } = of;
  const { place } = cell;
  const isDeputy = mark.role === "substitute";
  const rank = mark.rank ?? (isDeputy ? of.rank : undefined);
  const target = targetOf(crossing, mark);
  return {
    mention,
    organization: at.organization,
    role: mark.role,
    roleText: cellText(cell.value),
    votingRight: of.votingRight ?? mark.votingRight,
    onBehalfOf,
    area,
    term: termOf(of, mark),
    target,
    rank,
    remark,
    places: {
      ...places,
      person: mention.place,
      organization: at.place,
      role: place,
      ...(typeof target === "object" ? { substituteFor: target.at.place } : {}),
      ...(mark.rank === undefined ? {} : { rank: place }),
    },
  };
}

/** By the mark, else by the row; ranks belong to a list for all, a bare S stands beside whoever sits there. */
function targetOf({ of, cell }: Crossing, { role, rank, target }: Mark): Draft["target"] {
  if (role !== "substitute") return undefined;
  if (target !== undefined) return { text: target, member: undefined, at: cell };
  return of.target ?? (rank === undefined && of.rank === undefined ? "only-member" : undefined);
}

function termOf({ term }: MatrixPerson, { start, end }: Mark): Draft["term"] {
  return { start: start ?? term.start, end: end ?? term.end };
}

/** "M (V: Frau Probe)": the member with the deputy that his mark names. */
function withNamedDeputy(draft: Draft, { deputy }: Mark, { of, cell }: Crossing): Draft[] {
  if (deputy === undefined) return [draft];
  const { place } = cell;
  const name = parseName(deputy);
  const mention: Mention = { name, place, onBehalfOf: name.party };
  const { mention: member, places } = draft;
  const target = { text: of.person.text, member, at: member };
  const own = { person: place, organization: places.organization, substituteFor: member.place };
  const substitute: Draft = {
    ...draft,
    mention,
    role: "substitute",
    onBehalfOf: name.party,
    votingRight: undefined,
    area: undefined,
    remark: undefined,
    target,
    places: own,
  };
  return [draft, substitute];
}

function unknownDrafts(crossing: Crossing, text: string, reading: Reading): Draft[] {
  const { of, at, cell } = crossing;
  const isName = of.person.says === "name";
  report(reading, roleUnknown, {
    organization: at.organization.shortName,
    ...(isName ? { person: of.person.text } : {}),
    places: [cell.place, of.person.cell.place],
    facts: { text },
  });
  return isName ? [draftOf(crossing, { role: "unknown" })] : [];
}
