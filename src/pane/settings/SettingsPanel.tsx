import { Button } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type SyntheticEvent } from "react";
import { germanDate, yearOf, type Day } from "../../core";
import { usePane } from "../pane-context";
import { SettingsField } from "./SettingsField";
import { settingsFrom, typedSettings, type TypedSettings } from "./typed-settings";

/** Stichtag, year and paper: kept in the workbook. */
export function SettingsPanel({ today }: { readonly today: Day }) {
  const { state, dispatch, actions } = usePane();
  const [typed, setTyped] = useState(() => typedSettings(state.settings));
  const [isTried, setTried] = useState(false);
  const { settings, faults } = settingsFrom(typed);
  const field = (name: keyof TypedSettings) => ({
    value: typed[name],
    fault: isTried ? faults[name] : undefined,
    onType: (value: string) => setTyped({ ...typed, [name]: value }),
  });
  const close = () => dispatch({ type: "panel-opened", panel: undefined });
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (settings) void actions.changeSettings(settings);
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "Escape") close();
  };
  return (
    <form
      className="settings"
      aria-label="Einstellungen"
      noValidate
      onSubmit={save}
      onKeyDown={onKeyDown}
    >
      <SettingsField {...field("asOf")} label="Stichtag" example={germanDate(today)} isFirst>
        Leer: heute
      </SettingsField>
      <SettingsField
        {...field("year")}
        label="Jahr des Sitzungsplans"
        example={String(yearOf(settings?.asOf ?? today))}
      >
        Leer: das Jahr des Stichtags
      </SettingsField>
      <SettingsField {...field("paperReference")} label="Vorlagennummer" example="SV-10-0089/1">
        Leer: wie in der Mappe
      </SettingsField>
      <div className="buttons">
        <Button type="submit" appearance="primary">
          Übernehmen
        </Button>
        <Button onClick={close}>Abbrechen</Button>
      </div>
      <TemplatesButton />
    </form>
  );
}

function TemplatesButton() {
  const { dispatch } = usePane();
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => dispatch({ type: "panel-opened", panel: "templates" })}
    >
      Eingabeblätter anlegen
    </button>
  );
}
