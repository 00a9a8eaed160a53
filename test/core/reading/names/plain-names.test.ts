import { parseName } from "../../../../src/core/reading/names/parse-name";

// The dot of a list's number makes the cell be taken apart; what is plain is read without that.
test.each([
  ["Muster, Anna"],
  ["Anna Muster"],
  ["Peter Karl"],
  ["Muster-Beispiel, Hans-Peter"],
  ["Hans-Peter Muster-Beispiel"],
  ["Grüne, Anna"],
  ["Anna Grüne"],
  ["Fax, Anna"],
  ["Graf, Karl"],
  ["Anna Junior"],
  ["Gast, Eva"],
])("%s is read as it is in a numbered list", (name) => {
  expect(parseName(name)).toEqual(parseName(`1. ${name}`));
});
