import { UnusableFile } from "../unusable-file";
import { scanXml } from "../xml";
import type { OpenPackage } from "./open-package";
import { nameKey } from "./part-name";
import { relationshipsOf, shortType } from "./relationships";

const CONTENT_TYPES = "[Content_Types].xml";

/**
 * The part that is the workbook, by the type of the relationship that leads to it, never by name.
 * Throws UnusableFile where there is none, saying what the archive is instead.
 */
export async function mainPart(opened: OpenPackage): Promise<string> {
  await refuseOpenDocument(opened);
  const links = await relationshipsOf(opened, "");
  const main = links.find((link) => shortType(link.type) === "officeDocument" && !link.external);
  if (!main) throw withoutMainPart(opened);
  await refuseOtherKinds(opened, main.target);
  if (!opened.has(main.target)) throw new UnusableFile("missing-part", "die Mappe selbst");
  return main.target;
}

/** An archive with an xl folder or a list of content types was a workbook once. */
function withoutMainPart({ partNames }: OpenPackage): UnusableFile {
  const once = partNames.some(
    (name) => nameKey(name).startsWith("xl/") || nameKey(name) === nameKey(CONTENT_TYPES),
  );
  return once
    ? new UnusableFile("missing-part", "die Mappe selbst")
    : new UnusableFile("no-workbook");
}

/** ODF 1.2 part 3, 3.3: the archive begins with an entry `mimetype`. */
async function refuseOpenDocument(opened: OpenPackage): Promise<void> {
  if (!opened.has("mimetype")) return;
  const kind = await opened.readText("mimetype");
  if (!kind.startsWith("application/vnd.oasis.opendocument.")) return;
  if (kind.includes("spreadsheet")) throw new UnusableFile("open-document");
  throw new UnusableFile("other-office", "ein Dokument im OpenDocument-Format");
}

/** Told by the content type of the main part; one that we do not know is left to its content. */
async function refuseOtherKinds(opened: OpenPackage, part: string): Promise<void> {
  const kind = (await contentTypeOf(opened, part)).toLowerCase();
  if (kind.includes("sheet.binary")) throw new UnusableFile("binary-workbook");
  if (/wordprocessingml|ms-word/.test(kind)) {
    throw new UnusableFile("other-office", "ein Textdokument (Word)");
  }
  if (/presentationml|ms-powerpoint/.test(kind)) {
    throw new UnusableFile("other-office", "eine Präsentation (PowerPoint)");
  }
}

/** A type given to the part itself wins over the one of its ending; "" where neither is given. */
async function contentTypeOf(opened: OpenPackage, part: string): Promise<string> {
  if (!opened.has(CONTENT_TYPES)) return "";
  const ending = nameKey(part).split(".").at(-1);
  let own: string | undefined;
  let byEnding: string | undefined;
  scanXml(await opened.readText(CONTENT_TYPES), "das Verzeichnis der Inhalte", {
    open: (name, attributes) => {
      const type = attributes["ContentType"]?.value;
      if (name === "Override" && nameKey(attributes["PartName"]?.value ?? "") === nameKey(part)) {
        own = type;
      }
      if (name === "Default" && attributes["Extension"]?.value.toLowerCase() === ending) {
        byEnding = type;
      }
    },
  });
  return own ?? byEnding ?? "";
}
