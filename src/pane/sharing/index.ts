// The committee version: choosing what comes along, looking at it, handing it out. A script of its own.
export { SharePanel } from "./SharePanel";
