import type { DocumentKind, ExcerptKind } from "../../core";
import type { Preview } from "../../desk";
import { SaveFileButton } from "../components/SaveFileButton";
import { CopyButton } from "../copying/CopyButton";
import { usePane } from "../pane-context";
import { changeText } from "../texts/changes";
import { PreviewSheet } from "./PreviewSheet";

/** What of a sheet goes into a Vorlage as a table; a report stays here. */
const TABLES: Readonly<Record<DocumentKind, ExcerptKind | undefined>> = {
  delegation: "delegation-table",
  schedule: "session-table",
  report: undefined,
};

/** A sheet as it will stand, and what writing it would change. */
export function SheetPreview({ preview: { kind, change, blocks } }: { readonly preview: Preview }) {
  const { checked } = usePane().state;
  const table = TABLES[kind];
  return (
    <section aria-label={`Vorschau ${change.name}`}>
      <div className="change">
        <p className="small">
          Blatt „{change.name}“: <strong>{changeText(change)}</strong>
        </p>
        {table && (
          <div className="buttons">
            {checked && (
              <CopyButton checked={checked} kind={table}>
                Tabelle für Word kopieren
              </CopyButton>
            )}
            {kind === "delegation" && (
              <SaveFileButton file="annex">Als Word-Datei speichern</SaveFileButton>
            )}
          </div>
        )}
      </div>
      <PreviewSheet blocks={blocks} />
    </section>
  );
}
