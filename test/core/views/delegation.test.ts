import { isoDay } from "../../../src/core/calendar";
import { layOut, renderText } from "../../../src/core/document";
import { planDelegation, type DelegationPlan } from "../../../src/core/planning";
import { indexRegister, type Membership, type Register } from "../../../src/core/register";
import { delegationDocument, delegationLines, resolutionTexts } from "../../../src/core/views";
import {
  AG_0_6,
  KOSTAG,
  membership,
  openSeat,
  organization,
  person,
  PAPER_QUOTAS,
  poolFor,
  publicExample,
  quota,
  register,
} from "../planning/register-by-hand";

const AS_OF = isoDay("2021-02-17");
const WESSENDARP = person("Frau Heide Wessendarp");
const KOETTING = person("Herr Jan Kötting");
const BREMER = person("Frau Dr. Ute Bremer");
const OTT = person("Karl Ott");

function plan(change: Partial<Register>): DelegationPlan {
  return planDelegation(indexRegister(register(change)), AS_OF);
}

function kostag(
  seats: number,
  mode: "personal" | "ranked" | "pool" | "none",
  ...memberships: Membership[]
): DelegationPlan {
  return plan({ quotas: [quota(KOSTAG, seats, mode)], memberships });
}

test("the numbered form reproduces the line of the public paper to the letter", () => {
  expect(delegationLines(planDelegation(publicExample(), AS_OF)).join(" · ")).toBe(
    "KoStAG: 1. Herr Lütkecosmann (Vertretung Herr Merschhemke) 2. Frau Schäpers (Vertretung Frau Volkhardt) · AG 0-6: Herr Merschhemke · AG 6-18: Frau Volkhardt · AG 18-27: Frau Verspohl",
  );
});

describe("the numbered form", () => {
  const cases: readonly [string, DelegationPlan, string][] = [
    [
      "names an open seat",
      kostag(2, "none", membership(WESSENDARP, KOSTAG)),
      "KoStAG: 1. Frau Wessendarp 2. N.N.",
    ],
    [
      "leaves out the number of a single seat",
      kostag(1, "none", membership(BREMER, KOSTAG)),
      "KoStAG: Frau Dr. Bremer",
    ],
    [
      "uses the full name where no form of address is known",
      kostag(1, "none", membership(OTT, KOSTAG)),
      "KoStAG: Karl Ott",
    ],
    [
      "uses full names where a family name is borne twice",
      kostag(
        2,
        "none",
        membership(person("Herr Jan Mueller"), KOSTAG),
        membership(person("Frau Dr. Ute Müller"), KOSTAG),
      ),
      "KoStAG: 1. Herr Jan Mueller 2. Frau Dr. Ute Müller",
    ],
    [
      "says keine Entsendung",
      plan({ quotas: [quota(KOSTAG, 2, "personal", { declined: true })] }),
      "KoStAG: keine Entsendung",
    ],
    [
      "gives a ranked list in its order",
      kostag(
        1,
        "ranked",
        membership(WESSENDARP, KOSTAG),
        membership(OTT, KOSTAG, "substitute", { rank: 2 }),
        membership(KOETTING, KOSTAG, "substitute", { rank: 1 }),
      ),
      "KoStAG: Frau Wessendarp (Vertretung in dieser Reihenfolge: Herr Kötting, Karl Ott)",
    ],
    [
      "gives a pool once",
      kostag(
        2,
        "pool",
        membership(WESSENDARP, KOSTAG),
        membership(BREMER, KOSTAG),
        membership(KOETTING, KOSTAG, "substitute"),
      ),
      "KoStAG: 1. Frau Wessendarp 2. Frau Dr. Bremer (Vertretung: Herr Kötting)",
    ],
    [
      "does not name who is beyond the quota",
      kostag(1, "none", membership(WESSENDARP, KOSTAG), membership(KOETTING, KOSTAG)),
      "KoStAG: Frau Wessendarp",
    ],
    [
      "says who sends where two organizations do",
      plan({
        quotas: [
          quota(KOSTAG, 1, "none"),
          quota(KOSTAG, 1, "none", { sendingOrganization: organization("JHA") }),
        ],
      }),
      "KoStAG (aus ABSI): N.N. · KoStAG (aus JHA): N.N.",
    ],
  ];
  test.each(cases)("%s", (_, planned, line) => {
    expect(delegationLines(planned).join(" · ")).toBe(line);
  });
});

describe("the resolution", () => {
  const cdu = { onBehalfOf: "CDU" };
  const spd = { onBehalfOf: "SPD" };
  const first = membership(WESSENDARP, KOSTAG, "member", cdu);
  const second = membership(KOETTING, KOSTAG, "member", spd);
  const firstDeputy = membership(BREMER, KOSTAG, "substitute", { ...cdu, for: WESSENDARP });
  const secondDeputy = membership(OTT, KOSTAG, "substitute", { ...spd, for: KOETTING });
  const ABSI_MEMBER = "Mitglied des Ausschusses für Bildung, Schule und Integration";
  const ABSI_MEMBERS = "Mitglieder des Ausschusses für Bildung, Schule und Integration";
  const GROUP = "die Koordinierungs- und Steuerungsarbeitsgruppe (KoStAG)";

  const cases: readonly [string, DelegationPlan, string][] = [
    [
      "two members with their deputies",
      kostag(2, "personal", first, second, firstDeputy, secondDeputy),
      `Zwei ${ABSI_MEMBERS} sowie deren Vertretungen werden für ${GROUP} benannt: 1. Frau Wessendarp (CDU), Vertretung: Frau Dr. Bremer (CDU); 2. Herr Kötting (SPD), Vertretung: Karl Ott (SPD).`,
    ],
    [
      "two members, one without a deputy",
      kostag(2, "personal", first, second, firstDeputy),
      `Zwei ${ABSI_MEMBERS} sowie eine Vertretung werden für ${GROUP} benannt: 1. Frau Wessendarp (CDU), Vertretung: Frau Dr. Bremer (CDU); 2. Herr Kötting (SPD). Die Vertretung für Herrn Kötting bleibt zu benennen.`,
    ],
    [
      "two members without deputies where some are to be named",
      kostag(2, "personal", first, second),
      `Zwei ${ABSI_MEMBERS} werden für ${GROUP} benannt: 1. Frau Wessendarp (CDU); 2. Herr Kötting (SPD). Die Vertretungen für Frau Wessendarp und Herrn Kötting bleiben zu benennen.`,
    ],
    [
      "two members where no deputies are foreseen",
      kostag(2, "none", first, second),
      `Zwei ${ABSI_MEMBERS} werden in ${GROUP} entsandt: 1. Frau Wessendarp (CDU); 2. Herr Kötting (SPD).`,
    ],
    [
      "one of two with a deputy",
      kostag(2, "personal", first, firstDeputy),
      `Ein ${ABSI_MEMBER} sowie dessen Vertretung werden für ${GROUP} benannt: Frau Wessendarp (CDU), Vertretung: Frau Dr. Bremer (CDU). Ein weiteres Mitglied sowie dessen Vertretung bleiben zu benennen.`,
    ],
    [
      "one of one without a deputy",
      kostag(1, "none", first),
      `Ein ${ABSI_MEMBER} wird in ${GROUP} entsandt: Frau Wessendarp (CDU).`,
    ],
    [
      "nobody of two",
      kostag(2, "personal"),
      `Für ${GROUP} bleiben zwei ${ABSI_MEMBERS} sowie deren Vertretungen zu benennen.`,
    ],
    ["nobody of one", kostag(1, "none"), `Für ${GROUP} bleibt ein ${ABSI_MEMBER} zu benennen.`],
    [
      "nobody on purpose",
      plan({ quotas: [quota(KOSTAG, 2, "personal", { declined: true })] }),
      "Es werden keine Ausschussmitglieder in die KoStAG entsandt.",
    ],
    [
      "a ranked list",
      kostag(1, "ranked", first, firstDeputy, secondDeputy),
      `Ein ${ABSI_MEMBER} sowie dessen Vertretungen werden für ${GROUP} benannt: Frau Wessendarp (CDU); Vertretung in dieser Reihenfolge: Frau Dr. Bremer (CDU) und Karl Ott (SPD).`,
    ],
    [
      "one too many",
      kostag(1, "none", first, second),
      `Ein ${ABSI_MEMBER} wird in ${GROUP} entsandt: Frau Wessendarp (CDU). Über das Kontingent hinaus steht in der Liste: Herr Kötting (SPD).`,
    ],
    [
      "an organization that nobody sends to",
      plan({
        quotas: [quota(AG_0_6, 1, "none", { sendingOrganization: undefined })],
        memberships: [membership(OTT, AG_0_6)],
      }),
      "Ein Mitglied wird in die AG 0-6 entsandt: Karl Ott.",
    ],
    ["an organization without seats", kostag(0, "none"), ""],
  ];
  test.each(cases)("for %s", (_, planned, text) => {
    expect(resolutionTexts(planned).join("\n")).toBe(text);
  });

  test.each([
    ["Jugendhilfeausschuss", "des Jugendhilfeausschusses", "den Jugendhilfeausschuss"],
    [
      "Haupt- und Finanzausschuss",
      "des Haupt- und Finanzausschusses",
      "den Haupt- und Finanzausschuss",
    ],
    ["Kreistag", "des Kreistages", "den Kreistag"],
    ["KoStAG", "der KoStAG", "die KoStAG"],
    ["Integrationsrat", "des Integrationsrates", "den Integrationsrat"],
    [
      "Netzwerk Chancengerechtigkeit",
      "des Netzwerks Chancengerechtigkeit",
      "das Netzwerk Chancengerechtigkeit",
    ],
    ["Arbeitsgruppe Wohnen", "der Arbeitsgruppe Wohnen", "die Arbeitsgruppe Wohnen"],
    ["Runder Tisch Asyl", "des Gremiums Runder Tisch Asyl", "das Gremium Runder Tisch Asyl"],
  ])("bends the name „%s“", (name, ofIt, intoIt) => {
    const body = organization(name);
    const planned = plan({
      quotas: [quota(body, 1, "none", { sendingOrganization: body })],
      memberships: [membership(OTT, body)],
    });
    expect(resolutionTexts(planned)).toEqual([
      `Ein Mitglied ${ofIt} wird in ${intoIt} entsandt: Karl Ott.`,
    ]);
  });
});

describe("the sheet Entsendung", () => {
  test("shows the table, the numbered form and the resolution", () => {
    const planned = plan({
      quotas: PAPER_QUOTAS.map((entry) =>
        entry.organization === AG_0_6 ? { ...entry, declined: true } : entry,
      ),
      paperReference: "SV-10-0089/1",
      memberships: [
        membership(WESSENDARP, KOSTAG, "member", { onBehalfOf: "CDU" }),
        membership(KOETTING, KOSTAG, "member", { onBehalfOf: "SPD" }),
        membership(BREMER, KOSTAG, "substitute", { onBehalfOf: "CDU", for: WESSENDARP }),
        membership(OTT, PAPER_QUOTAS[2]!.organization),
      ],
      openSeats: [openSeat(PAPER_QUOTAS[3]!.organization)],
    });
    expect(renderText(layOut(delegationDocument(planned, "Mitglieder.xlsx")))).toBe(
      `Entsendung der Mitglieder und Vertretungen
Vorlage: SV-10-0089/1
Stand: 17.02.2021

Gremium   Nr.  Mitglied               Fraktion  Vertretung           Fraktion der Vertretung  Hinweis
--------  ---  ---------------------  --------  -------------------  -----------------------  ----------------
KoStAG      1  Frau Heide Wessendarp  CDU       Frau Dr. Ute Bremer  CDU
KoStAG      2  Herr Jan Kötting       SPD                                                     Vertretung fehlt
AG 0-6                                                                                        keine Entsendung
AG 6-18     1  Karl Ott
AG 18-27    1  N.N.                                                                           Sitz unbesetzt

Besetzung im Wortlaut
KoStAG: 1. Frau Wessendarp (Vertretung Frau Dr. Bremer) 2. Herr Kötting
AG 0-6: keine Entsendung
AG 6-18: Karl Ott
AG 18-27: N.N.

Beschlussvorschlag
Zwei Mitglieder des Ausschusses für Bildung, Schule und Integration sowie eine Vertretung werden für die Koordinierungs- und
Steuerungsarbeitsgruppe (KoStAG) benannt: 1. Frau Wessendarp (CDU), Vertretung: Frau Dr. Bremer (CDU); 2. Herr Kötting (SPD).
Die Vertretung für Herrn Kötting bleibt zu benennen.
Es wird kein Ausschussmitglied in die AG 0-6 entsandt.
Ein Mitglied des Ausschusses wird in die AG 6-18 entsandt: Karl Ott.
Für die AG 18-27 bleibt ein Mitglied des Ausschusses zu benennen.
`,
    );
  });

  test("knows its kind, its columns, its footer and its place on the page", () => {
    const document = delegationDocument(planDelegation(publicExample(), AS_OF), "Liste.xlsx");
    const sheet = layOut(document);
    expect(sheet).toMatchObject({
      kind: "delegation",
      name: "Entsendung",
      orientation: "landscape",
      footer: "Stand 17.02.2021 · Liste.xlsx",
      frozenRows: 5,
      repeatedRow: 4,
    });
    expect(sheet.tables.map(({ name, columns }) => [name, columns.join(" · ")])).toEqual([
      [
        "EntsendungTabelle",
        "Gremium · Nr. · Mitglied · Fraktion · Vertretung · Fraktion der Vertretung · Hinweis",
      ],
    ]);
    expect(sheet.columnWidths.reduce((sum, width) => sum + width)).toBeLessThanOrEqual(130);
  });

  test("lacks no deputy where a pool stands in for the member", () => {
    const second = membership(KOETTING, KOSTAG, "member", { onBehalfOf: "SPD" });
    const planned = plan({
      quotas: [quota(KOSTAG, 2, "personal")],
      memberships: [
        membership(WESSENDARP, KOSTAG, "member", { onBehalfOf: "CDU" }),
        membership(BREMER, KOSTAG, "substitute", { onBehalfOf: "CDU", for: WESSENDARP }),
        second,
      ],
      deputyPools: [poolFor(second, "alle weiteren Mitglieder")],
    });
    const text = renderText(layOut(delegationDocument(planned, "Mitglieder.xlsx")));
    expect(text).toMatch(/Herr Jan Kötting +SPD +alle weiteren Mitglieder *\n/);
    expect(text).not.toMatch(/fehlt|bleibt/);
  });

  test("says so where no quota is known", () => {
    const text = renderText(layOut(delegationDocument(plan({}), undefined)));
    expect(text).toContain("Vorlage: ohne Vorlagennummer");
    expect(text).toContain("Für kein Gremium ist bekannt, wie viele Sitze zu besetzen sind.");
  });

  test.each([
    [
      "über dem Kontingent",
      kostag(1, "none", membership(WESSENDARP, KOSTAG), membership(OTT, KOSTAG)),
    ],
    ["Vertretung fehlt", kostag(1, "ranked", membership(WESSENDARP, KOSTAG))],
    ["ab 01.03.2021", kostag(1, "none", membership(OTT, KOSTAG, "member", { from: "2021-03-01" }))],
    ["Vertretung ohne Mitglied", kostag(1, "personal", membership(OTT, KOSTAG, "substitute"))],
    ["Vertretung, Rang 1", kostag(1, "ranked", membership(OTT, KOSTAG, "substitute", { rank: 1 }))],
    ["Vertretung für alle", kostag(1, "pool", membership(OTT, KOSTAG, "substitute"))],
  ])("remarks: %s", (remark, planned) => {
    expect(renderText(layOut(delegationDocument(planned, undefined)))).toContain(remark);
  });
});
