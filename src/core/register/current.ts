import { isOver, termIncludes, type Day, type Term } from "../calendar";

interface Lasting {
  readonly term: Term;
}

/**
 * What a paper of that day speaks of: what runs on it. Where nothing runs yet, what is still to come:
 * lists are made before the decision and begin with it.
 */
export function currentOn<T extends Lasting>(entries: readonly T[], asOf: Day): T[] {
  const running = entries.filter(({ term }) => termIncludes(term, asOf));
  return running.length > 0 ? running : entries.filter(({ term }) => !isOver(term, asOf));
}
