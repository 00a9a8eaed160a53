import { sequencesOf } from "../../../../src/core/planning/wishes/sequences";
import type { Organization } from "../../../../src/core/register";
import { asked, yearOf } from "../arrange/year-by-hand";
import { AG_0_6, KOSTAG, organization } from "../register-by-hand";

/** "AG 0-6 < KoStAG": what is assumed where the sheet says nothing. */
function assumed(...bodies: readonly Organization[]): string[] {
  const { wishes } = yearOf({ rules: bodies.map((body) => asked(body, 2)) });
  return sequencesOf(wishes).map(({ first, then }) => `${first.shortName} < ${then.shortName}`);
}

describe("a working group meets before the Steuerungsgruppe:", () => {
  const kita = organization("Kita");
  const steering = organization("Lenkung");

  test("both known by their names", () => {
    expect(assumed(AG_0_6, KOSTAG)).toEqual(["AG 0-6 < KoStAG"]);
    expect(assumed(kita, KOSTAG, steering)).toEqual([]);
  });

  test("or by their Art, whatever they are called", () => {
    const group = (classification: string) => ({ ...kita, classification });
    const lead = (classification: string) => ({ ...steering, classification });
    expect(assumed(group("Arbeitsgruppe"), lead("Steuerungsgruppe"))).toEqual(["Kita < Lenkung"]);
    expect(assumed(group("AK"), lead("Steuerungsgruppe (Kreis)"))).toEqual(["Kita < Lenkung"]);
    expect(assumed(group("Unterstützung der Arbeitsgruppe"), lead("Steuerungsgruppe"))).toEqual([]);
    expect(assumed(group("Arbeitsgruppe"), lead("Beirat der Steuerungsgruppe"))).toEqual([]);
    expect(assumed({ ...AG_0_6, classification: "Netzwerk" }, KOSTAG)).toEqual([]);
  });
});
