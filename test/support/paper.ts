import {
  dateCell,
  headingBlock,
  isoDay,
  noteBlock,
  numberCell,
  paragraphBlock,
  tableBlock,
  textCell,
  timeCell,
  type DocumentValue,
  type Paper,
  type TableBlock,
} from "../../src/core";

/** A small paper that has one of everything. */
export const PAPER: Paper = {
  title: "Anlage zur Vorlage SV-10-0089/1: Entsendung",
  blocks: [
    noteBlock("Stand: 17.02.2021"),
    headingBlock("Entsendung"),
    delegates([
      [textCell("KoStAG"), numberCell(1), textCell("Frau Wessendarp")],
      [textCell("KoStAG"), numberCell(2), textCell("Sitz unbesetzt", "error")],
    ]),
    headingBlock("Besetzung im Wortlaut"),
    paragraphBlock("KoStAG: 1. Frau Wessendarp 2. N.N."),
    headingBlock("Sitzungen 2021"),
    tableBlock({
      name: "Sitzungen",
      main: false,
      columns: [
        { heading: "Datum", width: 11 },
        { heading: "Uhrzeit", width: 10 },
        { heading: "Ort", width: 20 },
      ],
      rows: [[dateCell(isoDay("2021-03-17")), timeCell(16 * 60 + 30), textCell(undefined)]],
    }),
  ],
  footer: "Stand 17.02.2021 · SV-10-0089/1",
  orientation: "portrait",
};

export function delegates(rows: readonly (readonly DocumentValue[])[]): TableBlock {
  return tableBlock({
    name: "Entsendungen",
    main: true,
    columns: [
      { heading: "Gremium", width: 14 },
      { heading: "Nr.", width: 5 },
      { heading: "Mitglied", width: 28 },
    ],
    rows,
  });
}
