// Judges every package of the lock file: licence, checksum, address, install script; then asks the
// registry for known weaknesses of what goes to users. Run: npx tsx scripts/check-dependencies.ts
import { readFileSync } from "node:fs";
import { auditShipped } from "./dependencies/audit";
import { lockProblems, shippedPlaces, type LockedPackages } from "./dependencies/judge-lock";

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: LockedPackages };
const problems = lockProblems(lock.packages);

const audit = auditShipped();
if (audit.type === "asked")
  problems.push(
    ...audit.weaknesses.map(
      ({ name, severity }) => `${name} hat eine bekannte Schwäche (${severity}).`,
    ),
  );
else console.log("Bekannte Schwächen: nicht gefragt, weil die Paketquelle darauf nicht antwortet.");

if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exitCode = 1;
} else {
  const count = Object.keys(lock.packages).length - 1;
  const shipped = shippedPlaces(lock.packages).length;
  console.log(`${count} Pakete, davon ${shipped} im Produkt: Lizenzen und Prüfsummen in Ordnung.`);
}
