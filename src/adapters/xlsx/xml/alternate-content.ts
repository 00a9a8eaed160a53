/** Markup compatibility (ECMA-376 part 3): several versions of the same content, one is to be read. */
export const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/**
 * Keeps count of which branch is read. The first Choice whose namespaces Excel itself would
 * understand wins, as it does there; a Fallback is read only where no Choice was.
 */
export interface BranchChooser {
  /** True when this element and everything in it is to be passed over. */
  skips(local: string, requires: readonly string[]): boolean;
  closes(local: string): void;
}

const UNDERSTOOD =
  /^http:\/\/(schemas\.microsoft\.com|schemas\.openxmlformats\.org|purl\.oclc\.org)\//;

export function branchChooser(): BranchChooser {
  /** For each AlternateContent around us: has a branch been taken? */
  const taken: boolean[] = [];
  return {
    skips(local, requires) {
      if (local === "AlternateContent") taken.push(false);
      if (local !== "Choice" && local !== "Fallback") return false;
      const refused = taken.at(-1) === true || !requires.every((uri) => UNDERSTOOD.test(uri));
      if (!refused) taken[taken.length - 1] = true;
      return refused;
    },
    closes(local) {
      if (local === "AlternateContent") taken.pop();
    },
  };
}
