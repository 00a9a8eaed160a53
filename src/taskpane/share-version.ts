import type { ExcelWorkbook } from "../adapters/excel";
import type { Desk, ToldShare } from "../desk";
import type { SharedVersion } from "../pane";
import { MissingPart } from "./missing-part";

/** Excel tells little of what a workbook holds beside its cells; so this is said of all at once. */
const NOTHING_ELSE =
  "Aus Ihrer Mappe sind nur die gezeigten Werte übernommen. Kommentare, Notizen, Formeln, Namen, Bilder, Diagramme, Kopf- und Fußzeilen, Makros, Verbindungen und die Angaben zur Person in den Dateieigenschaften sind nicht dabei.";

/** Opens the committee version as a new workbook beside this one. Rejects with ExcelFailure or MissingPart. */
export async function shareVersion(
  workbook: Pick<ExcelWorkbook, "openWorkbook">,
  desk: Pick<Desk, "shareSheets">,
  told: ToldShare,
): Promise<SharedVersion> {
  const { sheets, left } = await desk.shareSheets(told);
  const { newWorkbook } = await writer();
  await workbook.openWorkbook(await newWorkbook(sheets));
  return {
    where:
      "Die Fassung ist als neue Mappe geöffnet und noch nirgends gespeichert. Sehen Sie sie dort an und speichern Sie sie unter einem eigenen Namen. Erscheint in Excel im Web keine neue Mappe, lassen Sie im Browser neue Fenster zu.",
    left: [...left, NOTHING_ELSE],
  };
}

function writer() {
  return import(/* webpackChunkName: "new-workbook" */ "./new-workbook").catch(() => {
    throw new MissingPart("new-workbook");
  });
}
