// Puts beside the built product what it is made of: a bill of materials (CycloneDX) and the licence
// texts of foreign parts. Equal input gives equal files. Run: npx tsx scripts/make-inventory.ts
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { shippedPlaces, type LockedPackages } from "./dependencies/judge-lock";
import { licenceTexts } from "./dependencies/licence-texts";

interface BillOfMaterials {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string } };
}

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: LockedPackages };
const asked = [
  "sbom",
  "--sbom-format=cyclonedx",
  "--sbom-type=application",
  "--omit=dev",
  "--package-lock-only",
];
const bill = JSON.parse(
  execFileSync("npm", asked, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
) as BillOfMaterials;
// Both are of the moment; the name is the folder's.
delete bill.serialNumber;
delete bill.metadata.timestamp;
bill.metadata.component.name = "entsendung";

mkdirSync("dist", { recursive: true });
writeFileSync("dist/entsendung.cdx.json", `${JSON.stringify(bill, null, 2)}\n`);
writeFileSync("dist/lizenzen.txt", licenceTexts(".", shippedPlaces(lock.packages)));
