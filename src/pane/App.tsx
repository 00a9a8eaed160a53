import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { Connecting } from "./components/Connecting";
import { PaneFrame } from "./components/PaneFrame";
import type { PaneFailure, PaneHost } from "./host";
import { NoWorkbook } from "./no-workbook";
import { PaneContext } from "./pane-context";
import { ShellContext, type PaneShell } from "./shell";
import type { View } from "./state";
import { useTheme } from "./theme";
import { useRunningPane } from "./use-pane";

export interface AppProps {
  /** Reaches the workbook. Rejects with NoWorkbook where it cannot. Another workbook wants another `key`. */
  readonly connect: () => Promise<PaneHost>;
  readonly view: View;
  readonly shell: PaneShell;
}

/** theme.css holds the tokens: it is there before any script, and far smaller. */
const THEME_OF_STYLE_SHEET = {};

/** The pane: a frame at once, then what the host holds. Fills the element that it is put into. */
export function App({ connect, view, shell }: AppProps) {
  const [host, setHost] = useState<PaneHost>();
  const [failure, setFailure] = useState<PaneFailure>();
  useTheme(host?.isDark());
  useEffect(() => {
    connect().then(setHost, (error: unknown) => {
      if (!(error instanceof NoWorkbook)) throw error;
      setFailure(error.failure);
    });
  }, [connect]);
  return (
    <FluentProvider theme={THEME_OF_STYLE_SHEET} className="pane-provider">
      <ShellContext value={shell}>
        {host ? <RunningPane host={host} view={view} /> : <Connecting failure={failure} />}
      </ShellContext>
    </FluentProvider>
  );
}

function RunningPane({ host, view }: { readonly host: PaneHost; readonly view: View }) {
  const frame = useRef<HTMLElement>(null);
  const pane = useRunningPane(host, view);
  return (
    <PaneContext value={{ ...pane, frame }}>
      <PaneFrame today={host.today()} />
    </PaneContext>
  );
}
