import { sessionCalendar } from "../../adapters/ics";
import type { Desk } from "../../desk";
import type { SideFile } from "../../pane";
import { annexName, calendarName } from "../file-names";

/** A file to be handed out beside the workbook. A Blob is a handle: passing it on copies nothing. */
export interface NamedFile {
  readonly name: string;
  readonly file: Blob;
}

/** What a desk's last check has for a file beside the workbook called `name`. */
export function sideFile(file: SideFile, work: Desk, name: string): Promise<NamedFile> {
  switch (file) {
    case "calendar":
      return Promise.resolve(calendarFile(work, name));
    case "annex":
      return annexFile(work, name);
  }
}

function calendarFile(work: Desk, name: string): NamedFile {
  const plan = work.sessionPlan();
  const text = sessionCalendar(plan, { madeAt: new Date() });
  return { name: calendarName(name, plan.year), file: new Blob([text], { type: "text/calendar" }) };
}

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Its library is a third as large as the worker, and comes when it is asked for. */
async function annexFile(work: Desk, name: string): Promise<NamedFile> {
  const { wordFile } = await import(/* webpackChunkName: "docx" */ "../../adapters/docx");
  const bytes = (await wordFile(work.annex())) as Uint8Array<ArrayBuffer>;
  return { name: annexName(name), file: new Blob([bytes], { type: WORD }) };
}
