import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { CheckedWorkbook } from "../../desk";
import { useShell } from "../shell";

interface ColumnsProps {
  readonly checked: CheckedWorkbook;
}

/** The columns come with a script of their own: most users never look at them. Each coming asks for it anew. */
export function Columns({ checked }: ColumnsProps) {
  const [View] = useState(() => lazy(columnsView));
  return (
    <Suspense fallback={<p className="nothing">Die Spalten werden geladen.</p>}>
      <View checked={checked} />
    </Suspense>
  );
}

async function columnsView() {
  try {
    const { ColumnsView } = await import(
      /* webpackChunkName: "columns" */ "../columns/ColumnsView"
    );
    return { default: ColumnsView };
  } catch {
    return { default: NotLoaded };
  }
}

function NotLoaded() {
  const { restart } = useShell();
  return (
    <div role="alert">
      <p className="nothing">
        Die Spalten ließen sich nicht laden. Prüfen Sie die Netzverbindung und laden Sie diesen
        Bereich neu.
      </p>
      <Button onClick={restart}>Neu laden</Button>
    </div>
  );
}
