import { withMove, type Day, type YearSession } from "../../core";
import type { CheckedWorkbook } from "../../desk";
import { usePane } from "../pane-context";
import { useLooking, type Looking } from "./use-looking";
import { useMoving, type Moving } from "./use-moving";
import { useNote } from "./use-note";
import { takenBackText } from "./year-texts";

/** What the user does with a year: looks at days, moves sessions, keeps them. */
export interface YearWork extends Looking {
  readonly moving: Moving | undefined;
  readonly move: (session: YearSession) => void;
  readonly stopMoving: () => void;
  /** True where the session may come to the cursor's day. */
  readonly mayKeep: boolean;
  /** Keeps the cursor's day. */
  readonly keep: () => Promise<void>;
  /** Leaves a chosen day to the plan again. */
  readonly takeBack: (session: YearSession) => Promise<void>;
  /** What became of the last move, to be read and heard. */
  readonly note: string;
}

export function useYear(checked: CheckedWorkbook): YearWork {
  const { state, actions } = usePane();
  const { sessions } = checked.year;
  const looking = useLooking(checked);
  const { cursor, show } = looking;
  const { note, setNote, awaitMove } = useNote(sessions);
  const { moving, setMoving } = useMoving(sessions);
  // Two changes of the same file at once would lose one of them.
  const isBusy = state.activity.type === "writing";
  const mayKeep = moving !== undefined && !isBusy && !isTaken(sessions, moving.session, cursor);
  const keepDay = ({ organization, origin, day }: YearSession, to: Day | undefined) => {
    const from = origin === "chosen" ? day : undefined;
    return actions.keepSessionDays(withMove(checked.sessionDays, { organization, from, to }));
  };
  return {
    ...looking,
    moving,
    move: (session) => {
      setNote("");
      setMoving(session);
      show(session.day);
    },
    stopMoving: () => {
      setMoving(undefined);
      show(moving?.session.day ?? cursor);
    },
    mayKeep,
    keep: async () => {
      if (!mayKeep || !(await keepDay(moving.session, cursor))) return;
      awaitMove(moving.session, cursor);
      setMoving(undefined);
      show(cursor);
    },
    takeBack: async (session) => {
      if (isBusy || !(await keepDay(session, undefined))) return;
      setNote(takenBackText(session));
      show(session.day);
    },
    note,
  };
}

/** An organization meets once a day; where the session stands now is no move. */
function isTaken(sessions: readonly YearSession[], moved: YearSession, day: Day): boolean {
  return sessions.some((each) => each.organization === moved.organization && each.day === day);
}
