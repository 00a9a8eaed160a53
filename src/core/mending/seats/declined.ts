import { isBlank, type Place, type CellEdit } from "../../grid";
import { delegatesOf, notOver, openSeatsOf, type Organization } from "../../register";
import { readNameCell } from "../../reading";
import { amendmentOf } from "../cells/amendment";
import { cellOf, isWritable, textOf } from "../cells/sheet-cells";
import { mostFrequent } from "../lists/list-way";
import { placeIn, slotAt, valueIn } from "../lists/person-slot";
import type { Choice } from "../remedy";
import type { Situation } from "../situation";
import { onlyQuota } from "./room";

/**
 * "Keine Entsendung" for an organization to which nobody is sent: in the column of the Gremien sheet,
 * else in place of "N.N." in the list. Nothing where members are listed: it holds for all seats.
 */
export function declinedChoice(
  organization: Organization,
  situation: Situation,
): Choice | undefined {
  const { index, asOf } = situation;
  const quota = onlyQuota(index, organization);
  if (!quota || quota === "several" || quota.declined) return undefined;
  if (notOver(delegatesOf(index, quota), asOf).length > 0) return undefined;
  const edits =
    inRules(organization, situation) ?? inList(openSeatsOf(index, quota)[0]?.place, situation);
  return (
    edits && {
      label: `„Keine Entsendung“ vermerken (${organization.shortName})`,
      detail: "",
      amendment: amendmentOf(edits),
    }
  );
}

function inRules(organization: Organization, situation: Situation): CellEdit[] | undefined {
  const { register } = situation.index;
  const rules = register.rules.find((each) => each.organization === organization);
  const place = rules?.cells?.declined;
  const cell = place && cellOf(situation.workbook, place);
  if (!cell || !isWritable(cell.sheet, cell.address)) return undefined;
  const others = register.rules.flatMap(({ cells }) => {
    const value = cells?.declined && cellOf(situation.workbook, cells.declined)?.value;
    return /^(?:ja|j|x)$/i.test(textOf(value)) ? textOf(value) : [];
  });
  return [{ place, before: cell.value, after: mostFrequent(others) ?? "ja" }];
}

/** The name's cell says it; other parts of a name would say that somebody is meant. */
function inList(place: Place | undefined, situation: Situation): CellEdit[] | undefined {
  const slot = place && slotAt(place, situation);
  if (!slot || slot.isDeputy) return undefined;
  if (readNameCell(textOf(valueIn(slot, slot.columns.name))) !== "open") return undefined;
  const { name, givenName } = slot.columns;
  const deputies = slot.list.deputies.map((columns) => columns.name);
  if (!deputies.every((column) => isBlank(valueIn(slot, column)))) return undefined;
  return [
    { place: placeIn(slot, name), before: valueIn(slot, name), after: "keine Entsendung" },
    ...(givenName === undefined
      ? []
      : [{ place: placeIn(slot, givenName), before: valueIn(slot, givenName), after: undefined }]),
  ];
}
