import { germanNumber } from "../../src/core/words";
import { HEAP, type Outcome } from "./run-case";
import type { HostileCase } from "./hostile-case";

/** What the report promises of every case; a case beyond it has failed. */
export const BOUND = { megabytes: HEAP + 512, seconds: 180 } as const;

export interface Tried {
  readonly hostile: HostileCase;
  readonly outcome: Outcome;
}

export interface TriedGroup {
  readonly heading: string;
  readonly tried: readonly Tried[];
}

/** What does not hold of a case, in German; undefined where all does. */
export function faultOf({
  exitCode,
  output,
  complaint,
  peak,
  seconds,
}: Outcome): string | undefined {
  if (exitCode === undefined) return "endet nicht von selbst";
  if (peak > BOUND.megabytes) return `braucht ${peak.toFixed(0)} MB`;
  if (seconds > BOUND.seconds) return `rechnet ${seconds.toFixed(0)} s`;
  if (complaint.includes("unerwarteter Fehler")) return "ist ein unerwarteter Fehler";
  if (exitCode > 2) return `endet mit ${exitCode}`;
  if (/[\0-\u0008\u000b-\u001f\u007f-\u009f]/.test(output + complaint))
    return "steuert das Terminal";
  const sentences = complaint.split("\n").filter(Boolean);
  return exitCode === 2 && sentences.length !== 1 ? "sagt nicht genau einen Satz" : undefined;
}

/** The report; what is measured stands in the last two columns and nowhere else. */
export function reportOf(groups: readonly TriedGroup[]): string {
  return `# Härteprobe

Eine Mappe kann von Fremden kommen. Diese Seite zeigt, was mit Dateien geschieht, die schaden wollen: Jede wird an Ort
und Stelle erzeugt und der Befehlszeile in einem eigenen Prozess vorgelegt (\`npm run hostile\`; mit \`--check\` wird
verglichen, alles außer dem Gemessenen).

Für jede gilt: Sie wird gelesen, ohne Schaden anzurichten, oder mit einem Satz abgelehnt (Rückgabewert 2). Kein Fall
braucht mehr als ${germanNumber(BOUND.megabytes)} MB Speicher oder ${BOUND.seconds} Sekunden Rechenzeit, und keiner schreibt dem Terminal vor, was es zu
tun hat. Die Grenze setzt sich zusammen aus ${germanNumber(HEAP)} MB für Objekte (mehr bekommt Node in keinem Fall; von selbst nähme
es auf einem Rechner mit 8 GB das Doppelte) und 512 MB für Programm und Datei: Über 500 MB wird keine gelesen. Was aus
einer Mappe behalten wird, darf ein halbes Gigabyte füllen; ein ausgepackter Teil darf 1 GB, alle zusammen dürfen 2 GB
groß sein, und ausgepackt wird Stück für Stück. Eine Liste hat höchstens 250.000 Zeilen und Mitgliedschaften oder 4
Millionen Zellen (wo Node mehr als 2 GB nehmen darf, in der Befehlszeile bis zu 1.200.000), ein OParl-Abzug höchstens 128 MB und 4 Millionen Werte.

${groups.map(section).join("\n\n")}
`;
}

function section({ heading, tried }: TriedGroup): string {
  return `## ${heading}

| Fall | was geschieht | Spitze des Speichers | Größe der Datei |
| --- | --- | --- | --- |
${tried.map(row).join("\n")}`;
}

function row({ hostile, outcome }: Tried): string {
  const cells = [
    hostile.name,
    happened(outcome),
    `${germanNumber(Math.ceil(outcome.peak / 10) * 10)} MB`,
    sizeText(outcome.size),
  ];
  return `| ${cells.map((cell) => cell.replace(/[|_*]/g, "\\$&")).join(" | ")} |`;
}

/** A refusal by its first half: what to do is the same for many. The files' folders have other names each time. */
function happened(outcome: Outcome): string {
  const fault = faultOf(outcome);
  if (fault !== undefined) return `**${fault}**`;
  if (outcome.exitCode !== 2) return "wird gelesen";
  const [said = ""] = outcome.complaint.trim().split("; ");
  return `abgelehnt: ${said
    .replace(/„\/[^“]*\/([^/“]*)“/g, "„$1“")
    .slice(0, 200)
    .replace(/[.:]$/, "")}`;
}

function sizeText(bytes: number): string {
  const units = [
    ["MB", 2 ** 20],
    ["kB", 2 ** 10],
  ] as const;
  const [unit, size] = units.find(([, each]) => bytes >= each) ?? (["Byte", 1] as const);
  return `${germanNumber(Math.round(bytes / size))} ${unit}`;
}

/** The report without what is measured: two of these are compared. */
export function withoutMeasures(report: string): string {
  return report.replace(/^(\|(?:(?:\\\||[^|\n])*\|){2}).*$/gm, "$1").replace(/ +/g, " ");
}
