// Runs beside the page and keeps the files of one build in the browser, so that the page opens without a
// network. A build is kept as a whole or not at all, and the page sees files of one build only.
import { keptAddress } from "./kept-address";
import { TAKE_OVER } from "./take-over";
import type { WorkerScope } from "./worker-scope";

declare const self: WorkerScope;

/** What webpack/kept-files.js puts in front of this script: the files, relative to the installation. */
declare const BUILD: {
  readonly version: string;
  readonly files: readonly { readonly address: string; readonly integrity: string }[];
};

/** Several installations may share a server, and with it the browser's store. */
const { scope } = self.registration;
const STORES = `entsendung ${scope} `;
const STORE = `${STORES}${BUILD.version}`;

const FILES = new Map(
  BUILD.files.map(({ address, integrity }) => [new URL(address, scope).href, integrity]),
);

/** All or nothing: a file whose content is not this build's, as in the midst of an upload, fails it. */
async function keepBuild(): Promise<void> {
  const store = await caches.open(STORE);
  const requests = [...FILES].map(
    ([address, integrity]) => new Request(address, { integrity, cache: "no-cache" }),
  );
  await store.addAll(requests);
}

async function forgetOlderBuilds(): Promise<void> {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(STORES) && name !== STORE);
  await Promise.all(older.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function answer(address: string, request: Request): Promise<Response> {
  const store = await caches.open(STORE);
  return (await store.match(address, { ignoreVary: true })) ?? fetch(request);
}

/** Other pages of the older build may still need its files: then it stays, for all of them. */
async function takeOverFromOnlyPage(): Promise<void> {
  const pages = await self.clients.matchAll({ includeUncontrolled: true });
  if (pages.filter(({ url }) => url.startsWith(scope)).length === 1) await self.skipWaiting();
}

/** What has been taken off the server shall not live on in the browsers. */
async function leaveIfRemoved(): Promise<void> {
  const response = await fetch(self.location.href, { cache: "no-store" }).catch(() => undefined);
  if (response?.status === 404 || response?.status === 410) await self.registration.unregister();
}

self.addEventListener("install", (event) => event.waitUntil(keepBuild()));
self.addEventListener("activate", (event) => event.waitUntil(forgetOlderBuilds()));
self.addEventListener("message", (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(takeOverFromOnlyPage());
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = keptAddress(request.url, scope, FILES);
  if (request.method !== "GET" || address === undefined) return;
  event.respondWith(answer(address, request));
  if (request.mode === "navigate") event.waitUntil(leaveIfRemoved());
});
