import { nameStyle, nameText } from "../../../../src/core/mending/people/name-text";
import type { Person } from "../../../../src/core/register";

const PERSON: Person = {
  familyName: "Wessendarp",
  givenName: "Anna",
  formOfAddress: "Frau",
  title: "Dr.",
  affix: "",
};
const NOTHING = { formOfAddress: false, title: false, affix: false };

function written(samples: string[], person: Partial<Person> = {}, beside = NOTHING) {
  return nameText({ ...PERSON, ...person }, "CDU", nameStyle(samples), beside);
}

it.each([
  [[], "Dr. Anna Wessendarp"],
  [["Frau Muster", "Herr Beispiel"], "Frau Dr. Anna Wessendarp"],
  [["Muster, Eva", "Beispiel, Karl"], "Dr. Wessendarp, Anna"],
  [["Muster, CDU", "Beispiel, SPD"], "Dr. Anna Wessendarp"],
  [["Eva Muster (SPD)", "Karl Beispiel (CDU)"], "Dr. Anna Wessendarp (CDU)"],
  [["Muster, Eva", "Karl Beispiel", "Ina Probe"], "Dr. Anna Wessendarp"],
])("beside %j a name is written „%s“", (samples, text) => {
  expect(written(samples)).toBe(text);
});

it("a family name of several words is told by a comma where nothing else parts it", () => {
  expect(written([], { familyName: "Borchert Lenz" })).toBe("Dr. Borchert Lenz, Anna");
  expect(written([], { familyName: "Schulze Esking" })).toBe("Dr. Anna Schulze Esking");
});

it("a person without a given name gets the form of address", () => {
  expect(written([], { givenName: undefined })).toBe("Frau Dr. Wessendarp");
});

it("what columns of their own tell is not repeated", () => {
  const beside = { formOfAddress: true, title: true, affix: true };
  expect(written(["Frau Muster"], { affix: "MdL" }, beside)).toBe("Anna Wessendarp");
});

it("nothing is written that would be read as another name", () => {
  expect(written([], { familyName: "Landrat", givenName: undefined, title: "" })).toBe(
    "Frau Landrat",
  );
  expect(written([], { familyName: "N.N. (vakant)", givenName: undefined })).toBeUndefined();
});
