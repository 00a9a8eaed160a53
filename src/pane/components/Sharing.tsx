import { Button } from "@fluentui/react-components";
import type { CheckedWorkbook } from "../../desk";
import { usePane } from "../pane-context";
import { LazyPart } from "./LazyPart";

/** The committee version, in place of the views. */
export function Sharing({ checked }: { readonly checked: CheckedWorkbook }) {
  return <LazyPart load={sharePanel} props={{ checked }} what="Die Blätter" />;
}

/** The way there; `id` is what the focus comes back to. */
export function SharingButton({ id }: { readonly id: string }) {
  const { dispatch } = usePane();
  return (
    <Button
      id={id}
      className="wide"
      onClick={() => dispatch({ type: "panel-opened", panel: "sharing" })}
    >
      Fassung für den Ausschuss
    </Button>
  );
}

async function sharePanel() {
  const { SharePanel } = await import(/* webpackChunkName: "sharing" */ "../sharing");
  return SharePanel;
}
