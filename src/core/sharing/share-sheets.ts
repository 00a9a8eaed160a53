import type { Assessment } from "../assessment";
import { nameKey, type SheetDocument } from "../document";
import type { Workbook } from "../grid";
import { finish, part, type Steps } from "../steps";
import { isOutdated } from "./is-outdated";
import type { CommitteeVersion, RemovedThing } from "./committee-version";
import { removedOfSheet } from "./removed-of-sheet";
import { NO_CHOICES, type ShareChoices } from "./share-offer";
import { sheetSources } from "./sheet-source";
import { sharedDocument } from "./shared-document";

/**
 * The sheets of the committee version, and what did not come along. Built of the plain values that were
 * decided upon; nothing is taken over as it is. `choices` are heard as in `shareOffer`.
 */
export function shareSheets(
  workbook: Workbook,
  assessment: Assessment,
  choices: ShareChoices = NO_CHOICES,
): CommitteeVersion {
  return finish(shareSheetsInSteps(workbook, assessment, choices));
}

/** The same in steps. */
export function* shareSheetsInSteps(
  workbook: Workbook,
  assessment: Assessment,
  choices: ShareChoices = NO_CHOICES,
): Steps<CommitteeVersion> {
  const sources = sheetSources(workbook, assessment, choices);
  const documents: SheetDocument[] = [];
  const removed: RemovedThing[] = [];
  for (const [index, source] of sources.entries()) {
    const taken = new Set(documents.map(({ name }) => nameKey(name)));
    const making = sharedDocument({ workbook, assessment, source, taken });
    const from = index / sources.length;
    const made = source.isKept
      ? yield* part(making, from, (index + 1) / sources.length)
      : undefined;
    if (made) documents.push(made.document);
    removed.push(...removedOfSheet(source, made));
    const sheet = source.shown.sheet.name;
    if (made && isOutdated(source, assessment)) removed.push({ type: "outdated", sheet });
  }
  return { documents, removed };
}
