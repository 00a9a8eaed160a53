import { readNameCell } from "../../../../src/core/reading/names/open-words";

test.each([
  "N.N.",
  "n. n.",
  "NN",
  "vakant",
  "unbesetzt",
  "–",
  "Herrn/Frau ____",
  "wird später berufen",
  "N.N. (SPD)",
])("%s says that the seat is open", (text) => {
  expect(readNameCell(text)).toBe("open");
});

test.each(["keine Entsendung", "Keine Entsendung.", "Es wird niemand entsandt"])(
  "%s says that nobody is sent on purpose",
  (text) => {
    expect(readNameCell(text)).toBe("declined");
  },
);

test.each(["Kein stellvertretendes Mitglied", "keine", "siehe GRÜNE", "entfällt"])(
  "%s names nobody and opens no seat",
  (text) => {
    expect(readNameCell(text)).toBe("none");
  },
);

test.each(["", "*", "1)", "Frau", "0"])("%p counts as an empty cell", (text) => {
  expect(readNameCell(text)).toBe("blank");
});

test.each(["Frau Vakanz-Muster", "Nina Nord", "Herr Offen", "Keiner, Karl", "Nordmann"])(
  "%s is a name",
  (text) => {
    expect(readNameCell(text)).toBe("name");
  },
);
