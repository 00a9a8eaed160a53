import { groupOf, indexRegister, systemsOf, type Membership } from "../../../../src/core/register";
import { KOSTAG, membership, person, register } from "../../planning/register-by-hand";
import { MEMBER_SPELLINGS } from "./member-spellings";

const ROWS = MEMBER_SPELLINGS.trim()
  .split("\n")
  .slice(1)
  .filter((line) => line !== "")
  .map((line) => line.split("|").map((cell) => cell.trim()));

function memberOf([area, institution, role, name = ""]: readonly string[]): Membership {
  const words = name.replace(/ MdL| \(.*\)|.*\. (?=Karl|Ina)|^(?:Landrat|\S+in) (?=Dr|Ina)/g, "");
  return {
    ...membership(person(words), KOSTAG, "member"),
    area: filled(area),
    onBehalfOf: filled(institution),
    roleText: filled(role),
    nameText: name,
  };
}

function filled(cell: string | undefined): string | undefined {
  return cell === "" ? undefined : cell;
}

test("the table of spellings has a cell for each column", () => {
  expect(ROWS.filter((cells) => cells.length !== 6)).toEqual([]);
  expect(ROWS.length).toBeGreaterThan(100);
});

test.each(ROWS)("„%s“, „%s“, „%s“, „%s“ belongs to %s and stands for %s", (...cells) => {
  const member = memberOf(cells);
  const group = groupOf(indexRegister(register({ memberships: [member] })), member);
  expect([group, systemsOf(member).join(", ") || "–"]).toEqual(cells.slice(4));
});
