import type { Configuration } from "webpack";

interface Call {
  readonly mode: "production" | "development";
}
type TaskPane = (environment: object, call: Call) => Configuration;

interface PagePlugin {
  readonly userOptions?: { readonly office: string; readonly contentPolicy: string };
}

const { ENTSENDUNG_HOST, OFFICE_JS, ...rest } = process.env;

afterEach(() => {
  process.env = {
    ...rest,
    ...(ENTSENDUNG_HOST && { ENTSENDUNG_HOST }),
    ...(OFFICE_JS && { OFFICE_JS }),
  };
});

function taskPane(settings: Readonly<Record<string, string>>, mode: Call["mode"] = "production") {
  process.env = { ...rest, ...settings };
  const configurations =
    jest.requireActual<readonly (Configuration | TaskPane)[]>("../../webpack.config.js");
  return (configurations[1] as TaskPane)({}, { mode });
}

function pageOf({ plugins = [] }: Configuration) {
  const found = plugins.map((plugin) => (plugin as PagePlugin).userOptions).find(Boolean);
  if (!found) throw new Error("the build makes no page");
  return found;
}

describe("the page that ships", () => {
  it("takes office.js from Microsoft and may connect to nobody", () => {
    const { office, contentPolicy } = pageOf(taskPane({}));
    expect(office).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(contentPolicy).toContain("default-src 'none'");
    expect(contentPolicy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(contentPolicy).toContain("connect-src 'none'");
    expect(contentPolicy).not.toContain("unsafe-eval");
  });

  it("allows no foreign script where office.js lies on its own server", () => {
    const { contentPolicy } = pageOf(taskPane({ OFFICE_JS: "office/office.js" }));
    expect(contentPolicy).toContain("script-src 'self';");
    expect(contentPolicy).not.toContain("microsoft");
  });

  it("is built without source maps and without eval", () => {
    expect(taskPane({}).devtool).toBe(false);
    expect(taskPane({}, "development").devtool).not.toMatch(/eval/);
  });
});

describe("settings that cannot work", () => {
  it.each(["http://kreis.example", "kreis.example", 'https://kreis.example/"x', "https://a b"])(
    "are refused in German: the host „%s“",
    (host) => {
      expect(() => taskPane({ ENTSENDUNG_HOST: host })).toThrow(
        /ENTSENDUNG_HOST ist .* https:\/\//,
      );
    },
  );

  it.each([
    "http://cdn.example/office.js",
    "https://x.example; script-src *",
    "javascript:alert(1)",
  ])("are refused in German: the source „%s“", (source) => {
    expect(() => taskPane({ OFFICE_JS: source })).toThrow(/OFFICE_JS ist/);
  });
});
