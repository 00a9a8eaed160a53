import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { Connecting } from "./components/Connecting";
import { PaneFrame } from "./components/PaneFrame";
import { NoExcel } from "./connect-excel";
import type { PaneFailure, PaneHost } from "./host";
import { PaneContext } from "./pane-context";
import type { View } from "./state";
import { useTheme } from "./theme";
import { useRunningPane } from "./use-pane";

export interface AppProps {
  /** Reaches the workbook. Rejects with NoExcel where it cannot. */
  readonly connect: () => Promise<PaneHost>;
  readonly view: View;
}

/** theme.css holds the tokens: it is there before any script, and far smaller. */
const THEME_OF_STYLE_SHEET = {};

/** The pane: a frame at once, then what the host holds. */
export function App({ connect, view }: AppProps) {
  const [host, setHost] = useState<PaneHost>();
  const [failure, setFailure] = useState<PaneFailure>();
  useTheme(host?.isDark());
  useEffect(() => {
    connect().then(setHost, (error: unknown) => {
      if (!(error instanceof NoExcel)) throw error;
      setFailure(error.failure);
    });
  }, [connect]);
  return (
    <FluentProvider theme={THEME_OF_STYLE_SHEET} className="provider">
      {host ? <RunningPane host={host} view={view} /> : <Connecting failure={failure} />}
    </FluentProvider>
  );
}

function RunningPane({ host, view }: { readonly host: PaneHost; readonly view: View }) {
  const pane = useRunningPane(host, view);
  return (
    <PaneContext value={pane}>
      <PaneFrame today={host.today()} />
    </PaneContext>
  );
}
