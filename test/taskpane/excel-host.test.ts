import { ExcelFailure, type ExcelWorkbook, type KeptSettings } from "../../src/adapters/excel";
import { isoDay } from "../../src/core";
import { NO_SETTINGS, wallDay } from "../../src/pane";
import { excelHost } from "../../src/taskpane/excel-host";
import { LIST, TODAY } from "../support/demo-workbook";

function hostWith(workbook: Partial<ExcelWorkbook>, background?: string) {
  const officeTheme = background === undefined ? undefined : { bodyBackgroundColor: background };
  return excelHost(workbook as ExcelWorkbook, { context: { officeTheme } } as typeof Office);
}

test("settings are kept as text and come back as days", async () => {
  let kept: KeptSettings | undefined;
  const host = hostWith({
    keepSettings: (settings) => {
      kept = settings;
      return Promise.resolve();
    },
    readSettings: () =>
      Promise.resolve(kept ?? { asOf: undefined, year: undefined, paperReference: undefined }),
  });
  const settings = { asOf: isoDay("2021-02-17"), year: 2021, paperReference: "SV-10-0089/1" };
  await host.keepSettings(settings);
  expect(kept).toEqual({ ...settings, asOf: "2021-02-17" });
  expect(await host.readSettings()).toEqual(settings);
});

test("a check judges for the Stichtag of the settings, without one for today", async () => {
  const host = hostWith({ read: () => Promise.resolve(LIST) });
  expect((await host.check({ ...NO_SETTINGS, asOf: TODAY }, {})).asOf).toBe(TODAY);
  expect((await host.check(NO_SETTINGS, {})).asOf).toBe(wallDay(new Date()));
});

test("a mapping is kept in the workbook as text", async () => {
  const kept: (string | undefined)[] = [];
  const host = hostWith({
    read: () => Promise.resolve(LIST),
    keep: (text) => {
      kept.push(text);
      return Promise.resolve();
    },
  });
  await host.keepMapping(new Map([["Liste", new Map([["Wer", "Name"]])]]));
  await host.keepMapping(new Map());
  expect(kept).toEqual(['{"mapping":{"Liste":{"Wer":"Name"}}}', undefined]);
});

test("a day in the workbook that is none counts as not set", async () => {
  const host = hostWith({
    readSettings: () =>
      Promise.resolve({ asOf: "bald", year: undefined, paperReference: undefined }),
  });
  expect((await host.readSettings()).asOf).toBeUndefined();
});

test.each([
  ["#262626", true],
  ["#FFFFFF", false],
  ["E6E6E6", false],
  ["Window", undefined],
  [undefined, undefined],
])("the background %s of Excel's theme is dark: %s", (background, isDark) => {
  expect(hostWith({}, background).isDark()).toBe(isDark);
});

test("a failure of Excel becomes its sentence and what may be copied", () => {
  const { failureFrom } = hostWith({});
  expect(failureFrom(new ExcelFailure("cell-edit"))).toEqual({
    reason: "cell-edit",
    sentence:
      "Excel wartet auf eine Zelleingabe. Bitte die Eingabe mit Enter abschließen und erneut versuchen.",
    diagnostics: "Entsendung: cell-edit",
  });
  expect(failureFrom(new ExcelFailure("connection-lost")).reason).toBe("lost");
  expect(failureFrom(AbortSignal.abort().reason).reason).toBe("aborted");
});

test("what is no failure of Excel is our own mistake and is thrown again", () => {
  const mistake = new TypeError("ours");
  expect(() => hostWith({}).failureFrom(mistake)).toThrow(mistake);
});
