import type { Workbook } from "../../src/core";
import { desk } from "../../src/desk";
import { NO_SETTINGS } from "../../src/pane/host";
import { answerFor } from "../../src/pane/next-step";
import { ONLY_INVENTORY } from "../support/foreign-headings";
import { DemoWorkbook, LIST, sheetOf, TODAY } from "../support/demo-workbook";
import { checkedOf } from "./demo-host";

async function answer(workbook: Workbook) {
  return answerFor(await checkedOf(workbook));
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

test("without a list, but with a table that may be one, the next step is to say what its columns mean", async () => {
  expect(await answer(ONLY_INVENTORY)).toMatchObject({
    tone: "empty",
    next: { type: "columns", label: "Spalten zuordnen" },
    other: { type: "templates" },
  });
});

test("with errors the next step is the first finding", async () => {
  const { findings } = await checkedOf(LIST);
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
  const work = desk(new DemoWorkbook(COMPLETE), () => Promise.resolve());
  const wishes = { ...NO_SETTINGS, asOf: TODAY };
  await work.check(wishes);
  await work.write();
  expect(answerFor(await work.check(wishes))).toMatchObject({ tone: "good", next: undefined });
});
