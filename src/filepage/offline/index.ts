// The page without a network: what the page calls; service-worker.ts is a script of its own.
export { keepOffline } from "./keep-offline";
