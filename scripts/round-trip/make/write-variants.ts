// Writes workbooks as producers make them who write the format in their own ways:
//   tsx scripts/round-trip/make/write-variants.ts TARGET
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { variants } from "./variants";

const [target] = process.argv.slice(2);
if (target === undefined) throw new Error("the folder to write to is missing");
for (const [name, bytes] of variants()) writeFileSync(join(target, `variant-${name}`), bytes);
