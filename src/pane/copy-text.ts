/**
 * Puts text on the clipboard, inside a click. Panes on the web are refused `navigator.clipboard`; the
 * old command works there. False where neither the command nor the listener was allowed.
 */
export function copyText(text: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
  };
  document.addEventListener("copy", put);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way in a pane on the web
    return document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", put);
  }
}
