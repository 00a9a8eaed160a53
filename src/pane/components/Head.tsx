import { Button } from "@fluentui/react-components";
import { ArrowClockwiseRegular, SettingsRegular } from "@fluentui/react-icons";
import { useEffect, useId, useRef } from "react";
import { germanDate, type Day } from "../../core";
import { usePane } from "../pane-context";
import { useShell } from "../shell";
import { Heading } from "./Heading";

/** Name, Stichtag, and what is always at hand. */
export function Head({ today }: { readonly today: Day }) {
  const { state, dispatch, actions } = usePane();
  const isOpen = state.panel === "settings";
  const chip = useId();
  useFocusAfter(isOpen, chip);
  const toggle = () => dispatch({ type: "panel-opened", panel: isOpen ? undefined : "settings" });
  return (
    <header className="head">
      <Heading depth={1} className="title">
        {useShell().title}
      </Heading>
      <Button id={chip} size="small" shape="circular" aria-expanded={isOpen} onClick={toggle}>
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
