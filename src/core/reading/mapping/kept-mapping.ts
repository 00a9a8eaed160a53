import type { Workbook } from "../../grid";
import { keptPart, withKeptPart } from "../../kept";
import { isMapping, mappingFrom, mappingToJson, NO_MAPPING, type Mapping } from "./mapping";

/** The mapping that the workbook itself keeps; none where it keeps none, or something we cannot read. */
export function keptMapping(workbook: Pick<Workbook, "kept">): Mapping {
  const mapping = mappingFrom(keptPart(workbook, "mapping"));
  return isMapping(mapping) ? mapping : NO_MAPPING;
}

/** What a workbook is to keep with another mapping; undefined: nothing. */
export function withKeptMapping(kept: string | undefined, mapping: Mapping): string | undefined {
  return withKeptPart(kept, "mapping", mapping.size === 0 ? undefined : mappingToJson(mapping));
}
