import { assess, isoDay, shareSheets, type SheetDocument } from "../../../src/core";
import { ADMINISTRATIONS } from "../reading/fixtures/administrations";
import { BLOCK_PER_FRAKTION } from "../reading/fixtures/block-per-fraktion";
import { MATRIX } from "../reading/fixtures/matrix";
import { NAMES } from "../reading/fixtures/names";
import { ROLES_AND_DAYS } from "../reading/fixtures/roles-and-days";
import { ROW_PER_MEMBERSHIP } from "../reading/fixtures/row-per-membership";
import { ROW_PER_SEAT } from "../reading/fixtures/row-per-seat";
import { SECTIONS } from "../reading/fixtures/sections";
import { SHEET_PER_ORGANIZATION } from "../reading/fixtures/sheet-per-organization";
import { SURROUNDINGS } from "../reading/fixtures/surroundings";
import { TEXT_FORM } from "../reading/fixtures/text-form";

const FIXTURES = [
  ...[ADMINISTRATIONS, BLOCK_PER_FRAKTION, MATRIX, NAMES, ROLES_AND_DAYS, ROW_PER_MEMBERSHIP],
  ...[ROW_PER_SEAT, SECTIONS, SHEET_PER_ORGANIZATION, SURROUNDINGS, TEXT_FORM],
].flat();

function textOf(documents: readonly SheetDocument[]): string {
  const cells = documents.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === "table" ? [...block.rows].flat() : [])),
  );
  const texts = cells.map((cell) => (cell.type === "text" ? cell.text : ""));
  return texts.join("\n").normalize("NFC").replace(/\s+/g, " ");
}

describe("a list of whatever form", () => {
  test.each(FIXTURES)("hands on everybody whom it shows: $title", ({ sheets }) => {
    const workbook = { sheets };
    const assessment = assess(workbook, isoDay("2021-02-17"));
    const text = textOf(shareSheets(workbook, assessment).documents);
    const shown = sheets.filter(
      ({ visibility, hiddenColumns, rows }) =>
        visibility === "visible" &&
        hiddenColumns.length === 0 &&
        !rows.some(({ hidden }) => hidden),
    );
    const names = new Set(shown.map(({ name }) => name));
    const missing = assessment.index.register.memberships.flatMap(({ person, places }) =>
      names.has(places.person.sheet) && !text.includes(person.familyName)
        ? [person.familyName]
        : [],
    );
    expect(missing).toEqual([]);
  });
});
