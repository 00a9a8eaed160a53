import { fold, nameKey, partyKey, tidy, withPlainDashes, wordKey } from "../../../src/core/words";

test("texts are the same whatever their blanks, case, umlauts and accents", () => {
  expect(tidy(" Ka\u00a0 rl\u200b ")).toBe("Ka rl");
  expect(fold("GRÖẞE  Straße")).toBe(fold("groesse strasse"));
  expect(fold("Kie\u0302n")).toBe("kien");
  expect(withPlainDashes("AG 6–18")).toBe("AG 6-18");
  expect(wordKey("Stellv. Mitglied/-er")).toBe("stellvmitglieder");
});

test("names are the same with hyphen or blank, Fraktionen under all their names", () => {
  expect(nameKey("Schulze-Esking")).toBe(nameKey("Schulze Esking"));
  expect(nameKey("Müller")).toBe(nameKey("MUELLER"));
  expect(partyKey("CDU-Fraktion")).toBe(partyKey("Fraktion CDU"));
  expect(partyKey("Bündnis 90/Die Grünen")).toBe(partyKey("GRÜNE"));
  expect(partyKey("CDU")).not.toBe(partyKey("CSU"));
});
