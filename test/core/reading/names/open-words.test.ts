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
  "N.N., SPD",
  "SPD: N.N.",
  "„N.N.“²",
  "1. N.N.",
  "Herr/Frau N.N.",
  "N.N. wird nachbenannt",
  "Sitz derzeit unbesetzt",
  "unbesetzt seit 01.01.2021",
  "Benennung folgt noch",
  "noch zu benennen durch die CDU",
  "N.N",
  "n.n.b.",
  "Fr. N.N.",
  "Hr. N.N.",
  "Dr. N.N.",
  "Ktabg. N.N.",
  "N.N., Dülmen",
  "N.N./N.N.",
  "(bitte eintragen)",
  "Benennung durch CDU",
  "Nachbesetzung steht aus",
  "zurückgetreten",
])("%s says that the seat is open", (text) => {
  expect(readNameCell(text)).toBe("open");
});

test.each(["keine Entsendung", "Keine Entsendung.", "Es wird niemand entsandt"])(
  "%s says that nobody is sent on purpose",
  (text) => {
    expect(readNameCell(text)).toBe("declined");
  },
);

test.each([
  "Kein stellvertretendes Mitglied",
  "keine",
  "siehe GRÜNE",
  "s. GRÜNE",
  "s. Anlage",
  "s. o.",
  "wie oben",
  "ebenda",
  "Verzicht",
  "entfällt",
])("%s names nobody and opens no seat", (text) => {
  expect(readNameCell(text)).toBe("none");
});

test.each([
  "Alle weiteren Mitglieder der Fraktion",
  "alle übrigen Mitglieder der CDU-Fraktion vertreten sich gegenseitig",
  "Alle Mitglieder des ABSI",
  "die übrigen Fraktionsmitglieder",
  "alle anderen",
  "Sämtliche Kreistagsabgeordnete der SPD",
  "ein Mitglied der Fraktion",
  "jeweils ein anderes Mitglied der GRÜNE-Fraktion",
  "Mitglieder der UWG-Fraktion",
  "durch die Fraktion",
  "aus den Reihen der FDP-Fraktion",
  "Fraktion",
  "Pool",
  "gegenseitige Vertretung",
  "Die Mitglieder vertreten sich untereinander.",
  "alle sachkundigen Bürgerinnen und Bürger der Fraktion",
  "Alle weiteren Mitglieder (CDU)",
  "Alle Stellvertreter der CDU",
  "Vertretung aus der Fraktion",
])("%s names a circle, and nobody", (text) => {
  expect(readNameCell(text)).toBe("pool");
});

test.each(["", "*", "1)", "Frau", "0"])("%p counts as an empty cell", (text) => {
  expect(readNameCell(text)).toBe("blank");
});

test.each([
  "Alle, Peter",
  "Frau Alle",
  "Herr Pool",
  "Anderer, Max",
  "Mitglieder-Probe, Ina",
  "Frau Vakanz-Muster",
  "Nina Nord",
  "S. Müller",
  "s. B. Müller",
  "N. Nowak",
  "Siehe, Karl",
  "Herr Offen",
  "Keiner, Karl",
  "Nordmann",
])("%s is a name", (text) => {
  expect(readNameCell(text)).toBe("name");
});
