import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createServer, get, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listen, portsFor } from "../../scripts/serve-page/listen";
import { pageServer } from "../../scripts/serve-page/page-server";
import { Refusal } from "../../scripts/serve-page/refusal";

const POLICY = "default-src 'none'; script-src 'self'";
const servers: Server[] = [];

afterAll(() => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
});

/** A folder as a build leaves it. */
function builtFolder(): string {
  const folder = join(mkdtempSync(join(tmpdir(), "entsendung-")), "filepage");
  mkdirSync(folder);
  const meta = `<meta http-equiv=Content-Security-Policy content="${POLICY}">`;
  writeFileSync(join(folder, "index.html"), `<!doctype html><html><head>${meta}</head></html>`);
  writeFileSync(join(folder, "page.1a2b3c4d.js"), "postMessage(1)");
  writeFileSync(join(folder, "Beispielmappe.xlsx"), "PK");
  writeFileSync(join(folder, "../geheim.txt"), "Wessendarp");
  return folder;
}

async function served(): Promise<string> {
  const server = pageServer(builtFolder());
  servers.push(server);
  return listen(server, [0]);
}

/** A port that another program holds. */
async function takenPort(): Promise<number> {
  const server = createServer();
  servers.push(server);
  await listen(server, [0]);
  return (server.address() as AddressInfo).port;
}

describe("the page on this machine", () => {
  it("comes with its own policy, and nobody may put it into a frame", async () => {
    const { status, headers } = await fetch(await served());
    expect(status).toBe(200);
    expect(headers.get("content-security-policy")).toBe(`${POLICY}; frame-ancestors 'none'`);
    expect(headers.get("content-type")).toBe("text/html;charset=utf-8");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("cache-control")).toBe("no-cache");
  });

  it.each([
    ["page.1a2b3c4d.js", "text/javascript"],
    ["Beispielmappe.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ])("says what %s is", async (name, type) => {
    const { headers } = await fetch(`${await served()}${name}`);
    expect(headers.get("content-type")).toBe(type);
    expect(headers.get("content-security-policy")).toContain(POLICY);
  });

  it("is reached from this machine only", async () => {
    expect(await served()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it.each(["/../geheim.txt", "/%2e%2e/geheim.txt", "/..%2fgeheim.txt", "/nicht-da.js"])(
    "hands out nothing for %s",
    async (path) => {
      // fetch() would tidy the path before it asks.
      const { port } = new URL(await served());
      const response = await new Promise<IncomingMessage>((resolve) =>
        get({ host: "127.0.0.1", port, path }, resolve),
      );
      response.resume();
      expect(response.statusCode).toBe(404);
    },
  );

  it("must have been built", () => {
    const empty = mkdtempSync(join(tmpdir(), "entsendung-"));
    expect(() => pageServer(empty)).toThrow(Refusal);
    expect(() => pageServer(empty)).toThrow(/noch nicht gebaut.*npm start/);
  });
});

describe("the port", () => {
  it("is the first free one from 8321 on", async () => {
    expect(portsFor(undefined).slice(0, 2)).toEqual([8321, 8322]);
    const server = pageServer(builtFolder());
    servers.push(server);
    const taken = await takenPort();
    const address = await listen(server, [taken, taken, 0]);
    expect(address).not.toContain(`:${taken}/`);
  });

  it("is the wished one or none", async () => {
    expect(portsFor("8400")).toEqual([8400]);
    const taken = await takenPort();
    const server = pageServer(builtFolder());
    await expect(listen(server, [taken])).rejects.toThrow(
      `Der Anschluss ${taken} ist schon belegt. Bitte wählen Sie einen anderen`,
    );
  });

  it.each(["achttausend", "70000", "-1", "80.5"])("cannot be „%s“", (wish) => {
    expect(() => portsFor(wish)).toThrow(`PORT ist „${wish}“`);
  });
});
