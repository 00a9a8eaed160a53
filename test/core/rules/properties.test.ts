import fc from "fast-check";
import { findingsIn } from "../../support/marked-codes";

const blank = fc.constant("");
const organization = fc.constantFrom("KoStAG", "AG 0-6", "ABSI", "Netz");
const name = fc.constantFrom("Frau Averbeck", "Herr Terbrack", "Frau Wilbrand", "Nienhaus", "N.N.");
const role = fc.constantFrom("Mitglied", "Vertretung", "Vorsitz", "beratend", "Gast", "?");
const day = fc
  .tuple(
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 2014, max: 2032 }),
  )
  .map(([d, m, y]) => `${String(d).padStart(2, "0")}.${String(m).padStart(2, "0")}.${y}`);
const rank = fc.oneof(blank, fc.constantFrom("0", "1", "2", "3", "-1", "2.5", "1e9"));
const line = fc.tuple(
  organization,
  role,
  name,
  fc.constantFrom("", "CDU", "Jugendamt"),
  fc.constantFrom("", "Frau Averbeck", "Frau Unbekannt"),
  rank,
  fc.oneof(blank, day),
  fc.oneof(blank, day),
);
const table = fc
  .array(line, { maxLength: 12 })
  .map((lines) =>
    [
      "Gremium|Funktion|Name|Fraktion|Vertretung für|Rang|von|bis",
      ...lines.map((l) => l.join("|")),
    ].join("\n"),
  );
const quota = fc.record({
  organization,
  seats: fc.constantFrom(0, 1, 2),
  deputies: fc.constantFrom(
    "personal" as const,
    "ranked" as const,
    "pool" as const,
    "none" as const,
  ),
  from: fc.constantFrom("ABSI", "Kreistag", "KoStAG"),
  declined: fc.boolean(),
});
const quotas = fc.array(quota, { maxLength: 4 });

/** A delegation without a fault: members of the ABSI, each with a deputy of the ABSI, for the whole term. */
const cleanLines = fc.integer({ min: 1, max: 6 }).map((seats) => {
  const numbers = Array.from({ length: seats }, (_, index) => index);
  return {
    seats,
    lines: [
      "Gremium|Funktion|Name|Vertretung für|von|bis",
      ...numbers.flatMap((n) => [
        `ABSI|Mitglied|Frau Mitglied${n}||01.11.2020|`,
        `ABSI|Mitglied|Herr Ersatz${n}||01.11.2020|31.10.2025`,
        `KoStAG|Mitglied|Frau Mitglied${n}||17.02.2021|`,
        `KoStAG|Vertretung|Herr Ersatz${n}|Frau Mitglied${n}|17.02.2021|31.10.2025`,
      ]),
    ],
  };
});

function personal(seats: number) {
  return [{ organization: "KoStAG", seats, deputies: "personal" as const, from: "ABSI" }];
}

describe("all rules together", () => {
  it("never throw, and give each finding a sentence, whatever the register", () => {
    fc.assert(
      fc.property(table, quotas, fc.boolean(), (text, rows, hasConsultations) => {
        const consultations = hasConsultations ? ["ABSI", "Kreistag 17.02.2021"] : [];
        for (const finding of findingsIn(text, { quotas: rows, consultations })) {
          expect(finding.message).toMatch(/^\S.*\.$/);
          expect(finding.message).not.toMatch(/undefined|NaN|Infinity|offen\b(?! benannt)/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("find nothing in a delegation without a fault", () => {
    fc.assert(
      fc.property(cleanLines, ({ seats, lines }) => {
        expect(findingsIn(lines.join("\n"), { quotas: personal(seats) })).toEqual([]);
      }),
    );
  });

  it("find exactly the surplus when a member with deputy is added", () => {
    fc.assert(
      fc.property(cleanLines, ({ seats, lines }) => {
        const quotasOfFewer = personal(seats - 1);
        const codes = findingsIn(lines.join("\n"), { quotas: quotasOfFewer }).map(
          ({ code }) => code,
        );
        expect(codes).toEqual(["seat-surplus"]);
      }),
    );
  });

  it("find exactly the vacancy when a member leaves with the deputy", () => {
    fc.assert(
      fc.property(cleanLines, ({ seats, lines }) => {
        const found = findingsIn(lines.slice(0, -2).join("\n"), { quotas: personal(seats) });
        expect(found.map(({ code, facts }) => [code, facts["lacking"]])).toEqual([
          ["seat-vacant", 1],
        ]);
      }),
    );
  });
});
