import { leftBehind, newWorkbook, type XlsxWorkbook } from "../../adapters/xlsx";
import { leftBehindTexts } from "../../core";
import type { Desk, ToldShare } from "../../desk";
import { browserCodec } from "./browser-codec";

/** The committee version as a file of its own, and German lines on what of the workbook is not in it. */
export interface SharedFile {
  readonly file: Blob;
  readonly left: readonly string[];
}

/**
 * Made of values alone: nothing of the open workbook's file goes into it. What that file holds beside
 * them is only told; `source` is undefined where the user's own file was a list and no workbook.
 */
export async function sharedFile(
  desk: Pick<Desk, "shareSheets">,
  told: ToldShare,
  source: Pick<XlsxWorkbook, "bytes"> | undefined,
): Promise<SharedFile> {
  const { sheets, left } = await desk.shareSheets(told);
  const bytes = await newWorkbook(sheets, sheets[0]?.name, browserCodec);
  const beside = source ? await besideCells(source.bytes()) : [];
  return { file: new Blob([bytes as Uint8Array<ArrayBuffer>]), left: [...left, ...beside] };
}

async function besideCells(bytes: Uint8Array): Promise<string[]> {
  const texts = leftBehindTexts(await leftBehind(bytes, browserCodec));
  return texts.length === 0 ? [] : [`Aus der Datei ist nicht dabei: ${texts.join(", ")}.`];
}
