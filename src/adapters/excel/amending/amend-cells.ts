import type { Amendment } from "../../../core";
import { cellSubject, ExcelFailure, tableSubject } from "../failure";
import { failureFrom } from "../office-error";
import { runExcel, runExcelPatiently } from "../run";
import type { Supports } from "../supports";
import { carryOut } from "./carry-out";
import { prepare } from "./prepare";
import { putBack } from "./put-back";
import { leaveTraces, type Traces } from "./traces";
import type { Undertaking } from "./undertaking";

/** Putting back is tried again once: Excel may have been busy with the very thing that failed. */
const ATTEMPTS = 2;

/**
 * Changes the cells that an amendment names, in one sync, after all of them have been compared. All or
 * nothing: where a step fails, or a cell does not take its value, everything is put back, and the
 * promise rejects with ExcelFailure.
 */
export async function amendCells(
  excel: typeof Excel,
  supports: Supports,
  amendment: Amendment,
  traces: Traces,
): Promise<void> {
  if (amendment.edits.length + amendment.tables.length === 0) return;
  const undertaking = await runExcel(excel, (context) =>
    prepare(context, amendment, supports, traces),
  );
  try {
    await excel.run((context) => carryOut(context, undertaking));
  } catch (error) {
    await putAllBack(excel, undertaking, subjectOf(amendment));
    throw failureFrom(error);
  }
  leaveTraces(traces, undertaking);
}

async function putAllBack(
  excel: typeof Excel,
  undertaking: Undertaking,
  subject: string,
): Promise<void> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    try {
      await runExcelPatiently(excel, (context) => putBack(context, undertaking));
      return;
    } catch (error) {
      if (attempt === ATTEMPTS) {
        const { diagnostics } = failureFrom(error);
        throw new ExcelFailure("amendment-not-put-back", subject, diagnostics);
      }
    }
  }
}

/** What is looked at first where something went wrong. */
function subjectOf({ edits: [edit], tables: [table] }: Amendment): string {
  return edit ? cellSubject(edit.place) : tableSubject(table?.table ?? "");
}
