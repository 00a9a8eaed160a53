import type { CellValue } from "../../../../src/core/grid";
import {
  organizationBook,
  type OrganizationBook,
} from "../../../../src/core/reading/organizations/organization-book";

const place = { sheet: "Liste", cell: "A2" };

function shortNameOf(value: CellValue, book: OrganizationBook = organizationBook()) {
  return book.organizationAt(value, { place })?.shortName;
}

/** With a Gremien sheet that declares these. */
function bookWith(...declared: readonly (readonly [name: string, shortName?: string])[]) {
  const book = organizationBook();
  for (const [name, shortName] of declared)
    book.declare({ name, shortName, classification: undefined, previousNames: [] });
  return book;
}

function dateCell(iso: string, format: string): CellValue {
  const epochDay = Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
  return { type: "date", epochDay, minutes: 0, format };
}

test.each([
  "KOSTAG",
  "KoSt AG",
  "Ko-St-AG",
  "die KoStAG",
  "Steuerungsgruppe",
  "Steuerungsgruppe (KoStAG)",
  "KoStAG – Steuerungsgruppe",
  "KoStAG: Koordinierungs- und Steuerungsarbeitsgruppe",
  "Koordinierungs-/Steuerungsarbeitsgruppe",
  "Koordinierungs- u. Steuerungs-AG",
  "Koord.- und Steuerungsarbeitsgruppe",
])("%s is the KoStAG", (text) => {
  expect(shortNameOf(text)).toBe("KoStAG");
});

test.each([
  "AG 0 - 6",
  "AG 0–6 Jahre",
  "AG 0\u20116",
  "AG0-6",
  "AG „0 bis 6“",
  "AG 0- bis 6-Jährige",
  "AG der 0-6-Jährigen",
  "AG 00-06",
  "AG 0/6",
  "AG (0-6 Jahre)",
  "AG 1 (0-6)",
  "Arbeitsgruppe 0-6",
  "Arbeitsgr. 0 – 6 J.",
  "Zielgruppen-AG 0-6",
  "0-6",
  "0 bis 6 Jahre",
])("%s is the AG 0-6", (text) => {
  expect(shortNameOf(text)).toBe("AG 0-6");
});

test.each([
  "A.B.S.I.",
  "Ausschuß für Bildung, Schule und Integration",
  "Ausschuss für Bildung, Schule, Integration",
  "Ausschuss für Bildung/Schule/Integration",
  "Ausschuss für Bildung, Schule und Integration (ABSI)",
  "ABSI – Ausschuss für Bildung, Schule und Integration",
  "Aussch. f. Bildung, Schule u. Integr.",
  "Integrationsausschuss",
])("%s is the ABSI", (text) => {
  expect(shortNameOf(text)).toBe("ABSI");
});

test.each(["AK 0-6", "AG 6-17", "Bildungsausschuss", "Ausschuss für Bildung", "KoStAG / AG 0-6"])(
  "%s is an organization of its own",
  (text) => {
    expect(shortNameOf(text)).toBe(text);
  },
);

test.each([
  ["2018-06-01", "mmm yy"],
  ["2021-06-18", "d-mmm"],
])("6-18 that Excel turned into the date %s is the AG 6-18", (iso, format) => {
  expect(shortNameOf(dateCell(iso, format))).toBe("AG 6-18");
});

test.each(["Jun 18", "Jun. 18", "Jun-18", "18. Jun", "18-Jun", "01.06.2018"])(
  "%s in a list saved as text is what such a date shows",
  (text) => {
    expect(shortNameOf(text)).toBe("AG 6-18");
  },
);

test("a declared name with a dot comes back from the date that Excel made of it", () => {
  const book = bookWith(["AG 1.2"], ["3.4"]);
  expect(shortNameOf(dateCell("2021-02-01", "d-mmm"), book)).toBe("AG 1.2");
  expect(shortNameOf(dateCell("2021-04-03", "d-mmm"), book)).toBe("3.4");
});

test("short names of a Gremien sheet and words that it cuts off are understood", () => {
  const book = bookWith(["Kreisausschuss", "KA"], ["Ausschuss für Umwelt und Planung", "AUP"]);
  expect(shortNameOf("KA", book)).toBe("KA");
  expect(shortNameOf("Kreisausschuss (KA)", book)).toBe("KA");
  expect(shortNameOf("AUP", book)).toBe("AUP");
  expect(shortNameOf("Aussch. f. Umwelt u. Plan.", book)).toBe("AUP");
});

test("an abbreviation that two could mean is neither", () => {
  const book = bookWith(["Ausschuss für Umwelt"], ["Ausschuss für Umweltrecht"]);
  expect(shortNameOf("Aussch. für Umw.", book)).toBe("Aussch. für Umw.");
});
