import type { Preview } from "../../desk";
import { changeText } from "../texts/changes";
import { PreviewSheet } from "./PreviewSheet";

/** A sheet as it will stand, and what writing it would change. */
export function SheetPreview({ preview: { change, blocks } }: { readonly preview: Preview }) {
  return (
    <section aria-label={`Vorschau ${change.name}`}>
      <p className="small change">
        Blatt „{change.name}“: <strong>{changeText(change)}</strong>
      </p>
      <PreviewSheet blocks={blocks} />
    </section>
  );
}
