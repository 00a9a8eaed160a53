// What an installation may set, and what follows from it: addresses, the page's policy, the certificate.
const { existsSync } = require("node:fs");
const { homedir } = require("node:os");
const path = require("node:path");

const LOCAL_HOST = "https://localhost:3000";
const MICROSOFT = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Where the pane will be served: what Excel reads in the manifest. Without a slash at the end. */
function hostAddress() {
  const host = (process.env.ENTSENDUNG_HOST ?? LOCAL_HOST).replace(/\/+$/, "");
  if (/^https:\/\/[^\s"'<>&]+$/.test(host)) return host;
  throw new Error(
    `ENTSENDUNG_HOST ist „${host}“. Bitte eine Adresse angeben, die mit https:// beginnt, etwa https://entsendung.kreis.example.`,
  );
}

/** Where office.js comes from: an address, or a path on the pane's own server. */
function officeSource() {
  const source = process.env.OFFICE_JS ?? MICROSOFT;
  if (/^(https:\/\/)?[^\s"'<>&;,:]+$/.test(source)) return source;
  throw new Error(
    `OFFICE_JS ist „${source}“. Bitte eine Adresse mit https:// oder einen Pfad auf demselben Server angeben.`,
  );
}

/**
 * What the page may load. Griffel and office.js both put style elements into the page, hence
 * 'unsafe-inline' for styles. The frame is office.js's own question whether an unknown Excel on the web
 * is to be trusted. Nothing may be sent anywhere: office.js needs no connection, only its telemetry does.
 */
function contentPolicy(office, connect) {
  const origin = office.startsWith("https://") ? [new URL(office).origin] : [];
  return [
    "default-src 'none'",
    ["script-src 'self'", ...origin].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src ${connect}`,
    ["frame-src", ...(origin.length > 0 ? origin : ["'none'"])].join(" "),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Of a style element without text: Griffel and Fluent put in such, and fill them by script. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** What the page for a file may load: its own files and nothing else, and nothing goes anywhere. */
function filePagePolicy() {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data: blob:",
    `style-src 'self' ${EMPTY_STYLE}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
  ].join("; ");
}

/** The certificate that `npx office-addin-dev-certs install` leaves, else the server's own. */
function developmentCertificate() {
  const folder = path.join(homedir(), ".office-addin-dev-certs");
  const files = { key: "localhost.key", cert: "localhost.crt", ca: "ca.crt" };
  const options = Object.fromEntries(
    Object.entries(files).map(([name, file]) => [name, path.join(folder, file)]),
  );
  const trusted = Object.values(options).every((file) => existsSync(file));
  return trusted ? { type: "https", options } : { type: "https" };
}

module.exports = {
  LOCAL_HOST,
  hostAddress,
  officeSource,
  contentPolicy,
  filePagePolicy,
  developmentCertificate,
};
