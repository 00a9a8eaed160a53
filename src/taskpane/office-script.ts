/**
 * Listened to from the start: an error that is told before anybody listens would never be heard of, and
 * React draws before it asks. `undefined` where there is no page.
 */
const loaded = typeof document === "undefined" ? undefined : scriptIn(document);
loaded?.catch(() => undefined);

/**
 * Resolves once office.js has run; `Office.onReady` is to be awaited after that. Rejects where the
 * script could not be loaded. It may also never settle: a proxy that swallows the request does so.
 */
export function officeScript(): Promise<void> {
  return loaded ?? Promise.reject(new Error("no page to load office.js into"));
}

function scriptIn(page: Document): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = page.getElementById("office-js");
    script?.addEventListener("load", () => resolve());
    script?.addEventListener("error", () => reject(new Error("office.js could not be loaded")));
    if ("Office" in globalThis) resolve();
  });
}
