import { Button } from "@fluentui/react-components";
import { useId, type KeyboardEvent } from "react";
import { usePane } from "../pane-context";
import { Heading } from "../components/Heading";

/** The input sheets: empty, or with what the council paper states. */
export function TemplatesPanel() {
  const { state, dispatch, actions } = usePane();
  const id = useId();
  const close = () => dispatch({ type: "panel-opened", panel: undefined });
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "Escape") close();
  };
  const disabledFocusable = state.activity.type === "writing";
  return (
    <section className="settings" aria-labelledby={id} onKeyDown={onKeyDown}>
      <Heading depth={2} id={id}>
        Eingabeblätter anlegen
      </Heading>
      <p className="small">
        Es entstehen fünf Blätter: Mitglieder, Gremien, Termine, Beratungsfolge und Sperrtermine.
        Ausgefüllt stehen darin Gremien, Sitze und Termine aus der Vorlage vom 16.12.2020, keine
        Namen. Ihre eigenen Blätter bleiben, wie sie sind.
      </p>
      <div className="buttons">
        <Button
          autoFocus
          appearance="primary"
          disabledFocusable={disabledFocusable}
          onClick={() => void actions.writeTemplates()}
        >
          Leer anlegen
        </Button>
        <Button
          disabledFocusable={disabledFocusable}
          onClick={() => void actions.writeTemplates({ filled: true })}
        >
          Ausgefüllt nach der Vorlage
        </Button>
        <Button onClick={close}>Abbrechen</Button>
      </div>
    </section>
  );
}
