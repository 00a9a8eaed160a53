import { Button } from "@fluentui/react-components";
import { LockClosedRegular, TableAddRegular } from "@fluentui/react-icons";
import { OpenButton } from "./OpenButton";
import { usePage } from "./page-context";

/** What a visitor meets: what this is, and where to begin. */
export function StartScreen() {
  const { actions } = usePage();
  return (
    <section className="start" aria-labelledby="start-title">
      <div className="start-card">
        <h2 id="start-title">Wer sitzt in welchem Gremium, und wer vertritt?</h2>
        <p>
          Entsendung prüft Mitgliederlisten in Excel-Mappen auf fehlende Sitze, Vertretungen und
          Widersprüche. Entsendung, Sitzungsplan und Prüfbericht schreibt es auf Wunsch als eigene
          Blätter dazu; Ihre Blätter bleiben, wie sie sind.
        </p>
        <div className="drop-area">
          <TableAddRegular className="drop-sign" aria-hidden />
          <p>Excel-Mappe, CSV-Liste oder OParl-Export hierher ziehen</p>
          <div className="buttons">
            <OpenButton appearance="primary" size="large" />
            <Button size="large" onClick={() => void actions.openSample()}>
              Beispiel öffnen
            </Button>
          </div>
        </div>
        <p className="promise">
          <LockClosedRegular aria-hidden />
          Die Datei bleibt auf Ihrem Rechner; nichts wird hochgeladen.
        </p>
      </div>
    </section>
  );
}
