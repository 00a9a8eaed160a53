import {
  assess,
  type Assessment,
  compose,
  isoDay,
  layOut,
  type Row,
  type Sheet,
  valueText,
} from "../../../src/core";
import { compositions } from "../../../src/core/planning";
import { workbookOf } from "../../support/grid-from-text";
import { WHOLE_KOSTAG } from "../../support/whole-kostag";

const AS_OF = isoDay("2021-02-17");
const assessment = assess(workbookOf(WHOLE_KOSTAG), AS_OF);

/** What the report tells of it. */
const composed = ({ index }: Assessment) => compositions(index, AS_OF);

/** The same list without a column, as many keep it. */
function without(heading: string): Sheet {
  const heads = WHOLE_KOSTAG.rows.find(({ cells }) => cells.includes(heading));
  const column = heads?.cells.indexOf(heading);
  const emptied = (cells: Row["cells"]) =>
    cells.map((cell, at) => (at === column ? undefined : cell));
  return {
    ...WHOLE_KOSTAG,
    rows: WHOLE_KOSTAG.rows.map((row) => ({ ...row, cells: emptied(row.cells) })),
  };
}

describe("a list of the whole KoStAG", () => {
  it("has the two delegates of the ABSI on its seats, and nobody else", () => {
    expect(assessment.findings).toEqual([]);
    const [kostag] = assessment.standings;
    expect(kostag).toMatchObject({
      shortName: "KoStAG",
      seats: 2,
      members: 2,
      deputies: 2,
      state: "complete",
    });
  });

  it("is told apart into the groups of the paper", () => {
    const [composition, ...others] = composed(assessment);
    expect(others).toEqual([]);
    expect(
      composition?.groups.map(
        ({ group, memberships, substitutes }) => `${group} ${memberships.length} +${substitutes}`,
      ),
    ).toEqual([
      "mayors 3 +0",
      "executives 9 +1",
      "welfare 3 +0",
      "politics 2 +2",
      "volunteers 2 +0",
      "target-groups 2 +0",
      "others 1 +0",
    ]);
    expect(
      composition?.systems.map(({ system, memberships }) => `${system} ${memberships.length}`),
    ).toEqual([
      "Gesundheit 1",
      "Bildung 2",
      "Integration 2",
      "Jugendhilfe 1",
      "materielle Sicherung 1",
      "freie Wohlfahrtspflege 3",
    ]);
  });

  it("is told apart by institution and Funktion where no Bereich is kept", () => {
    const judged = assess(workbookOf(without("Bereich")), AS_OF);
    expect(judged.findings).toEqual([]);
    expect(
      composed(judged)[0]?.groups.map(({ group, memberships }) => [group, memberships.length]),
    ).toEqual(
      composed(assessment)[0]?.groups.map(({ group, memberships }) => [group, memberships.length]),
    );
  });

  it("stands in the report between the counts and the findings", () => {
    const report = compose(assessment, { year: 2021 }).find(({ kind }) => kind === "report")!;
    expect(layOut(report).tables.map(({ name }) => name)).toEqual([
      "PruefberichtGremien",
      "PruefberichtZusammensetzung",
      "PruefberichtTabelle",
    ]);
    const texts = Array.from(layOut(report).cells, ({ value }) => valueText(value));
    expect(texts.join("\n")).toContain("\nFrau Eva Wilbrand (Jugendamt)\n");
  });
});
