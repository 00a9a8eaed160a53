/// <reference types="office-js" />
import { NoWorkbook, type PaneHost } from "../pane";
import { officeScript } from "./office-script";

/** Asked for at once: it comes while the frame is drawn and office.js is on its way. */
const desk = import(/* webpackChunkName: "desk" */ "./open-excel");
desk.catch(() => undefined);

/** Office.onReady is known to hang in real Excel; after so long the user gets a way out. */
const PATIENCE = 5_000;

const NO_ANSWER =
  "Excel antwortet nicht. Laden Sie diesen Bereich neu; hilft das nicht, schließen und öffnen Sie die Mappe.";
const NO_SCRIPT =
  "Die Verbindung zu Excel ließ sich nicht laden. Prüfen Sie die Netzverbindung und laden Sie diesen Bereich neu; hilft das nicht, wenden Sie sich an Ihre IT.";
const NO_DESK =
  "Ein Teil von Entsendung ließ sich nicht laden. Prüfen Sie die Netzverbindung und laden Sie diesen Bereich neu; hilft das nicht, wenden Sie sich an Ihre IT.";
const TOO_OLD =
  "Diese Ausgabe von Excel kann Entsendung nicht ausführen. Nötig ist Excel 2021 oder neuer, Microsoft 365 oder Excel im Web; wenden Sie sich an Ihre IT.";

/** Waits for Office.js, for Excel and for what works on the workbook. Rejects with NoWorkbook. */
export async function connectExcel(): Promise<PaneHost> {
  await within(PATIENCE, ready());
  const supports = (version: string) =>
    Office.context.requirements.isSetSupported("ExcelApi", version);
  if (!supports("1.12")) throw unreachable(TOO_OLD, "ExcelApi");
  const { openExcel } = await desk.catch(() => {
    throw unreachable(NO_DESK, "desk");
  });
  return openExcel(supports);
}

async function ready(): Promise<void> {
  await officeScript().catch(() => {
    throw unreachable(NO_SCRIPT, "office.js");
  });
  await Office.onReady();
}

async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const alarm = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(unreachable(NO_ANSWER, "onReady")), milliseconds);
  });
  try {
    await Promise.race([work, alarm]);
  } finally {
    clearTimeout(timer);
  }
}

function unreachable(sentence: string, what: string): NoWorkbook {
  return new NoWorkbook({ reason: "lost", sentence, diagnostics: `Entsendung: ${what}` });
}
