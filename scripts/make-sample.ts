// Makes assets/Beispielmappe.xlsx: a list as a Sitzungsdienst might keep it, with a few defects.
// All persons are invented. `--check` compares instead of writing.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { newWorkbook } from "../src/adapters/xlsx";
import {
  isoDay,
  layOut,
  type Block,
  type DocumentValue,
  type LaidOutSheet,
  type TableColumn,
} from "../src/core";

const TARGET = resolve(__dirname, "../assets/Beispielmappe.xlsx");

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** "2021-02-17" becomes a real date, digits a number, "" an empty cell. */
function value(text: string): DocumentValue {
  if (text === "") return { type: "empty" };
  if (ISO_DAY.test(text)) return { type: "date", day: isoDay(text) };
  if (/^\d+$/.test(text)) return { type: "number", number: Number(text) };
  return { type: "text", text };
}

/** The table's text: cells between |, first line "heading:width". */
function table(name: string, text: string): Block {
  const [head = [], ...body] = text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const columns: TableColumn[] = head.map((cell) => {
    const [heading = "", width = "12"] = cell.split(":");
    return { heading, width: Number(width) };
  });
  return { type: "table", name, main: true, columns, rows: body.map((row) => row.map(value)) };
}

function sheet(name: string, blocks: readonly Block[]): LaidOutSheet {
  return layOut({ kind: undefined, name, blocks, footer: "Kreis Eichenau · Beispieldaten" });
}

/** The same sheet as a plain range, as most lists are. */
function asRange(laidOut: LaidOutSheet): LaidOutSheet {
  return { ...laidOut, tables: [] };
}

const members = sheet("Mitglieder", [
  { type: "title", text: "Kreis Eichenau · Netzwerk Chancengerechtigkeit" },
  {
    type: "note",
    text: "Mitglieder der Steuerungsgruppe und der Arbeitsgruppen, Entwurf zu SV-10-0099",
  },
  { type: "note", text: "Geschäftsstelle: Kommunales Integrationszentrum" },
  table(
    "Mitgliederliste",
    `
Gremium:10 | Funktion:14 | Anrede:8 | Titel:6 | Vorname:11 | Name:16 | Fraktion:9 | Vertretung für:18 | von:11 | bis:11 | Telefon:14 | Bemerkung:22
KoStAG | Vorsitz | Herr | Dr. | Konrad | Eichendahl | | | 2020-11-01 | | | Landrat
KoStAG | Mitglied | Frau | | Hedwig | Roters | CDU | | 2019-03-25 | 2020-10-31 | | frühere Wahlperiode
KoStAG | Mitglied | Frau | | Anna | Wessendarp | CDU | | 2021-02-17 | | 02599 100-11 |
KoStAG | Mitglied | Herr | | Bernd | Lütkeman | SPD | | 2021-02-17 | | 02599 100-12 |
KoStAG | stellv. Mitglied | Herr | | Jens | Große Hüttmann | SPD | Herr Lütkeman | 2021-02-17 | | 02599 100-13 |
AG 0-6 | Mitglied | Herr | | Jens | Große Hüttmann | SPD | | 2021-02-17 | | |
AG 6–18 | Mitglied | | | | N.N. | GRÜNE | | | | | wird nachbenannt
AG 18-27 | Mitglied | Frau | | Mira | Sandkötter | FDP | | 2021-02-17 | 31.02.2025 | |
`,
  ),
]);

const committee = asRange(
  sheet("ABSI", [
    { type: "title", text: "Ausschuss für Bildung, Schule und Integration (ABSI)" },
    { type: "note", text: "Besetzung laut Beschluss des Kreistags vom 04.11.2020" },
    table(
      "Ausschuss",
      `
Nr.:6 | Fraktion:10 | Funktion:22 | Ordentliches Mitglied:28 | Stellvertretendes Mitglied:28
1 | CDU | Vorsitzende | Frau Anna Wessendarp | Herr Karl-Heinz Terbrüggen
2 | CDU | Mitglied | Herr Dr. Ludger Schulze Averbeck | Frau Ines Kemker
3 | CDU | Mitglied | Frau Petra Holtwick | Herr Georg Nienhaus
4 | CDU | Sachkundiger Bürger | Herr Thomas Vennemann | Kein stellvertretendes Mitglied
5 | SPD | stellv. Vorsitzender | Herr Bernd Lütkemann | Frau Özlem Yıldız
6 | SPD | Mitglied | Herr Jens Große Hüttmann | Frau Sabine Brinkschulte
7 | GRÜNE | Mitglied | Frau Kiên Nguyen-Wolters | Herr Ole Tenhagen
8 | GRÜNE | Sachkundige Bürgerin | Frau Marlies Overkamp | N.N.
9 | FDP | Mitglied | Herr Ralf Dirkes | Frau Gesa Pohlkötter
10 | UWG | Mitglied | Frau Birgit zur Nieden | Herr Hans Wieskus
`,
    ),
  ]),
);

const consultations = sheet("Beratungsfolge", [
  { type: "title", text: "Beratungsfolge zu SV-10-0099" },
  table(
    "Stationen",
    `
Gremium:48 | Sitzungstermin:16 | Zuständigkeit:16
Ausschuss für Bildung, Schule und Integration | 2021-01-21 | Vorberatung
Kreisausschuss | 2021-02-10 | Vorberatung
Kreistag | 2021-02-17 | Entscheidung
`,
  ),
]);

const meetings = sheet("Termine", [
  { type: "title", text: "Sitzungen der KoStAG" },
  table(
    "Sitzungstermine",
    `
Gremium:10 | Nr.:6 | Datum:12 | Uhrzeit:12 | Ort:22 | Format:10 | Status:14 | Bemerkung:26
KoStAG | 1 | 2019-03-25 | 16:30 Uhr | Kreishaus, Saal 1 | Präsenz | durchgeführt | konstituierende Sitzung
KoStAG | 2 | 2019-12-16 | 16:30 Uhr | Kreishaus, Saal 1 | Präsenz | durchgeführt |
`,
  ),
]);

const blocked = sheet("Sperrtermine", [
  table(
    "Sperrliste",
    `
von:12 | bis:12 | Anlass:40
2021-02-11 | 2021-02-17 | Weiberfastnacht bis Aschermittwoch
2021-09-26 | 2021-09-27 | Bundestagswahl
`,
  ),
]);

const notes = asRange(
  sheet("Notizen", [
    { type: "title", text: "Notizen der Geschäftsstelle" },
    { type: "paragraph", text: "Frau Wessendarp fragen, wer sie vertritt." },
    { type: "paragraph", text: "AG 6-18: Fraktion meldet sich bis zur Sitzung des Kreistags." },
  ]),
);

async function main(): Promise<void> {
  const sheets = [members, committee, consultations, meetings, blocked, notes];
  const bytes = await newWorkbook(sheets, "Beispielmappe: Mitglieder des Kreises Eichenau");
  if (!process.argv.includes("--check")) {
    writeFileSync(TARGET, bytes);
    return;
  }
  if (Buffer.compare(readFileSync(TARGET), bytes) !== 0) {
    console.error("assets/Beispielmappe.xlsx ist nicht aktuell: npm run sample");
    process.exitCode = 1;
  }
}

void main();
