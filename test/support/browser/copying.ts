import type { Page } from "playwright-core";

// What users do to bring a piece into a Vorlage, in Excel and on the page for files alike.

/** The table that the sample's delegation is, as Word is to show it: one header row, then the seats. */
export const SAMPLE_DELEGATION = {
  head: [["Gremium", "Nr.", "Mitglied", "Fraktion", "Vertretung", "Fraktion der Vertretung"]],
  body: [
    ["KoStAG", "1", "Frau Anna Wessendarp", "CDU", "N.N.", ""],
    ["KoStAG", "2", "Herr Bernd Lütkeman", "SPD", "Herr Jens Große Hüttmann", "SPD"],
    ["AG 0-6", "1", "Herr Jens Große Hüttmann", "SPD", "", ""],
    ["AG 6-18", "1", "N.N.", "", "", ""],
    ["AG 18-27", "1", "Frau Mira Sandkötter", "FDP", "", ""],
  ],
} as const;

/** What a program gets that something is pasted into, and what a text becomes by it. */
export interface Pasted {
  readonly html: string;
  readonly text: string;
  /** The cells of the table that was made of it; empty where there is none. */
  readonly head: readonly (readonly string[])[];
  readonly body: readonly (readonly string[])[];
}

export function copyMenu(page: Page) {
  return page.getByRole("button", { name: "Kopieren", exact: true });
}

export function copyEntry(page: Page, name: string) {
  return page.getByRole("menuitem", { name });
}

/** Opens the menu and waits until an entry can be chosen. */
export async function openCopyMenu(page: Page, name: string): Promise<void> {
  await copyMenu(page).click();
  await page.locator("[role=menuitem]:not([aria-disabled=true])", { hasText: name }).waitFor();
}

/** Copies a piece by the menu. */
export async function copyPiece(page: Page, name: string): Promise<void> {
  await openCopyMenu(page, name);
  await copyEntry(page, name).click();
  await copiedNote(page, name).waitFor();
}

/** What is said of it afterwards. */
export function copiedNote(page: Page, name: string) {
  const words = `Kopiert: ${name}. In Word mit Strg+V einfügen.`;
  return page.getByRole("status").filter({ hasText: words });
}

/** Pastes what is on the clipboard into a text beside the page, as a user does. */
export async function paste(page: Page): Promise<Pasted> {
  await page.evaluate(() => {
    const text = document.createElement("div");
    text.id = "vorlage";
    text.contentEditable = "true";
    Object.assign(text.style, { position: "fixed", inset: "0", background: "white", zIndex: "9" });
    text.addEventListener("paste", ({ clipboardData }) => {
      text.dataset["html"] = clipboardData?.getData("text/html") ?? "";
      text.dataset["text"] = clipboardData?.getData("text/plain") ?? "";
    });
    document.body.append(text);
    text.focus();
  });
  await page.keyboard.press("Control+v");
  const vorlage = page.locator("#vorlage[data-html]");
  await vorlage.waitFor();
  const pasted = await vorlage.evaluate((text) => {
    const [head = [], body = []] = ["thead tr", "tbody tr"].map((rows) =>
      [...text.querySelectorAll<HTMLTableRowElement>(rows)].map(({ cells }) =>
        [...cells].map(({ innerText }) => innerText.trim()),
      ),
    );
    const { html = "", text: plain = "" } = (text as HTMLElement).dataset;
    return { html, text: plain, head, body };
  });
  await page.evaluate(() => document.getElementById("vorlage")?.remove());
  return pasted;
}

// Answers are bound, not written: tsx puts names on functions that a page then does not know.

/** A browser whose old command for copying does nothing, and says that it did (or not). */
export async function withoutCopyCommand(page: Page, saysItDid = false): Promise<void> {
  await page.evaluate((answer) => {
    Object.assign(document, { execCommand: Boolean.bind(undefined, answer) });
  }, saysItDid);
}

/** A browser that refuses the clipboard to scripts, as in a pane on the web. */
export async function withoutClipboard(page: Page): Promise<void> {
  await page.evaluate(() => {
    const refusal = new DOMException("", "NotAllowedError");
    Object.assign(navigator.clipboard, { write: Promise.reject.bind(Promise, refusal) });
  });
}
