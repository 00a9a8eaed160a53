import { Session, type Profiler } from "node:inspector";

/** The places of the product that were passed since the last question, as V8 itself counts them. */
export type Coverage = () => ReadonlySet<string>;

/** Begins to count, in files whose address has `folder` in it. */
export function countedCoverage(folder: string): Coverage {
  const session = new Session();
  session.connect();
  session.post("Profiler.enable");
  session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  const starts = new Map<string, Set<number>>();
  return () => {
    const scripts = taken(session).filter(({ url }) => url.includes(folder));
    return new Set(
      scripts.flatMap(({ scriptId, functions }) =>
        functions.flatMap(({ ranges }) => passed(scriptId, ranges, starts)),
      ),
    );
  };
}

function taken(session: Session): Profiler.ScriptCoverage[] {
  let scripts: Profiler.ScriptCoverage[] = [];
  // Without a connection to wait for, the answer is there before the call is over.
  session.post("Profiler.takePreciseCoverage", (error, answer) => {
    if (error) throw error;
    scripts = answer.result;
  });
  return scripts;
}

/**
 * Where blocks of a function begin that ran. A block is only told where it ran more or less often than
 * what is around it: once told it is known, and looked at from then on.
 */
function passed(
  script: string,
  ranges: readonly Profiler.CoverageRange[],
  starts: Map<string, Set<number>>,
): string[] {
  const name = `${script}:${ranges[0]?.startOffset}:${ranges[0]?.endOffset}`;
  const known = starts.get(name) ?? new Set();
  starts.set(name, known);
  for (const { startOffset } of ranges) known.add(startOffset);
  return [...known].filter((at) => countAt(at, ranges) > 0).map((at) => `${name}:${at}`);
}

/** Of the ranges around a place the last is the innermost. */
function countAt(at: number, ranges: readonly Profiler.CoverageRange[]): number {
  return ranges.findLast((each) => each.startOffset <= at && at < each.endOffset)?.count ?? 0;
}
