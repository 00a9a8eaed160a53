import { annex, type Block, type Paper } from "../../../src/core";
import {
  KOSTAG,
  meeting,
  membership,
  PAPER_QUOTAS,
  person,
  rules,
} from "../planning/register-by-hand";
import { known } from "./assessment-of";

const EXAMPLE = {
  quotas: PAPER_QUOTAS,
  rules: [rules(KOSTAG, { meetingsPerYear: 1 })],
  paperReference: "SV-10-0089",
  memberships: [membership(person("Frau Heide Wessendarp"), KOSTAG)],
  meetings: [meeting(KOSTAG, "2021-06-09", { number: 3 })],
};

function outline({ blocks }: Paper): string[] {
  return blocks.map((block: Block) =>
    block.type === "table" ? `Tabelle ${block.columns.length}` : `${block.type}: ${block.text}`,
  );
}

test("the Anlage of a Vorlage has a title, where it belongs, and a heading above each piece", () => {
  const paper = annex(...known(EXAMPLE));
  expect(paper).toMatchObject({
    title: "Anlage zur Vorlage SV-10-0089: Entsendung der Mitglieder und Vertretungen",
    footer: "Stand 17.02.2021 · SV-10-0089",
    orientation: "portrait",
  });
  expect(outline(paper).filter((line) => !line.startsWith("paragraph"))).toEqual([
    "note: Vorlage: SV-10-0089",
    "note: Stand: 17.02.2021",
    "heading: Entsendung",
    "Tabelle 4",
    "heading: Besetzung im Wortlaut",
    "heading: Beschlussvorschlag",
    "heading: Entscheidungsalternative",
    "heading: Sitzungen 2021",
    "Tabelle 4",
  ]);
});

test("without a number of a Vorlage it says so", () => {
  const paper = annex(...known({ ...EXAMPLE, paperReference: undefined }));
  expect(paper.title).toBe("Anlage: Entsendung der Mitglieder und Vertretungen");
  expect(paper.footer).toBe("Stand 17.02.2021");
  expect(outline(paper)[0]).toBe("note: Vorlage: ohne Vorlagennummer");
});

test("without a list of members it has no sections", () => {
  const paper = annex(...known({ ...EXAMPLE, membershipTable: undefined }));
  expect(outline(paper)).toEqual(["note: Vorlage: SV-10-0089", "note: Stand: 17.02.2021"]);
});
