import { useEffect, useId, useRef } from "react";
import type { CheckedWorkbook, SharePreview } from "../../desk";
import { Heading } from "../components/Heading";
import { usePane } from "../pane-context";
import { byReason } from "./share-texts";
import { ShareDeed } from "./ShareDeed";
import { SharedNote } from "./SharedNote";
import { SheetChoice } from "./SheetChoice";
import { useSharePreview } from "./use-share-preview";

/** The committee version: what comes along, what does not and why, then the deed and its report. */
export function SharePanel({ checked }: { readonly checked: CheckedWorkbook }) {
  const { shared } = usePane().state.sharing;
  return shared ? <SharedNote version={shared} /> : <Choosing checked={checked} />;
}

function Choosing({ checked }: { readonly checked: CheckedWorkbook }) {
  const { preview, isCurrent } = useSharePreview(checked);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="sharing" aria-labelledby={id}>
      <Heading depth={2} id={id} ref={heading} tabIndex={-1}>
        Fassung für den Ausschuss
      </Heading>
      <p className="small">
        Es entsteht eine neue Mappe mit den Werten, die Sie hier ankreuzen. Ihre Mappe bleibt, wie
        sie ist.
      </p>
      {checked.summary.errors > 0 && (
        <p className="small attention">{`Die Prüfung sagt: ${checked.verdict}`}</p>
      )}
      {preview ? (
        <Sheets preview={preview} />
      ) : (
        <p className="nothing">Die Fassung wird vorbereitet.</p>
      )}
      <ShareDeed preview={preview} isCurrent={isCurrent} />
    </section>
  );
}

function Sheets({ preview }: { readonly preview: SharePreview }) {
  const { offer, previews, outdated } = preview;
  const fixed = offer.sheets.filter(({ mayChange, isKept }) => !mayChange && !isKept);
  return (
    <>
      <ul>
        {offer.sheets
          .filter((sheet) => !fixed.includes(sheet))
          .map((sheet) => (
            <SheetChoice
              key={sheet.name}
              sheet={sheet}
              preview={previews.find(({ name }) => name === sheet.name)}
              isOutdated={outdated.includes(sheet.name)}
            />
          ))}
      </ul>
      {byReason(fixed).map(({ names, text }) => (
        <p key={text} className="small share-fixed">
          <strong>{`Nicht dabei: ${names.join(", ")}.`}</strong> {text}
        </p>
      ))}
    </>
  );
}
