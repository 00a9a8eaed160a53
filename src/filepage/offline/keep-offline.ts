import { TAKE_OVER } from "./take-over";

/** Beside the page, so that the worker answers for the page's folder and nothing else. */
const WORKER = "offline.js";

/** What comes first when somebody begins to work with the page. */
const TOUCHES = ["keydown", "pointerdown", "dragenter"] as const;

/**
 * Has the browser keep the page for times without a network. Where the browser knows no such thing or
 * forbids it (no https, private window), the page works all the same. To be called when the page starts.
 */
export function keepOffline(): void {
  if (!isSecureContext || !("serviceWorker" in navigator)) return;
  // A kept page that registers again would bring back a worker that is on its way out.
  if (navigator.serviceWorker.controller) void letNewerBuildIn();
  else addEventListener("load", register, { once: true });
}

function register(): void {
  navigator.serviceWorker.register(WORKER).catch(() => undefined);
}

/**
 * Browsers hold a newer build back until the last page of the older one has gone, and a reload does not
 * count as going. So a page that starts lets it in, and begins again unless somebody is at work by then.
 */
async function letNewerBuildIn(): Promise<void> {
  const { serviceWorker } = navigator;
  const signal = untilTouched();
  const { waiting } = await serviceWorker.ready;
  if (!waiting) return;
  serviceWorker.addEventListener("controllerchange", () => location.reload(), { signal });
  waiting.postMessage(TAKE_OVER);
}

function untilTouched(): AbortSignal {
  const touched = new AbortController();
  for (const touch of TOUCHES)
    addEventListener(touch, () => touched.abort(), { capture: true, once: true });
  return touched.signal;
}
