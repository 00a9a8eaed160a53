import { createRequire } from "node:module";
import { openHost } from "./open-host";

const require = createRequire(__filename);

/** As much of the library's inner lists as the host leans on. */
interface ClassPrototype {
  readonly _scalarPropertyNames: readonly string[];
  readonly _scalarPropertyUpdateable: readonly boolean[];
}

describe("the client library", () => {
  it("is the version whose undocumented protocol the host speaks", () => {
    const { version } = require("@microsoft/office-js/package.json") as { version: string };
    expect(version).toBe("1.1.110");
  });

  it("tells which properties a class has and which may be set", async () => {
    const { Excel } = await openHost();
    const facts = Excel.Range.prototype as unknown as ClassPrototype;
    const updateable = (name: string) =>
      facts._scalarPropertyUpdateable[facts._scalarPropertyNames.indexOf(name)];
    expect([updateable("values"), updateable("text")]).toEqual([true, false]);
  });

  it("finds the host behind Office.context", async () => {
    const { Office } = await openHost({ platform: "OfficeOnline" });
    expect(Office.context.displayLanguage).toBe("de-DE");
    expect(Office.context.platform).toBe("OfficeOnline");
    await expect(Office.onReady()).resolves.toMatchObject({ host: "Excel" });
  });

  it("has a fresh workbook each time", async () => {
    const first = await openHost();
    const second = await openHost();
    first.host.type("Mitglieder", "A2", "AG 6-18");
    const [one, two] = [first, second].map(({ host }) => JSON.stringify(host.snapshot()));
    expect(one).not.toBe(two);
  });
});

describe("Office.onReady", () => {
  it("can be told to answer without a host", async () => {
    const { Office } = await openHost({ ready: "noHost" });
    await expect(Office.onReady()).resolves.toMatchObject({ host: null });
  });

  it("can be told never to answer", async () => {
    const { Office } = await openHost({ ready: "never" });
    const answer = Office.onReady().then(() => "answered");
    const later = new Promise((resolve) => setImmediate(() => resolve("silent")));
    await expect(Promise.race([answer, later])).resolves.toBe("silent");
  });
});

describe("Office.context.document.settings", () => {
  it("are the workbook's settings once they are saved", async () => {
    const { Office, Excel } = await openHost();
    Office.context.document.settings.set("jahr", 2021);
    const load = () =>
      Excel.run(async (context) => {
        const setting = context.workbook.settings.getItemOrNullObject("jahr").load("value");
        await context.sync();
        return setting.isNullObject ? undefined : (setting.value as unknown);
      });
    expect(await load()).toBeUndefined();
    await new Promise<void>((resolve) =>
      Office.context.document.settings.saveAsync(() => resolve()),
    );
    expect(await load()).toBe(2021);
  });
});
