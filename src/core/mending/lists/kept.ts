import type { MembershipList, RegisterIndex } from "../../register";

/** What the answer may be made of: all of one reading. */
interface OfOneReading {
  readonly index: RegisterIndex;
}

/**
 * Something about a list, found out once: it is asked for again with every finding and every choice, and
 * neither a register nor the workbook that it was read from ever changes.
 */
export function kept<S extends OfOneReading, T>(
  find: (list: MembershipList, situation: S) => T,
): (list: MembershipList, situation: S) => T {
  const known = new WeakMap<RegisterIndex, Map<MembershipList, T>>();
  return (list, situation) => {
    const answers = known.get(situation.index) ?? new Map<MembershipList, T>();
    known.set(situation.index, answers);
    if (!answers.has(list)) answers.set(list, find(list, situation));
    return answers.get(list) as T;
  };
}
