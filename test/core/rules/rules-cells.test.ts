import type { OrganizationRules } from "../../../src/core/register";
import { findingsOfRegister } from "../../support/marked-codes";
import { membershipTable } from "../../support/membership-table";

it("findings about rules point at the organization's row where the cell is not known", () => {
  const { register } = membershipTable(
    `
    Gremium | Name
    AG 0-6  | Frau Averbeck
    `,
    {
      quotas: [],
      rules: [
        { organization: "AG 0-6", chair: "Landrat", office: "KI", moderation: "", ages: [0, 7] },
        { organization: "AG 6-18", moderation: "ABH", ages: [6, 27] },
      ],
    },
  );
  const rules = register.rules.map((row) => ({ ...row, cells: {} }));
  const found = findingsOfRegister({ ...register, rules });
  expect(found.map(({ code, places }) => [code, ...places.map(({ cell }) => cell)])).toStrictEqual([
    ["chair-missing", "A2", "A2"],
    ["office-missing", "A2", "A2"],
    ["moderation-missing", "A2"],
    ["moderation-excluded", "A3"],
    ["ages-overlap", "A3", "A2"],
  ]);
});

it("findings about the rules of the paper need no cell of a sheet", () => {
  const { register } = membershipTable("Gremium | Name\nKoStAG | Frau Averbeck", {
    quotas: [],
    rules: [
      { organization: "KoStAG", chair: "Landrat", office: "KI" },
      { organization: "AG 0-6", moderation: "", ages: [0, 7] },
      { organization: "AG 6-18", moderation: "ABH", ages: [6, 18] },
    ],
  });
  const rules = register.rules.map(
    ({ organization, chair, office, moderation, ageFrom, ageTo }): OrganizationRules => ({
      ...{ organization, chair, office, moderation, ageFrom, ageTo },
      ...{ meetingsPerYear: undefined, noticeDays: undefined, place: undefined },
    }),
  );
  const found = findingsOfRegister({ ...register, rules });
  expect(found.map(({ code, places }) => [code, ...places.map(({ cell }) => cell)])).toStrictEqual([
    ["chair-missing", "A2"],
    ["office-missing", "A2"],
    ["moderation-missing"],
    ["moderation-excluded"],
    ["ages-gap"],
    ["ages-overlap"],
  ]);
});

it("findings about deputies point at the name where no cell says for whom", () => {
  const { register } = membershipTable(
    `
    Gremium | Funktion   | Name          | Vertretung für
    Netz    | Mitglied   | Frau Averbeck |
    Netz    | Vertretung | Frau Averbeck | Frau Averbeck
    Netz    | Vertretung | Herr Terbrack | Frau Wessel
    `,
    { quotas: [] },
  );
  const memberships = register.memberships.map((row) => ({
    ...row,
    places: { person: row.places.person, organization: row.places.organization },
  }));
  const found = findingsOfRegister({ ...register, memberships });
  expect(found.map(({ code, places }) => [code, ...places.map(({ cell }) => cell)])).toStrictEqual([
    ["deputy-self", "C3"],
    ["deputy-orphan", "C4"],
  ]);
});
