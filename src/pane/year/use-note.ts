import { useEffect, useState } from "react";
import type { Day, YearSession } from "../../core";
import { keptText, movedText } from "./year-texts";

/** A day that was kept and is not in the plan yet. */
interface Awaited {
  readonly organization: string;
  readonly day: Day;
  /** Where the other proposals of the organization stood. */
  readonly before: string;
}

/** What became of the last move, to be read and heard: kept at first, then what the new plan made of it. */
export function useNote(sessions: readonly YearSession[]) {
  const [note, setNote] = useState("");
  const [awaited, setAwaited] = useState<Awaited>();
  useEffect(() => {
    const arrived = awaited && sessions.find((session) => isAwaited(session, awaited));
    if (!arrived) return;
    setNote(movedText(arrived, proposals(sessions, arrived) !== awaited.before));
    setAwaited(undefined);
  }, [sessions, awaited]);
  return {
    note,
    setNote,
    awaitMove: (session: YearSession, day: Day) => {
      const { organization } = session;
      setNote(keptText(organization, day));
      setAwaited({ organization, day, before: proposals(sessions, session) });
    },
  };
}

function isAwaited({ organization, day, origin }: YearSession, awaited: Awaited): boolean {
  return origin === "chosen" && organization === awaited.organization && day === awaited.day;
}

/** The days that are proposed for the organization beside that session. */
function proposals(sessions: readonly YearSession[], { key, organization }: YearSession): string {
  const others = sessions.filter(
    (each) => each.organization === organization && each.origin === "proposed" && each.key !== key,
  );
  return others.map(({ day }) => day).join(" ");
}
