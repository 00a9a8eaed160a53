import { codes, membershipLines, readText } from "../reading-support";

test("who sits in several bodies may have one row", () => {
  const found = readText(`
    Name | Fraktion | Gremien
    Frau Eva Muster | CDU | KoStAG, AG 0-6
    Herr Karl Probe | SPD | AG 6-18 und AG 18-27
  `);
  expect(membershipLines(found)).toEqual([
    "KoStAG: Frau Eva Muster, member, CDU",
    "AG 0-6: Frau Eva Muster, member, CDU",
    "AG 6-18: Herr Karl Probe, member, SPD",
    "AG 18-27: Herr Karl Probe, member, SPD",
  ]);
  expect(codes(found)).toEqual([]);
});

test("commas and an und in the name of one body part nothing", () => {
  const found = readText(`
    Gremium | Name
    Ausschuss für Bildung, Schule und Integration | Eva Muster
    Ausschuss für Bauen, KoStAG | Karl Probe
  `);
  expect(membershipLines(found)).toEqual([
    "ABSI: Eva Muster, member",
    "Ausschuss für Bauen, KoStAG: Karl Probe, member",
  ]);
});
