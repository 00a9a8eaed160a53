import { CATALOGUE } from "../../../src/core/assessment/catalogue";
import { readExceptions } from "../../../src/core/grading";

const PLACE = { sheet: "Gremien", cell: "K4" };
const AG = { name: "AG 0-6", shortName: "AG 0-6", classification: undefined, previousNames: [] };

/** "women-share off", "! seltsam unknown": what a cell says for AG 0-6. */
function read(text: string): string[] {
  const { rulings, refused } = readExceptions(
    [{ organization: AG, text, place: PLACE }],
    CATALOGUE,
  );
  for (const each of [...rulings, ...refused]) {
    expect(each).toMatchObject({ organization: "AG 0-6", place: PLACE });
  }
  return [
    ...rulings.map(({ code, setting }) => `${code} ${setting}`),
    ...refused.map(({ text, reason }) => `! ${text}: ${reason}`),
  ];
}

describe("an exception", () => {
  it.each([
    ["women-share", "women-share off"],
    ["Women-Share", "women-share off"],
    ["Frauenanteil unter 40 Prozent", "women-share off"],
    ["frauenanteil unter 40 %", "women-share off"],
    ["Frauenanteil unter 40 Prozent (women-share)", "women-share off"],
    ["„Vertretung fehlt“", "deputy-missing off"],
    ["Trotz „keine Entsendung“ besetzt", "declined-but-filled off"],
    ['Trotz "keine Entsendung" besetzt: Warnung', "declined-but-filled warning"],
    ["deputy-surplus: Hinweis", "deputy-surplus hint"],
    ["deputy-surplus : hint", "deputy-surplus hint"],
    ["Sitz unbesetzt = Warnung", "seat-vacant warning"],
    ["women-share: aus", "women-share off"],
    ["women-share: nicht prüfen", "women-share off"],
    ["women-share: Fehler", "women-share error"],
    ["- women-share", "women-share off"],
    ["• women-share: Warnung", "women-share warning"],
  ])("„%s“ is understood", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ["women-share; Vertretung fehlt: Hinweis"],
    ["women-share, Vertretung fehlt: Hinweis"],
    ["women-share\nVertretung fehlt: Hinweis"],
    ["women-share\r\n\r\nVertretung fehlt: Hinweis;"],
  ])("stands beside others: %j", (text) => {
    expect(read(text)).toEqual(["women-share off", "deputy-missing hint"]);
  });

  it.each(["", "-", "–", "keine", "keine.", "nein", " ; , "])("„%s“ is none", (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ["Frauenquote", "! Frauenquote: unknown"],
    ["women-share: egal", "! women-share: egal: unknown"],
    ["women-share:", "! women-share:: unknown"],
    ["Vertretung", "! Vertretung: unknown"],
    ["alle", "! alle: unknown"],
    ["name-missing", "! name-missing: always-judged"],
    ["Name fehlt: Hinweis", "! Name fehlt: Hinweis: always-judged"],
    ["rows-hidden", "! rows-hidden: whole"],
    ["In mehreren Gremien tätig", "! In mehreren Gremien tätig: whole"],
  ])("„%s“ is refused, and the others hold", (text, expected) => {
    expect(read(`${text}; proportion`)).toEqual(["proportion off", expected]);
  });
});

test("no title holds a sign that stands between exceptions, and no two are the same", () => {
  const titles = CATALOGUE.map(({ title }) => title);
  expect(titles.filter((title) => /[;,:=\r\n]/.test(title))).toEqual([]);
  for (const { title, code } of CATALOGUE) {
    expect(read(`${title}: Fehler`)[0]?.replace("! ", "")).toMatch(
      new RegExp(`^(?:${code} |${title})`),
    );
  }
  expect(new Set(titles).size).toBe(titles.length);
});
