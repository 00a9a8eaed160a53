import type { Mapping } from "../core";
import type { PaneTools } from "./checking";
import type { KeptMatter } from "./kept-changes";

/** What the columns mean with one more thing said of them. */
export type MappingChange = (before: Mapping) => Mapping;

/** What the columns mean, as the user says it; `keep` tells whether it could be kept. */
export function toldMapping(
  { state, dispatch }: PaneTools,
  keep: (mapping: Mapping) => Promise<boolean>,
): KeptMatter<Mapping> {
  return {
    before: () => state().told?.mapping ?? state().checked?.mapping,
    isLast: (mapping) => state().told?.mapping === mapping,
    tell: (mapping) => dispatch({ type: "mapping-told", mapping }),
    keep,
    kept: (mapping, note) => dispatch({ type: "mapping-kept", mapping, note }),
  };
}
