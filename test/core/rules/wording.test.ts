import { counted, germanDay, listed, termText, where, who } from "../../../src/core/rules/wording";

it("a sentence begins with the body and the person, as far as they are known", () => {
  expect(`${where({ organization: "KoStAG" })}${who({ person: "Frau Averbeck" })}`).toBe(
    "KoStAG: Frau Averbeck",
  );
  expect(`${where({})}${who({})}`).toBe("Eine Person");
});

it("a term is told in German, each side only where it is limited", () => {
  const told = (from: string, to: string) => termText({ from, to });
  expect(told("offen", "offen")).toBe("ohne zeitliche Begrenzung");
  expect(told("offen", "2021-02-17")).toBe("bis zum 17.02.2021");
  expect(told("2021-02-17", "offen")).toBe("ab dem 17.02.2021");
  expect(told("2021-02-17", "2021-02-17")).toBe("am 17.02.2021");
  expect(told("2021-02-17", "2021-02-18")).toBe("vom 17.02.2021 bis zum 18.02.2021");
  expect(germanDay("offen")).toBe("offen");
});

it("names stand in a row, and numbers before their noun", () => {
  expect([listed([]), listed(["A"]), listed(["A", "B"]), listed(["A", "B", "C"])]).toEqual([
    "",
    "A",
    "A und B",
    "A, B und C",
  ]);
  expect([counted(1, "Sitz", "Sitze"), counted(0, "Sitz", "Sitze")]).toEqual(["1 Sitz", "0 Sitze"]);
});
