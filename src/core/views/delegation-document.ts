import { germanDate, type Day } from "../calendar";
import {
  EMPTY_CELL,
  headingBlock,
  noteBlock,
  numberCell,
  paragraphBlock,
  rowsMadeFrom,
  sheetDocument,
  tableBlock,
  textCell,
  titleBlock,
  type DocumentValue,
  type SheetDocument,
} from "../document";
import type { DelegationPlan, PlannedDelegation, PlannedSeat } from "../planning";
import { personName, requiresDeputies, type Membership } from "../register";
import { delegationLines } from "./delegation-lines";
import { speakerFor } from "./person-text";
import { resolutionTexts } from "./resolution";
import { footerText } from "./wording";

/** Together the width of a landscape page. */
const COLUMNS = [
  { heading: "Gremium", width: 13 },
  { heading: "Nr.", width: 5 },
  { heading: "Mitglied", width: 28 },
  { heading: "Fraktion", width: 13 },
  { heading: "Vertretung", width: 28 },
  { heading: "Fraktion der Vertretung", width: 15 },
  { heading: "Hinweis", width: 25 },
];

const NO_QUOTA =
  "Für kein Gremium ist bekannt, wie viele Sitze zu besetzen sind. Bitte tragen Sie die Sitze im Blatt Gremien ein.";

/** The sheet "Entsendung": who is sent where, as a table, in the numbered form and as a resolution. */
export function delegationDocument(
  plan: DelegationPlan,
  source: string | undefined,
): SheetDocument {
  const speak = speakerFor(plan);
  const orNoQuota = (texts: readonly string[]) => (texts.length > 0 ? texts : [NO_QUOTA]);
  return sheetDocument({
    kind: "delegation",
    name: "Entsendung",
    blocks: [
      titleBlock("Entsendung der Mitglieder und Vertretungen"),
      noteBlock(`Vorlage: ${plan.paperReference ?? "ohne Vorlagennummer"}`),
      noteBlock(`Stand: ${germanDate(plan.asOf)}`),
      tableBlock({
        name: "EntsendungTabelle",
        main: true,
        columns: COLUMNS,
        rows: rowsMadeFrom(plan.delegations, rowCountOf, (delegation) =>
          rowsOf(delegation, plan.asOf),
        ),
      }),
      headingBlock("Besetzung im Wortlaut"),
      ...orNoQuota(delegationLines(plan, speak)).map(paragraphBlock),
      headingBlock("Beschlussvorschlag"),
      ...orNoQuota(resolutionTexts(plan, speak)).map(paragraphBlock),
    ],
    footer: footerText(plan.asOf, source),
  });
}

function rowCountOf({ quota, seats, sharedSubstitutes }: PlannedDelegation): number {
  return (quota.declined ? 1 : 0) + seats.length + sharedSubstitutes.length;
}

function rowsOf(delegation: PlannedDelegation, asOf: Day): DocumentValue[][] {
  const { quota, seats, sharedSubstitutes } = delegation;
  const gremium = textCell(quota.organization.shortName);
  const nobody = [EMPTY_CELL, EMPTY_CELL, EMPTY_CELL, EMPTY_CELL, EMPTY_CELL];
  const declined = [gremium, ...nobody, textCell("keine Entsendung", "hint")];
  return [
    ...(quota.declined ? [declined] : []),
    ...seats.map((seat) => [gremium, ...seatCells(seat, delegation, asOf)]),
    ...sharedSubstitutes.map((substitute) => [
      gremium,
      EMPTY_CELL,
      EMPTY_CELL,
      EMPTY_CELL,
      ...deputyCells([substitute]),
      textCell(sharedRemark(substitute, delegation)),
    ]),
  ];
}

function seatCells(seat: PlannedSeat, delegation: PlannedDelegation, asOf: Day): DocumentValue[] {
  const { number, delegate, openText, substitutes, deputyPool } = seat;
  return [
    numberCell(number),
    textCell(delegate ? personName(delegate.person) : openText),
    textCell(delegate?.onBehalfOf),
    ...(substitutes.length === 0 ? [textCell(deputyPool), EMPTY_CELL] : deputyCells(substitutes)),
    remarkCell(seat, delegation, asOf),
  ];
}

function deputyCells(substitutes: readonly Membership[]): DocumentValue[] {
  const fraktionen = substitutes.map(({ onBehalfOf }) => onBehalfOf ?? "").filter(Boolean);
  return [
    textCell(substitutes.map(({ person }) => personName(person)).join("; ")),
    textCell(fraktionen.join("; ")),
  ];
}

function remarkCell(seat: PlannedSeat, delegation: PlannedDelegation, asOf: Day): DocumentValue {
  const trouble = troubleOf(seat, delegation);
  const start = seat.delegate?.term.start;
  const later = start !== undefined && start > asOf ? [`ab ${germanDate(start)}`] : [];
  return textCell([...trouble, ...later].join(", "), trouble.length > 0 ? "error" : undefined);
}

function troubleOf(seat: PlannedSeat, delegation: PlannedDelegation): string[] {
  const { delegate, substitutes, deputyPool, surplus } = seat;
  const { quota, sharedSubstitutes } = delegation;
  if (!delegate) return ["Sitz unbesetzt"];
  if (quota.declined) return ["trotz „keine Entsendung“ benannt"];
  if (surplus) return ["über dem Kontingent"];
  if (deputyPool !== undefined) return [];
  const named = quota.deputyMode === "ranked" ? sharedSubstitutes : substitutes;
  return requiresDeputies(quota.deputyMode) && named.length === 0 ? ["Vertretung fehlt"] : [];
}

function sharedRemark({ rank }: Membership, { quota }: PlannedDelegation): string {
  switch (quota.deputyMode) {
    case "ranked":
      return rank === undefined ? "Vertretung ohne Rang" : `Vertretung, Rang ${rank}`;
    case "pool":
      return "Vertretung für alle";
    case "personal":
    case "none":
      return "Vertretung ohne Mitglied";
  }
}
