import { useEffect, useState } from "react";
import type { CheckedWorkbook, CopiedText } from "../../desk";
import type { PaneActions } from "../actions";
import { usePane } from "../pane-context";

type Texts = readonly CopiedText[];

/** What has been asked for, so that menu and buttons ask once for a check. */
const asked = new WeakMap<CheckedWorkbook, Promise<Texts | undefined>>();

/**
 * What the last check has to be copied. It must be there before a click, for browsers let nobody wait
 * between click and copying; undefined until then, and where nobody wants it.
 */
export function usePreparedTexts(isWanted: boolean): Texts | undefined {
  const { state, actions } = usePane();
  const { checked } = state;
  const [prepared, setPrepared] = useState<{ of: CheckedWorkbook; texts: Texts }>();
  useEffect(() => {
    if (!checked || !isWanted) return;
    let isGone = false;
    void textsOf(checked, actions).then((texts) => {
      if (texts && !isGone) setPrepared({ of: checked, texts });
    });
    return () => {
      isGone = true;
    };
  }, [checked, isWanted, actions]);
  return prepared?.of === checked ? prepared?.texts : undefined;
}

function textsOf(checked: CheckedWorkbook, actions: PaneActions): Promise<Texts | undefined> {
  const before = asked.get(checked);
  if (before) return before;
  const texts = actions.excerpts().then((told) => {
    if (!told) asked.delete(checked);
    return told;
  });
  asked.set(checked, texts);
  return texts;
}
