import { officeFile, OFFICE_SOURCE } from "../support/browser/office";
import { openChecked, openPane, openStage, type Stage } from "../support/browser/open-pane";
import { sampleWorkbook } from "../support/browser/sample";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

function elsewhere(requests: readonly string[]): readonly string[] {
  return requests.filter(
    (address) => !address.startsWith(stage.server.origin) && !address.startsWith("data:"),
  );
}

it("asks nobody but its own server and the source of office.js", async () => {
  const pane = await openChecked(stage, { grid: await sampleWorkbook() });
  expect(elsewhere(pane.requests)).toEqual([`${OFFICE_SOURCE}office.js`]);
  await pane.close();
});

it("breaks none of its own rules of what may be loaded and run", async () => {
  const pane = await openChecked(stage, { grid: await sampleWorkbook() });
  expect(pane.complaints).toEqual([]);
  await pane.close();
});

it("cannot send anything, not even to its own server", async () => {
  const pane = await openPane(stage, { grid: await sampleWorkbook() });
  const attempt = await pane.page.evaluate(
    (address) =>
      fetch(address).then(
        () => "sent",
        () => "refused",
      ),
    `${stage.server.origin}/taskpane.html?name=Wessendarp`,
  );
  expect(attempt).toBe("refused");
  expect(pane.requests.some((address) => address.includes("Wessendarp"))).toBe(false);
  await pane.close();
});

// The loader as Microsoft ships it, told by the address which Excel it is in: what it pulls in by itself
// must be allowed, or the pane would hang in Excel and nowhere else.
it.each(["Excel$Win32$16.01$de-DE$$$$0", "Excel$Web$16.00$de-DE$$$$0"])(
  "lets Microsoft's own loader fetch its parts (%s)",
  async (hostInfo) => {
    const pane = await openPane(stage, {
      query: `?_host_Info=${encodeURIComponent(hostInfo)}`,
      office: async (route) => {
        const path = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
        const body = await officeFile(path);
        await (body === undefined
          ? route.fulfill({ status: 404 })
          : route.fulfill({ contentType: "text/javascript", body }));
      },
    });
    await pane.page.waitForFunction(() => "Excel" in globalThis);
    expect(pane.complaints.filter((text) => text.includes("script"))).toEqual([]);
    expect(elsewhere(pane.requests).every((address) => address.startsWith(OFFICE_SOURCE))).toBe(
      true,
    );
    await pane.close();
  },
);
