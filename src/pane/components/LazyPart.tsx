import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useState, type ComponentType, type ReactNode } from "react";
import { useShell } from "../shell";

interface LazyPartProps<Props extends object> {
  /** Fetches the script that draws it; the same function for the same part. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
  /** "Die Spalten": what is fetched, as the beginning of a sentence in the plural. */
  readonly what: string;
  /** Stands in its place until then; a line that says so unless told. */
  readonly holder?: ReactNode;
}

/** Parts whose script has come: they are drawn at once. */
const come = new WeakMap<object, unknown>();

/** A part with a script of its own, which is asked for anew where it did not come. */
export function LazyPart<Props extends object>({
  load,
  props,
  what,
  holder,
}: LazyPartProps<Props>) {
  const [Part] = useState(
    () => (come.get(load) as ComponentType<Props> | undefined) ?? lazy(() => loadedOr(load, what)),
  );
  return (
    <Suspense fallback={holder ?? <p className="nothing">{`${what} werden geladen.`}</p>}>
      <Part {...props} />
    </Suspense>
  );
}

async function loadedOr<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  what: string,
): Promise<{ default: ComponentType<Props> }> {
  try {
    const part = await load();
    come.set(load, part);
    return { default: part };
  } catch {
    return { default: () => <NotLoaded what={what} /> };
  }
}

function NotLoaded({ what }: { readonly what: string }) {
  const { restart } = useShell();
  return (
    <div role="alert">
      <p className="nothing">
        {`${what} ließen sich nicht laden. Prüfen Sie die Netzverbindung und laden Sie diesen Bereich neu.`}
      </p>
      <Button onClick={restart}>Neu laden</Button>
    </div>
  );
}
