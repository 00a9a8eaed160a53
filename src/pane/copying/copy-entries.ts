import { EXCERPT_KINDS, type ExcerptKind } from "../../core";
import type { CopiedText } from "../../desk";

/** What can be copied, as the menu offers it. */
export interface CopyEntry {
  readonly kind: ExcerptKind;
  readonly name: string;
  /** undefined while it is not ready, and where there is nothing. */
  readonly text: CopiedText | undefined;
  /** Why there is nothing to copy. */
  readonly reason: string | undefined;
}

/** An entry for every kind, in their order. `texts`: undefined until they are ready. */
export function copyEntries(
  texts: readonly CopiedText[] | undefined,
  year: number,
): readonly CopyEntry[] {
  return EXCERPT_KINDS.map((kind) => {
    const text = texts?.find((each) => each.kind === kind);
    const reason = texts && !text ? nothingText(kind, year) : undefined;
    return { kind, name: copyName(kind, year), text, reason };
  });
}

/** What a piece is to the user. */
export function copyName(kind: ExcerptKind, year: number): string {
  switch (kind) {
    case "delegation-table":
      return "Tabelle Entsendung";
    case "delegation-lines":
      return "Besetzung im Wortlaut";
    case "resolution":
      return "Beschlussvorschlag";
    case "session-table":
      return `Sitzungen ${year}`;
  }
}

function nothingText(kind: ExcerptKind, year: number): string {
  return kind === "session-table"
    ? `Für ${year} sind keine Sitzungen bekannt.`
    : "Für kein Gremium sind Sitze bekannt.";
}
