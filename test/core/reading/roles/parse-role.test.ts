import { parseRole } from "../../../../src/core/reading/roles/parse-role";

test.each([
  ["Mitglied", "member"],
  ["ordentl. Mitglied", "member"],
  ["Ausschussmitglied", "member"],
  ["Delegierte/r", "member"],
  ["Stellv. Mitglied", "substitute"],
  ["stellvertretendes Mitglied", "substitute"],
  ["Stellvertreter/in", "substitute"],
  ["persönliche Vertretung", "substitute"],
  ["Persönliche/r Stellvertreter/in", "substitute"],
  ["Ersatzmitglied", "substitute"],
  ["Stellv. sachkundige/r Bürger/in", "substitute"],
  ["stellv. Mitglied (SPD)", "substitute"],
  ["Vorsitz", "chair"],
  ["Vorsitzende/r", "chair"],
  ["stellv. Vorsitz", "deputy-chair"],
  ["1. stellvertretende Vorsitzende", "deputy-chair"],
  ["Stellvertretende/r Vorsitzende/r", "deputy-chair"],
  ["sachkundige/r Einwohner/in", "advisory"],
  ["beratendes Mitglied", "advisory"],
  ["Mitglied mit beratender Stimme", "advisory"],
  ["Gast", "guest"],
  ["Schriftführung", "recorder"],
  ["Geschäftsführung", "office"],
  ["Moderation", "moderation"],
  ["Häuptling", "unknown"],
  ["ehemaliges Mitglied", "unknown"],
])("%s is understood", (text, role) => {
  expect(parseRole(text)?.role).toBe(role);
});

test.each([
  "Vertreter des Kreises",
  "Vertreterin der Verwaltung",
  "Vertretung der freien Wohlfahrtspflege",
  "stellv. Bürgermeister",
])("%s is no deputy", (text) => {
  expect(parseRole(text)?.role).toBe("member");
});

test("a delegate's or deputy's Vertreter/in alone is not guessed", () => {
  expect(parseRole("Vertreter/in")?.role).toBe("unknown");
});

test("a Funktion may name whom it stands in for", () => {
  expect(parseRole("Vertretung für Frau Muster")).toEqual({
    role: "substitute",
    substituteFor: "Frau Muster",
  });
});

test("an expert citizen votes, an expert resident does not", () => {
  expect(parseRole("Sachkundige/r Bürger/in")).toEqual({ role: "member", votingRight: true });
  expect(parseRole("Sachkundige/r Einwohner/in")?.votingRight).toBe(false);
});

test("a blank Funktion says nothing", () => {
  expect(parseRole(" – ")).toBeUndefined();
});
