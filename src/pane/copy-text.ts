/** What is to be copied: HTML for Word, text for whatever takes no more. */
export interface Copyable {
  readonly text: string;
  readonly html?: string;
}

/**
 * Puts it on the clipboard; to be called inside a click. False where the browser refuses both ways: then
 * only the user's own Strg+C is left.
 */
export async function putOnClipboard(content: Copyable): Promise<boolean> {
  return byCommand(content) || byPermission(content);
}

/** The old command: panes on the web are refused the new way, but not this one. */
function byCommand({ text, html }: Copyable): boolean {
  let isTaken = false;
  const put = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData("text/plain", text);
    if (html !== undefined) event.clipboardData.setData("text/html", html);
    event.preventDefault();
    isTaken = true;
  };
  const unselect = selectAnything();
  // Before whoever else in the page answers a copying.
  document.addEventListener("copy", put, true);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way in a pane on the web
    return document.execCommand("copy") && isTaken;
  } finally {
    document.removeEventListener("copy", put, true);
    unselect();
  }
}

async function byPermission({ text, html }: Copyable): Promise<boolean> {
  const blob = (content: string, type: string) => new Blob([content], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/plain": blob(text, "text/plain"),
        ...(html !== undefined && { "text/html": blob(html, "text/html") }),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}

/** WebKit tells no listener of a copying where nothing is selected. Returns what takes the selection back. */
function selectAnything(): () => void {
  const selection = getSelection();
  const before = Array.from({ length: selection?.rangeCount ?? 0 }, (_, index) =>
    selection?.getRangeAt(index),
  );
  const mark = document.body.appendChild(document.createElement("span"));
  mark.textContent = "–";
  Object.assign(mark.style, { position: "fixed", opacity: "0", userSelect: "text" });
  selection?.selectAllChildren(mark);
  return () => {
    mark.remove();
    selection?.removeAllRanges();
    for (const range of before) if (range) selection?.addRange(range);
  };
}
