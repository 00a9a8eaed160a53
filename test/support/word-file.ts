import mammoth from "mammoth";
import { SaxesParser } from "saxes";
import { openPackage } from "../../src/adapters/xlsx/package";

/** The XML parts of a Word file by their names, each well-formed. */
export async function wordParts(file: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const opened = await openPackage(file);
  const parts = new Map<string, string>();
  for (const name of opened.partNames) {
    const text = await opened.readText(name);
    new SaxesParser({ xmlns: true }).write(text).close();
    parts.set(name.replace(/^\//, ""), text);
  }
  return parts;
}

/** What becomes of our own styles; headings and tables are known by what Word calls them. */
const STYLES = [
  "p[style-name='Vermerk'] => p.note:fresh",
  "p[style-name='Tabellentext'] => ",
  "r[style-name='Fehler'] => span.error",
];

/** A Word file as HTML, as a reader sees it that is not us; its messages are what it did not understand. */
export async function wordAsHtml(
  file: Uint8Array,
): Promise<{ readonly html: string; readonly messages: readonly string[] }> {
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(file) },
    { styleMap: STYLES },
  );
  return { html: value, messages: messages.map(({ message }) => message) };
}
