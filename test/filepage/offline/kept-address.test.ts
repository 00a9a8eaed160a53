import { keptAddress } from "../../../src/filepage/offline/kept-address";

const SCOPE = "https://kreis.example/entsendung/";
const KEPT = new Set([SCOPE, `${SCOPE}page.1a2b.js`]);

it.each([
  ["the folder", SCOPE],
  ["the page by its name", `${SCOPE}index.html`],
  ["the page with a question behind it", `${SCOPE}?von=startseite`],
])("%s is the kept page", (_what, url) => {
  expect(keptAddress(url, SCOPE, KEPT)).toBe(SCOPE);
});

it("a kept file is found under its address", () => {
  expect(keptAddress(`${SCOPE}page.1a2b.js`, SCOPE, KEPT)).toBe(`${SCOPE}page.1a2b.js`);
});

it.each([
  ["a file that is not of this build", `${SCOPE}page.9f8e.js`],
  ["the worker itself", `${SCOPE}offline.js`],
  ["the page of another folder", "https://kreis.example/index.html"],
  ["the same path elsewhere", "https://anderswo.example/entsendung/"],
])("%s is none of ours", (_what, url) => {
  expect(keptAddress(url, SCOPE, KEPT)).toBeUndefined();
});
