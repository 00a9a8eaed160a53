import { availableParallelism, totalmem } from "node:os";
import type { Opening } from "./browser";
import { germanNumber } from "../../src/core/words";
import type { ListResults } from "./results";
import type { Result } from "./race";

/** The page docs/messungen.md: ratios first, for seconds are those of one machine. */
export function measurementsPage(all: readonly ListResults[]): string {
  const parts = [HEAD, machine(), ...all.map(sizeSection), growthSection(all), HOW];
  return parts.filter((part) => part !== "").join("\n\n");
}

const HEAD = `# Messungen

Erzeugt mit \`npm run bench -- --write\`; was gemessen wird und wie, steht am Ende.`;

function machine(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `Rechner: ${availableParallelism()} Kerne, ${gigabytes} GB, Node ${process.versions.node}. Jede Zeile ist der Median ihrer Läufe, reihum mit den anderen.`;
}

function sizeSection({ rows, results, phases, browser, opening }: ListResults): string {
  const floor = results.find(({ kind }) => kind === "floor");
  const lines = [...results]
    .sort((a, b) => a.processor - b.processor)
    .map((result) => resultLine(result, floor));
  const parts = phases.map(
    ({ name, wall, processor, megabytes }) =>
      `| ${name} | ${seconds(wall)} | ${seconds(processor)} | ${megabytes.toFixed(0)} |`,
  );
  const waited = browser.map(
    ({ name, checked, written, faults }) =>
      `| ${name} | ${seconds(checked)} | ${seconds(written)} | ${faults.length === 0 ? "richtig" : `${faults.length} falsch`} |`,
  );
  return [
    `## ${germanNumber(rows)} Mitgliedschaften`,
    table(
      "Programm | Rechenzeit | mal Untergrenze | Uhrzeit | mal Untergrenze | MB | Läufe | Antworten",
      lines,
    ),
    ...(parts.length > 0
      ? [table("Entsendung, Teil | Uhrzeit | Rechenzeit | MB bis dahin", parts)]
      : []),
    ...(waited.length > 0
      ? [table("Im Browser | bis zum Urteil | Schreiben | Antworten", waited)]
      : []),
    ...(opening ? [openingTable(opening)] : []),
  ].join("\n\n");
}

function openingTable({ waited, shares, opened, edited }: Opening): string {
  const { library, own, excel, browser, idle } = shares;
  const times = [waited, library, own, browser, excel, idle].map(seconds).join(" | ");
  const traffic = ({ requests, kilobytes }: Opening["opened"]) =>
    `${requests} (${kilobytes.toFixed(0)} kB)`;
  return table(
    "Aufgabenbereich bis zum ersten Befund | Office.js | unser Skript | Browser | gespieltes Excel | Warten | Anfragen an Excel | nach einer Änderung",
    [`| ${times} | ${traffic(opened)} | ${traffic(edited)} |`],
  );
}

function table(heading: string, lines: readonly string[]): string {
  const columns = heading.split(" | ");
  const rule = columns.map((_, column) => (column === 0 ? "---" : "---:"));
  return [`| ${heading} |`, `| ${rule.join(" | ")} |`, ...lines].join("\n");
}

function resultLine(result: Result, floor: Result | undefined): string {
  const { name, processor, wall, megabytes, runs, answers } = result;
  const times = (value: number, least = 0) =>
    least > 0 ? (value / least).toFixed(1).replace(".", ",") : "";
  return `| ${[
    name,
    seconds(processor),
    times(processor, floor?.processor),
    seconds(wall),
    times(wall, floor?.wall),
    megabytes.toFixed(0),
    runs,
    answersText(answers),
  ].join(" | ")} |`;
}

function answersText(answers: Result["answers"]): string {
  if (answers === "right") return "richtig";
  return answers === "none" ? "–" : answers.replace(/\|/g, "/");
}

function seconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0).replace(".", ",")} s`;
}

/** From a hundred thousand rows to a million: tenfold is what the rows alone would take. */
function growthSection(all: readonly ListResults[]): string {
  const [shorter, longer] = [100_000, 1_000_000].map((wanted) =>
    all.find(({ rows }) => rows === wanted),
  );
  const lines = (longer?.results ?? []).flatMap((after) => {
    const before = shorter?.results.find(({ name }) => name === after.name);
    if (before?.answers !== after.answers) return [];
    const times = (pick: (result: Result) => number) =>
      (pick(after) / pick(before)).toFixed(1).replace(".", ",");
    const [processor, wall] = [times((result) => result.processor), times((result) => result.wall)];
    return [`| ${after.name} | ${processor} | ${wall} | ${after.megabytes.toFixed(0)} |`];
  });
  const heading = "Von 100.000 auf 1.000.000 | Rechenzeit mal | Uhrzeit mal | MB am Ende";
  return lines.length === 0 ? "" : `## Wachstum\n\n${table(heading, lines)}`;
}

const HOW = `## Was gemessen wird

Die Listen sind erfunden und bei jedem Lauf dieselben: Gemeinden mit Rat, entsandten und anderen Ausschüssen,
Beiräten und Arbeitskreisen, wie Excel sie speichert. In sie sind Fehler von 36 Arten gesetzt; der Schlüssel mit
Zelle, Gremium und Person entsteht beim Setzen, nicht durch das Programm. „Richtig“ heißt: alles darin wurde
gefunden und nichts sonst.

- **Entsendung, write** liest die Mappe, prüft alle Regeln und schreibt Entsendung, Sitzungsplan und Prüfbericht
  dazu; verglichen wird jede Zeile des geschriebenen Prüfberichts. **check** schreibt nichts; verglichen wird jeder
  Befund mit allen seinen Zellen.
- **Die anderen** lesen dieselbe Mappe, prüfen acht Regeln (Sitz unbesetzt, zu viele Mitglieder, Person auf zwei
  Sitzen, Vertretung fehlt, Vertretung der eigenen Person, Vertretung ist Mitglied, Vertretung ohne Mitglied, Ende
  vor Beginn) und schreiben die Mitglieder und einen Bericht in eine neue Mappe.
- **Die Untergrenze** ist das Wenigste, was diese Arbeit kostet: Sie kennt den Aufbau der Datei, prüft nichts an ihr,
  entpackt mit zlib, geht einmal über die Bytes, urteilt über acht Regeln auf ganzen Zahlen und packt mit Stufe 6,
  was dazukommt; alles andere kopiert sie.
- **Bis zum ersten Befund** öffnet sich der Aufgabenbereich neben der Liste bei „Befunde“; in einem zweiten Lauf wird
  gezählt, wem der Faden der Seite gehört. Das gespielte Excel antwortet sofort; ein echtes braucht für jede Anfrage
  seine Zeit. „Nach einer Änderung“ wurde eine Zelle der Liste geändert und von selbst neu geprüft.
- **Rechenzeit** zählt alle Kerne zusammen und hängt weniger davon ab, was der Rechner sonst tut;
  die Uhrzeit ist auf einem geteilten Rechner ein Mehrfaches davon.
`;
