import type { Preview } from "../check-workbook";
import { changeText } from "../texts/changes";
import { PreviewSheet } from "./PreviewSheet";

/** A sheet as it will stand, and what writing it would change. */
export function SheetPreview({ preview: { change, sheet } }: { readonly preview: Preview }) {
  return (
    <section aria-label={`Vorschau ${change.name}`}>
      <p className="small change">
        Blatt „{change.name}“: <strong>{changeText(change)}</strong>
      </p>
      <PreviewSheet sheet={sheet} />
    </section>
  );
}
