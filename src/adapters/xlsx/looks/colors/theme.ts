import { scanXmlPieces, type XmlAttributes } from "../../xml";
import { UnusableFile } from "../../unusable-file";
import { hexColor } from "./color-reference";

/** The colours of a theme in the order in which cells count them, and Office's own of 2007 to 2012. */
const OFFICE_THEME: ReadonlyMap<string, string> = new Map([
  ["lt1", "#ffffff"],
  ["dk1", "#000000"],
  ["lt2", "#eeece1"],
  ["dk2", "#1f497d"],
  ["accent1", "#4f81bd"],
  ["accent2", "#c0504d"],
  ["accent3", "#9bbb59"],
  ["accent4", "#8064a2"],
  ["accent5", "#4bacc6"],
  ["accent6", "#f79646"],
  ["hlink", "#0000ff"],
  ["folHlink", "#800080"],
]);

/** Transitional and Strict names of the language that themes are written in. */
const DRAWING =
  /^\{http:\/\/(?:schemas\.openxmlformats\.org\/drawingml\/2006|purl\.oclc\.org\/ooxml\/drawingml)\/main\}/;

/**
 * The theme's colours by their places. A theme is decoration: where it is damaged or leaves one out,
 * Office's own stands in.
 */
export async function readThemeColors(
  source: AsyncIterable<string> | undefined,
): Promise<readonly string[]> {
  const own = source === undefined ? new Map<string, string>() : await ownColors(source);
  return [...OFFICE_THEME].map(([name, color]) => own.get(name) ?? color);
}

async function ownColors(source: AsyncIterable<string>): Promise<ReadonlyMap<string, string>> {
  const own = new Map<string, string>();
  let scheme = false;
  let place = "";
  const open = (name: string, attributes: XmlAttributes) => {
    if (name === "clrScheme") scheme = true;
    else if (scheme && OFFICE_THEME.has(name)) place = name;
    else if (scheme) keep(own, place, themeColor(name, attributes));
  };
  const close = (name: string) => {
    if (name === "clrScheme") scheme = false;
  };
  try {
    await scanXmlPieces(source, "das Farbschema", {
      open: (name, attributes) => open(name.replace(DRAWING, ""), attributes),
      close: (name) => close(name.replace(DRAWING, "")),
    });
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
  }
  return own;
}

/** Variants of a scheme may follow it; the first is the one in use. */
function keep(own: Map<string, string>, place: string, color: string | undefined): void {
  if (place !== "" && color !== undefined && !own.has(place)) own.set(place, color);
}

/** A colour of the system comes with the one that it was when the file was saved. */
function themeColor(name: string, attributes: XmlAttributes): string | undefined {
  if (name === "srgbClr") return hexColor(attributes["val"]?.value);
  if (name === "sysClr") return hexColor(attributes["lastClr"]?.value);
  return undefined;
}
