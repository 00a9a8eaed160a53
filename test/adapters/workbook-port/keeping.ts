import type { OpenWorkbook } from "./open-workbook";
import { delegationSheet, MEMBERS } from "./sheets";

/** What a text of ours is made of, and what files and formulas mean something by. */
const SHORT = '{"mapping":{"Mitglieder":{"Größe \\"neu\\"":"organization"}}}';
const STRANGE = 'a"b""c & <d> _x000D_ ~ \t\r\n\u0000 😀 \uD83D \u2028  =1+1';
const LONG = SHORT.repeat(150);

/** How every port keeps a text of ours. */
export function describeKeeping(open: OpenWorkbook): void {
  test("keeps nothing at first", async () => {
    const port = await open({ sheets: [MEMBERS] });
    expect(await port.read()).toEqual({ sheets: [MEMBERS] });
    expect(await port.read()).not.toHaveProperty("kept");
  });

  test.each([
    ["short", SHORT],
    ["strange", STRANGE],
    ["long", LONG],
    ["empty", ""],
  ])("keeps a text that is %s, and changes nothing else", async (_, text) => {
    const port = await open({ sheets: [MEMBERS] });
    await port.keep(text);
    expect(await port.read()).toEqual({ sheets: [MEMBERS], kept: text });
  });

  test("keeps one text in place of another, be it longer or shorter, or none", async () => {
    const port = await open({ sheets: [MEMBERS], kept: SHORT });
    expect((await port.read()).kept).toBe(SHORT);
    for (const text of [LONG, STRANGE, SHORT]) {
      await port.keep(text);
      expect((await port.read()).kept).toBe(text);
    }
    await port.keep(undefined);
    expect(await port.read()).toEqual({ sheets: [MEMBERS] });
  });

  test("keeps a text when sheets are written, and the sheets when a text is kept", async () => {
    const port = await open({ sheets: [MEMBERS], kept: SHORT });
    await port.write([delegationSheet("Frau Schürkamp")]);
    expect((await port.read()).kept).toBe(SHORT);
    await port.keep(LONG);
    const [same] = await port.write([delegationSheet("Frau Schürkamp")]);
    expect(same?.action).toBe("unchanged");
    expect((await port.read()).kept).toBe(LONG);
  });
}
