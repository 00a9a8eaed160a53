import { parseFamilyName, parseName } from "../../../../src/core/reading/names/parse-name";

/** form | title | given | family | affix | party | role | period */
function parts(text: string): string {
  const { formOfAddress, title, givenName, familyName, affix, party, bracket, period } =
    parseName(text);
  return [formOfAddress, title, givenName, familyName, affix, party, bracket, period]
    .map((part) => part ?? "")
    .join("|")
    .replace(/\|+$/, "");
}

test.each([
  ["Frau Bednarz", "Frau|||Bednarz"],
  ["Herrn Dr. Müller", "Herr|Dr.||Müller"],
  ["Ktabg.  Kleerbaum, Klaus-Viktor", "||Klaus-Viktor|Kleerbaum"],
  ["Ktabg. Prof. Dr. Schulze zur Wiesche", "|Prof. Dr.||Schulze zur Wiesche"],
  ["Gasper, Elmar", "||Elmar|Gasper"],
  ["Ingo Wellenreuther MdB", "||Ingo|Wellenreuther|MdB"],
  ["Kiên Nguyen", "||Kiên|Nguyen"],
  ["Frau\u00a0Dr.\u00a0\u00a0Eva Muster", "Frau|Dr.|Eva|Muster"],
  ["Mus\u00adter,\u200b Eva", "||Eva|Muster"],
  ["Frau/Herr Muster", "|||Muster"],
  ["Muster, Frau Eva", "Frau||Eva|Muster"],
  ["Muster (Frau)", "Frau|||Muster"],
])("%s is taken apart", (text, expected) => {
  expect(parts(text)).toBe(expected);
});

test.each([
  "Ktabg. Muster",
  "KTM Muster",
  "Rm. Muster",
  "Ratsfrau Muster",
  "Ratsherrn Muster",
  "Stadträtin Muster",
  "Bgm. Muster",
  "1. stellv. Bürgermeister Muster",
  "Erster Beigeordneter Muster",
  "Landrat a. D. Muster",
  "Altbürgermeisterin Muster",
  "Fachbereichsleiterin Muster",
  "sachkundige Bürgerin Muster",
  "s. B. Muster",
])("the office in %s is no part of the name", (text) => {
  expect(parts(text)).toBe("|||Muster");
});

test.each([
  ["Dr.Muster", "|Dr.||Muster"],
  ["Dr. Dr. Karl Muster", "|Dr. Dr.|Karl|Muster"],
  ["Frau Dr. med. Eva Muster", "Frau|Dr. med.|Eva|Muster"],
  ["Prof. Dr. h. c. mult. Karl Muster", "|Prof. Dr. h. c. mult.|Karl|Muster"],
  ["Dr.-Ing. Karl Muster", "|Dr.-Ing.|Karl|Muster"],
  ["Dipl.-Ing. (FH) Karl Muster", "|Dipl.-Ing. (FH)|Karl|Muster"],
  ["Dipl. Sozialarbeiterin Eva Muster", "|Dipl. Sozialarbeiterin|Eva|Muster"],
  ["Pfr. i. R. Karl Muster", "|Pfr.|Karl|Muster"],
  ["Karl Muster M. A.", "|M. A.|Karl|Muster"],
  ["Eva Muster, LL.M.", "|LL.M.|Eva|Muster"],
  ["Muster, Eva B.Sc.", "|B.Sc.|Eva|Muster"],
  ["Muster, Dr. Eva", "|Dr.|Eva|Muster"],
  ["Muster Dr., Eva", "|Dr.|Eva|Muster"],
  ["Muster Dr. Eva", "|Dr.|Eva|Muster"],
  ["Muster, Eva, Dr.", "|Dr.|Eva|Muster"],
  ["M. A. Muster", "||M. A.|Muster"],
])("the titles of %s are found", (text, expected) => {
  expect(parts(text)).toBe(expected);
});

test.each([
  ["Muster, Eva MdL", "||Eva|Muster|MdL"],
  ["Eva Muster, MdEP", "||Eva|Muster|MdEP"],
  ["MdB Eva Muster", "||Eva|Muster|MdB"],
  ["Karl Muster jun.", "||Karl|Muster|jun."],
  ["Karl Muster (sen.)", "||Karl|Muster|sen."],
  ["Karl Muster d. J.", "||Karl|Muster|d. J."],
  ["Muster II", "|||Muster|II"],
  ["Karl Muster a. D.", "||Karl|Muster|a. D."],
  ["A. D. Muster", "||A. D.|Muster"],
])("the affix of %s is found", (text, expected) => {
  expect(parts(text)).toBe(expected);
});

test.each([
  ["Müller (CDU)", "|||Müller||CDU"],
  ["Müller [CDU]", "|||Müller||CDU"],
  ["Müller, CDU", "|||Müller||CDU"],
  ["Müller, Anna, SPD", "||Anna|Müller||SPD"],
  ["Müller – GRÜNE", "|||Müller||GRÜNE"],
  ["Anna Müller – Bündnis 90/Die Grünen", "||Anna|Müller||Bündnis 90/Die Grünen"],
  ["Anna Müller / SPD", "||Anna|Müller||SPD"],
  ["Anna Müller CDU-Fraktion", "||Anna|Müller||CDU-Fraktion"],
  ["Müller, Anna AfD", "||Anna|Müller||AfD"],
  ["CDU: Anna Müller", "||Anna|Müller||CDU"],
  ["Anna Grüne", "||Anna|Grüne"],
  ["Karl Muster (Caritasverband)", "||Karl|Muster||Caritasverband"],
  ["Karl Muster, Jugendamt", "||Karl|Muster||Jugendamt"],
  ["Jugendamt: Frau Muster", "Frau|||Muster||Jugendamt"],
  ["Jobcenter, Frau Muster", "Frau|||Muster||Jobcenter"],
  ["Kreis, Karl", "||Karl|Kreis"],
  ["Grüne, Anna", "||Anna|Grüne"],
  ["Karl Muster, Coesfeld", "||Karl|Muster||Coesfeld"],
  ["Karl Muster (CDU) (MdL)", "||Karl|Muster|MdL|CDU"],
])("who sends %s is found", (text, expected) => {
  expect(parts(text)).toBe(expected);
});

test.each([
  ["Karl Muster (Vorsitzender)", "||Karl|Muster|||Vorsitzender"],
  ["Karl Muster, stellv. Vorsitzender", "||Karl|Muster|||stellv. Vorsitzender"],
  ["Vorsitzende Eva Muster", "||Eva|Muster|||Vorsitzende"],
  ["Karl Muster (CDU, Vorsitzender)", "||Karl|Muster||CDU|Vorsitzender"],
  ["Muster, Karl (sachkundiger Bürger)", "||Karl|Muster|||sachkundiger Bürger"],
  ["Muster, Amtsleiter", "|||Muster|||Amtsleiter"],
  ["Karl Muster (bis 31.12.2021)", "||Karl|Muster||||bis 31.12.2021"],
])("what %s is there, and how long, is found", (text, expected) => {
  expect(parts(text)).toBe(expected);
});

test.each([
  "1. Anna Muster",
  "a) Anna Muster",
  "• Anna Muster",
  "- Anna Muster",
  "*Anna Muster",
  "Anna Muster²",
  "Anna Muster¹)",
  "Anna Muster 1)",
  "Anna Muster †",
  "„Anna Muster“",
  "Anna Muster;",
  "Anna Muster geb. Beispiel",
  "Anna Muster (geb. Beispiel)",
  "Anna „Änne“ Muster",
  "Anna (Änne) Muster",
  "Anna Muster, a.muster@example.org",
  "Anna Muster Tel.: 02541-123456",
  "Anna Muster <a.muster@example.org>",
])("%s is Anna Muster and nothing else", (text) => {
  expect(parts(text)).toBe("||Anna|Muster");
});

test.each([
  ["Schulze Esking", "Schulze Esking", undefined],
  ["Frau Lütke Daldrup", "Lütke Daldrup", undefined],
  ["Hans Große Scharmann", "Große Scharmann", "Hans"],
  ["Kleine Vossbeck", "Kleine Vossbeck", undefined],
  ["Klein Altstedde", "Klein Altstedde", undefined],
  ["Klaus Schulze", "Schulze", "Klaus"],
  ["Schulze Eva", "Schulze", "Eva"],
  ["Schulze Esking Eva", "Schulze Esking", "Eva"],
  ["Esking, Klaus Schulze", "Schulze Esking", "Klaus"],
  ["Anna von der Heide", "von der Heide", "Anna"],
  ["Anna v. d. Heide", "v. d. Heide", "Anna"],
  ["V. Muster", "Muster", "V."],
  ["van Bebber, Jan", "van Bebber", "Jan"],
  ["Bebber, Jan van", "van Bebber", "Jan"],
  ["Jan ten Hompel", "ten Hompel", "Jan"],
  ["Karl op de Hipt", "op de Hipt", "Karl"],
  ["Karl in der Stroth", "in der Stroth", "Karl"],
  ["Anna von und zu Muster", "von und zu Muster", "Anna"],
  ["Mohamed El Kaoutari", "El Kaoutari", "Mohamed"],
  ["Anna dos Santos", "dos Santos", "Anna"],
  ["Hans Meyer zu Bexten", "Meyer zu Bexten", "Hans"],
  ["Herr Meyer zu Bexten", "Meyer zu Bexten", undefined],
  ["Anna zu Muster", "zu Muster", "Anna"],
  ["Anna Maria zu Muster", "zu Muster", "Anna Maria"],
  ["Karl Muster gen. Beispiel", "Muster gen. Beispiel", "Karl"],
  ["Muster gen. Beispiel", "Muster gen. Beispiel", undefined],
  ["Karl Graf von Muster", "Graf von Muster", "Karl"],
  ["Freifrau von Muster", "Freifrau von Muster", undefined],
  ["Muster, Karl Graf von", "Graf von Muster", "Karl"],
  ["Muster, Graf von, Karl", "Graf von Muster", "Karl"],
  ["Frau Graf", "Graf", undefined],
  ["Anna Graf", "Graf", "Anna"],
  ["Anna Muster - Beispiel", "Muster-Beispiel", "Anna"],
  ["Anna Muster\u2011Beispiel", "Muster-Beispiel", "Anna"],
  ["Anna-Maria Muster", "Muster", "Anna-Maria"],
  ["Sean O’Brien", "O’Brien", "Sean"],
])("the family name of %s is found", (text, familyName, givenName) => {
  expect(parseName(text)).toMatchObject({ familyName, givenName });
});

test.each([
  ["MUSTER Eva", "MUSTER", "Eva"],
  ["Eva MUSTER", "MUSTER", "Eva"],
  ["SCHULZE ESKING Klaus", "SCHULZE ESKING", "Klaus"],
  ["von MUSTER Eva", "von MUSTER", "Eva"],
  ["EVA MUSTER", "MUSTER", "EVA"],
  ["Müller Peter", "Müller", "Peter"],
  ["Thomas Peter", "Peter", "Thomas"],
  ["Wessendarp Anna-Maria", "Wessendarp", "Anna-Maria"],
  ["Wessendarp A.", "Wessendarp", "A."],
  ["Müller (Anna)", "Müller", "Anna"],
])("in %s the family name may stand in front", (text, familyName, givenName) => {
  expect(parseName(text)).toMatchObject({ familyName, givenName });
});

test.each([
  "Landrat",
  "Pastor",
  "Bürgermeister der Stadt Muster",
  "Vertreterin des Jugendamts",
  "Caritasverband",
])("%s alone is kept as the name", (text) => {
  expect(parts(text)).toBe(`|||${text}`);
});

test("what begins like a formula is kept as it is", () => {
  expect(parts("=HYPERLINK(A1), x")).toBe("|||=HYPERLINK(A1), x");
});

test("composed and decomposed letters give the same name", () => {
  expect(parseName("Frau Schäpers".normalize("NFD"))).toEqual(parseName("Frau Schäpers"));
});

test.each([
  ["Schulze Esking", "Klaus", "Schulze Esking", "Klaus"],
  ["Klaus Muster", "Klaus", "Muster", "Klaus"],
  ["Muster Klaus", "Klaus", "Muster", "Klaus"],
  ["Muster, Klaus", "Klaus", "Muster", "Klaus"],
  ["Peter Klaus", "Karl", "Peter Klaus", "Karl"],
  ["Muster", "Karl von", "von Muster", "Karl"],
])("%s beside the given name %s is the family name %s", (text, column, familyName, givenName) => {
  expect(parseFamilyName(text, column.split(" "))).toMatchObject({ familyName, givenName });
});
