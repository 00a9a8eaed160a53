import { keptName, keptNames, keptText, type KeptName } from "../../core";
import { ExcelFailure } from "./failure";
import { failureFrom } from "./office-error";
import { runExcel, runExcelPatiently } from "./run";

/** A name of the whole workbook that holds a part of the text. */
interface KeptItem extends KeptName {
  readonly visible: boolean;
}

/** Most texts need no more names; they are asked for blindly, so that no question has to come before. */
const ASKED_AT_ONCE = 16;

/** Putting back is tried again once: Excel may have been busy with the very thing that failed. */
const ATTEMPTS = 2;

/** For the sentences about something that is gone, or too large. */
const SUBJECT = "das in der Mappe Gemerkte";

/** Asks for the first names of a kept text, which the next sync answers: for `readKept`. */
export function askForKept(
  context: Excel.RequestContext,
  count = ASKED_AT_ONCE,
): readonly Excel.NamedItem[] {
  return namesFrom(context, 1, count);
}

/** The text behind names that were asked for: no sync, unless it goes on beyond them. */
export async function readKept(
  context: Excel.RequestContext,
  asked: readonly Excel.NamedItem[],
): Promise<string | undefined> {
  return keptText(await presentItems(context, asked));
}

/**
 * Keeps a text in the open workbook, in one sync; undefined takes it away. All or nothing: where a
 * step fails, the names are put back, and the promise rejects with ExcelFailure.
 */
export async function keepText(excel: typeof Excel, text: string | undefined): Promise<void> {
  const wanted = text === undefined ? [] : hiddenItems(text);
  const former = await runExcel(excel, (context) => formerItems(context, wanted.length));
  const isKept = text === undefined ? former.length === 0 : keptText(former) === text;
  if (isKept) return;
  try {
    await excel.run((context) => setItems(context, former, wanted));
  } catch (error) {
    await putBack(excel, former, wanted.length);
    throw failureFrom(error, SUBJECT);
  }
}

function hiddenItems(text: string): KeptItem[] {
  return keptNames(text).map(({ name, formula }) => ({
    name,
    formula: `=${formula}`,
    visible: false,
  }));
}

/** What there is, at least as far as `count` names. Rejects where the workbook may not be changed at all. */
async function formerItems(context: Excel.RequestContext, count: number): Promise<KeptItem[]> {
  const { workbook } = context;
  workbook.load("readOnly");
  const items = await askForItems(context, count);
  if (workbook.readOnly) throw new ExcelFailure("read-only");
  return items;
}

async function askForItems(context: Excel.RequestContext, count: number): Promise<KeptItem[]> {
  const asked = askForKept(context, Math.max(count, ASKED_AT_ONCE));
  await context.sync();
  return presentItems(context, asked);
}

function namesFrom(
  { workbook }: Excel.RequestContext,
  first: number,
  count: number,
): Excel.NamedItem[] {
  return Array.from({ length: count }, (_, index) =>
    workbook.names.getItemOrNullObject(keptName(first + index)).load("name,formula,visible"),
  );
}

/** As many again, and again, until the last one asked for is not there. */
async function presentItems(
  context: Excel.RequestContext,
  asked: readonly Excel.NamedItem[],
): Promise<KeptItem[]> {
  if (asked.at(-1)?.isNullObject === false) {
    const more = namesFrom(context, asked.length + 1, asked.length);
    await context.sync();
    return presentItems(context, [...asked, ...more]);
  }
  return asked
    .filter(({ isNullObject }) => !isNullObject)
    .map(({ name, formula, visible }) => ({ name, formula: String(formula), visible }));
}

/** Turns names that are there into those that shall be, in one sync. */
async function setItems(
  context: Excel.RequestContext,
  present: readonly KeptItem[],
  wanted: readonly KeptItem[],
): Promise<void> {
  const { names } = context.workbook;
  const presentNames = new Set(present.map(({ name }) => name.toLowerCase()));
  const wantedNames = new Set(wanted.map(({ name }) => name.toLowerCase()));
  for (const { name, formula, visible } of wanted) {
    if (presentNames.has(name.toLowerCase())) names.getItem(name).set({ formula, visible });
    else names.add(name, formula).visible = visible;
  }
  for (const { name } of present) {
    if (!wantedNames.has(name.toLowerCase())) names.getItem(name).delete();
  }
  await context.sync();
}

/** Asks first what is there now; done twice it does no harm. `count`: so many may have been added. */
async function putBack(
  excel: typeof Excel,
  former: readonly KeptItem[],
  count: number,
): Promise<void> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    try {
      await runExcelPatiently(excel, async (context) => {
        await setItems(context, await askForItems(context, count), former);
      });
      return;
    } catch (error) {
      if (attempt === ATTEMPTS) {
        throw new ExcelFailure("kept-not-put-back", SUBJECT, failureFrom(error).diagnostics);
      }
    }
  }
}
