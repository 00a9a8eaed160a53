import { parseName } from "../../../../src/core/reading/names/parse-name";

/** form | title | given | family | affix | party */
function parts(text: string): string {
  const { formOfAddress, title, givenName, familyName, affix, party } = parseName(text);
  return [formOfAddress, title, givenName, familyName, affix, party]
    .map((part) => part ?? "")
    .join("|");
}

test.each([
  ["Frau Bednarz", "Frau|||Bednarz||"],
  ["Herrn Dr. Müller", "Herr|Dr.||Müller||"],
  ["Ktabg.  Kleerbaum, Klaus-Viktor", "||Klaus-Viktor|Kleerbaum||"],
  ["Ktabg. Prof. Dr. Schulze zur Wiesche", "|Prof. Dr.||Schulze zur Wiesche||"],
  ["Gasper, Elmar", "||Elmar|Gasper||"],
  ["Müller (CDU)", "|||Müller||CDU"],
  ["Müller, CDU", "|||Müller||CDU"],
  ["Ingo Wellenreuther MdB", "||Ingo|Wellenreuther|MdB|"],
  ["Kiên Nguyen", "||Kiên|Nguyen||"],
  ["Frau\u00a0Dr.\u00a0\u00a0Eva Muster", "Frau|Dr.|Eva|Muster||"],
  ["Muster, Dr. Eva", "|Dr.|Eva|Muster||"],
  ["Muster, Eva MdL", "||Eva|Muster|MdL|"],
  ["Karl Muster jun.", "||Karl|Muster|jun.|"],
  ["Bürgermeister a. D. Karl Muster", "||Karl|Muster||"],
  ["sachkundige Bürgerin Eva Muster", "||Eva|Muster||"],
  ["Dr.Muster", "|Dr.||Muster||"],
  ["Dipl.-Ing. Karl Muster", "|Dipl.-Ing.|Karl|Muster||"],
  ["MUSTER Eva", "||Eva|MUSTER||"],
  ["1. Herr Muster", "Herr|||Muster||"],
  ["Muster²", "|||Muster||"],
  ["Landrat", "|||Landrat||"],
])("%s is taken apart", (text, expected) => {
  expect(parts(text)).toBe(expected);
});

test.each([
  ["Schulze Esking", "Schulze Esking", undefined],
  ["Frau Lütke Daldrup", "Lütke Daldrup", undefined],
  ["Hans Große Scharmann", "Große Scharmann", "Hans"],
  ["Klaus Schulze", "Schulze", "Klaus"],
  ["Anna von der Heide", "von der Heide", "Anna"],
  ["van Bebber, Jan", "van Bebber", "Jan"],
  ["Hans Meyer zu Bexten", "Meyer zu Bexten", "Hans"],
  ["Herr Meyer zu Bexten", "Meyer zu Bexten", undefined],
  ["Anna zu Muster", "zu Muster", "Anna"],
  ["Anna Muster - Beispiel", "Muster-Beispiel", "Anna"],
])("the family name of %s is found", (text, familyName, givenName) => {
  expect(parseName(text)).toMatchObject({ familyName, givenName });
});

test("composed and decomposed letters give the same name", () => {
  expect(parseName("Frau Schäpers".normalize("NFD"))).toEqual(parseName("Frau Schäpers"));
});
