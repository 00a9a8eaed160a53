import type { Workbook } from "../../grid";
import { isMapping, jsonIn, mappingFrom, mappingToJson, NO_MAPPING, type Mapping } from "./mapping";

/** The mapping that the workbook itself keeps; none where it keeps none, or something we cannot read. */
export function keptMapping({ kept }: Pick<Workbook, "kept">): Mapping {
  const value = kept === undefined ? undefined : jsonIn(kept)?.value;
  const isKept = typeof value === "object" && value !== null && "mapping" in value;
  const mapping = mappingFrom(isKept ? value.mapping : {});
  return isMapping(mapping) ? mapping : NO_MAPPING;
}

/** What a workbook is to keep of a mapping; undefined: nothing. */
export function mappingToKeep(mapping: Mapping): string | undefined {
  return mapping.size === 0 ? undefined : JSON.stringify({ mapping: mappingToJson(mapping) });
}
