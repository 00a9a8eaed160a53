import { isoDay } from "../../../src/core/calendar";
import { indexRegister, type Register } from "../../../src/core/register";
import { checkRegister, checkRegisterInSteps, RULES } from "../../../src/core/rules";
import { findingsOfRegister } from "../../support/marked-codes";
import { membershipTable } from "../../support/membership-table";
import { BEIRAT } from "../../support/quotas";

describe("the list of rules", () => {
  it("has each code once", () => {
    const codes = RULES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("speaks politely, says where each rule comes from, and of which day", () => {
    for (const { title, remedy, source } of RULES) {
      expect(title).not.toMatch(/[.!]/);
      expect(remedy).toMatch(/^[A-ZÄÖÜ].*\bSie\b.*[^!]\.$/);
      expect(source.text).not.toBe("");
      expect(() => isoDay(source.asOf)).not.toThrow();
    }
  });

  it("never calls anything unlawful", () => {
    expect(JSON.stringify(RULES)).not.toMatch(/rechtswidrig|unzulässig|verboten/i);
  });
});

describe("checkRegister", () => {
  const empty: Register = {
    ...membershipTable("Gremium | Name", { quotas: [] }).register,
    membershipTable: undefined,
  };

  it("finds nothing in an empty register", () => {
    expect(findingsOfRegister(empty)).toEqual([]);
  });

  it("reports vacancies without a place when there is no list at all", () => {
    const { register } = membershipTable("Gremium | Name");
    const findings = findingsOfRegister({ ...register, membershipTable: undefined });
    expect(findings.map(({ code, places }) => ({ code, places }))).toEqual(
      Array(4).fill({ code: "seat-vacant", places: [] }),
    );
  });

  it("treats names of JavaScript as names", () => {
    const { register } = membershipTable(`
      Gremium     | Funktion   | Name        | Vertretung für
      __proto__   | Mitglied   | constructor |
      __proto__   | Vertretung | __proto__   | constructor
      constructor | Vertretung | toString    | hasOwnProperty
    `);
    const findings = findingsOfRegister(register).filter(({ code }) => code !== "seat-vacant");
    expect(findings.map(({ code, person }) => [code, person])).toEqual([
      ["deputy-orphan", "toString"],
    ]);
  });

  it("tells between the rules how far it is, and what comes next by its title", () => {
    const steps = [...checkRegisterInSteps(indexRegister(empty), { asOf: isoDay("2021-02-17") })];
    expect(steps.map(({ what }) => what)).toEqual(RULES.map(({ title }) => title));
    expect(steps.map(({ share }) => share * RULES.length)).toEqual(
      RULES.map((_rule, position) => expect.closeTo(position) as number),
    );
  });

  it("names a hundred cells at most, as many as a reader follows", () => {
    const rows = Array.from({ length: 120 }, (_, index) => `Beirat | Frau Muster${index}`);
    const { register } = membershipTable(["Gremium | Name", ...rows].join("\n"), {
      quotas: [BEIRAT],
    });
    const [surplus] = findingsOfRegister(register);
    expect(surplus?.facts["members"]).toBe(120);
    expect(surplus?.places).toHaveLength(100);
  });

  it("leaves the register as it was", () => {
    const { register } = membershipTable(`
      Gremium | Name
      KoStAG  | Frau Averbeck
    `);
    const before = structuredClone(register);
    checkRegister(indexRegister(register), { asOf: isoDay("2021-02-17") });
    expect(register).toEqual(before);
  });
});
