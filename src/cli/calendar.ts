import { dirname, join, parse } from "node:path";
import { sessionCalendar } from "../adapters/ics";
import { planYear, yearOf } from "../core";
import type { Call } from "./call";
import { Failure } from "./failure";
import { saveOutput } from "./files";
import { assessAsGiven } from "./given";
import { openInput } from "./open-input";
import { savedText } from "./saved-text";
import type { ExitCode, Terminal } from "./terminal";

/** `entsendung calendar`: the session plan as a calendar file; a later one updates the events of an earlier one. */
export async function calendar(
  call: Extract<Call, { type: "calendar" }>,
  terminal: Terminal,
): Promise<ExitCode> {
  const { file, output, year = yearOf(terminal.today) } = call;
  const opened = await openInput(file);
  const { assessment } = assessAsGiven(await opened.workbook.read(), terminal.today, {});
  if (!assessment.hasMembershipTable) throw nothingToPlan(file);
  const plan = planYear(assessment, year);
  const own = join(dirname(file), `${parse(file).name}-sitzungen-${year}.ics`);
  const bytes = new TextEncoder().encode(sessionCalendar(plan, { madeAt: terminal.now }));
  const saved = await saveOutput(output, own, bytes);
  terminal.print(savedText(`Sitzungen ${year}`, saved));
  return 0;
}

function nothingToPlan(file: string): Failure {
  return new Failure(
    `In der Datei „${file}“ steht keine Mitgliederliste, deshalb gibt es keinen Sitzungsplan; bitte die Mappe mit der Liste angeben.`,
  );
}
