import { useEffect, useState } from "react";
import type { CheckedWorkbook, SharePreview } from "../../desk";
import { oneByOne } from "../mending/one-by-one";
import { usePane } from "../pane-context";

interface ShownPreview {
  /** undefined until the first has come. The former one stays while the next is made. */
  readonly preview: SharePreview | undefined;
  /** False while it shows less than the user has decided, or an older reading. */
  readonly isCurrent: boolean;
}

/** The committee version as it stands with what the user has decided so far; one is made at a time. */
export function useSharePreview(checked: CheckedWorkbook): ShownPreview {
  const { state, actions } = usePane();
  const { told } = state.sharing;
  const [inTurn] = useState(oneByOne);
  const [shown, setShown] = useState<{ readonly made: object; readonly preview: SharePreview }>();
  const [wanted, setWanted] = useState<object>();
  useEffect(() => {
    const made = {};
    let isGone = false;
    setWanted(made);
    void inTurn(async () => {
      const preview = isGone ? undefined : await actions.sharePreview(told);
      if (preview && !isGone) setShown({ made, preview });
    });
    return () => {
      isGone = true;
    };
  }, [actions, checked, told, inTurn]);
  return { preview: shown?.preview, isCurrent: shown !== undefined && shown.made === wanted };
}
