import type { Workbook } from "../../src/core";
import { checkWorkbook } from "../../src/taskpane/check-workbook";
import { NO_SETTINGS } from "../../src/taskpane/host";
import { answerFor } from "../../src/taskpane/next-step";
import { LIST, sheetOf, TODAY, writtenSheet } from "./demo-host";

async function answer(workbook: Workbook) {
  return answerFor(await check(workbook));
}

function check(workbook: Workbook) {
  return checkWorkbook(workbook, NO_SETTINGS, TODAY, () => Promise.resolve());
}

const COMPLETE: Workbook = {
  sheets: [
    sheetOf("Gremien", [
      ["Gremium", "Sitze", "Vertretung"],
      ["AG Wald", 1, "keine"],
    ]),
    sheetOf("Mitglieder", [
      ["Gremium", "Funktion", "Vorname", "Name"],
      ["AG Wald", "Mitglied", "Heide", "Wessendarp"],
    ]),
  ],
};

test("without a list the next step is to make templates", async () => {
  expect(await answer({ sheets: [] })).toMatchObject({
    tone: "empty",
    sentence: "Keine Mitgliederliste gefunden",
    next: { type: "templates", label: "Vorlagen anlegen" },
  });
});

test("with errors the next step is the first finding", async () => {
  const { findings } = (await check(LIST)).assessment;
  expect(await answer(LIST)).toMatchObject({
    tone: "bad",
    next: { type: "first-finding", finding: findings[0] },
  });
});

test("without errors the next step is to write", async () => {
  expect(await answer(COMPLETE)).toMatchObject({
    tone: "good",
    sentence: "Bereit für die Vorlage.",
    next: { type: "write" },
  });
});

test("when everything is written nothing is left to do", async () => {
  const { previews } = await check(COMPLETE);
  const sheets = [...COMPLETE.sheets, ...previews.map(({ sheet }) => writtenSheet(sheet))];
  expect(await answer({ sheets })).toMatchObject({ tone: "good", next: undefined });
});
