import { useEffect, useState } from "react";
import type { DayProblem, YearSession } from "../../core";
import { usePane } from "../pane-context";

/** A session on its way to another day. */
export interface Moving {
  readonly session: YearSession;
  /** What speaks against each day of the year; undefined until the desk has answered. */
  readonly judged: readonly (readonly DayProblem[])[] | undefined;
}

/** What is being moved, judged anew with every plan; it ends where the plan has no such session any more. */
export function useMoving(sessions: readonly YearSession[]) {
  const { actions } = usePane();
  const [key, setKey] = useState<string>();
  const [judged, setJudged] = useState<Moving["judged"]>();
  const session = sessions.find((each) => each.key === key);
  useEffect(() => {
    if (!session) return;
    let isOver = false;
    void actions.judgeDays(session.key).then((found) => {
      if (isOver) return;
      setJudged(found);
      if (!found) setKey(undefined);
    });
    return () => {
      isOver = true;
    };
  }, [actions, session]);
  const moving: Moving | undefined = session && { session, judged };
  return {
    moving,
    setMoving: (moved: YearSession | undefined) => {
      setJudged(undefined);
      setKey(moved?.key);
    },
  };
}
