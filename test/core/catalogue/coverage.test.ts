import { READING_KINDS } from "../../../src/core/reading";
import { RULES } from "../../../src/core/rules";
import {
  changed,
  markedAfter,
  markedIn,
  raisedBy,
  type MarkedCases,
} from "../../support/marked-workbook";
import { BODIES } from "./bodies";
import { DEPUTIES } from "./deputies";
import { MEETINGS } from "./meetings";
import { READING } from "./reading";
import { SEATS } from "./seats";
import { TERMS } from "./terms";

const CASES: MarkedCases = { ...READING, ...SEATS, ...DEPUTIES, ...TERMS, ...BODIES, ...MEETINGS };

test("every code of the catalogue has a workbook that raises it and one that nearly does", () => {
  const codes = [...READING_KINDS, ...RULES].map(({ code }) => code);
  expect(Object.keys(CASES).sort()).toEqual(codes.sort());
  expect(Object.values(CASES).filter(({ nearly }) => nearly.length === 0)).toEqual([]);
});

describe.each(Object.entries(CASES))("%s", (code, marked) => {
  test("is raised by its workbook, and nothing but what is marked there", () => {
    expect(markedIn(marked).join()).toContain(` ${code}`);
    expect(raisedBy(marked)).toEqual(markedIn(marked));
  });

  test.each(marked.nearly)("is not raised with „$to“ for „$from“", (nearly) => {
    expect(raisedBy(changed(marked, nearly))).toEqual(markedAfter(code, marked, nearly));
  });
});
