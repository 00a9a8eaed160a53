import { Button } from "@fluentui/react-components";
import { ArrowClockwiseRegular, SettingsRegular } from "@fluentui/react-icons";
import { useRef, useEffect } from "react";
import { germanDate, type Day } from "../../core";
import { usePane } from "../pane-context";

const CHIP = "stichtag";

/** Name, Stichtag, and what is always at hand. */
export function Head({ today }: { readonly today: Day }) {
  const { state, dispatch, actions } = usePane();
  const isOpen = state.panel === "settings";
  useFocusAfter(isOpen, CHIP);
  const toggle = () => dispatch({ type: "panel-opened", panel: isOpen ? undefined : "settings" });
  return (
    <header className="head">
      <h1 className="title">Entsendung</h1>
      <Button id={CHIP} size="small" shape="circular" aria-expanded={isOpen} onClick={toggle}>
        {`Stichtag ${germanDate(state.settings.asOf ?? today)}`}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowClockwiseRegular />}
        title="Neu prüfen"
        aria-label="Neu prüfen"
        onClick={() => void actions.check()}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<SettingsRegular />}
        title="Einstellungen"
        aria-label="Einstellungen"
        aria-expanded={isOpen}
        onClick={toggle}
      />
    </header>
  );
}

/** Gives the focus back when the panel closes: whoever had it there would lose it. */
function useFocusAfter(isOpen: boolean, target: string): void {
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) document.getElementById(target)?.focus();
    wasOpen.current = isOpen;
  }, [isOpen, target]);
}
