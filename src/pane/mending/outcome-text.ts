import type { ExpectedOutcome } from "../../desk";

/** What a choice leads to: a sign, a sentence, and the messages that would stand there then. */
export interface OutcomeText {
  readonly sign: "good" | "warning" | "none";
  readonly sentence: string;
  readonly messages: readonly string[];
}

/** `outcome` undefined: it could not be told. */
export function outcomeText(outcome: ExpectedOutcome | undefined): OutcomeText {
  if (!outcome)
    return {
      sign: "none",
      sentence: "Was danach gilt, steht noch nicht fest: Die Mappe hat sich geändert.",
      messages: [],
    };
  const { isMended, remaining, newErrors, next } = outcome;
  const messages = newErrors.map(({ message }) => message);
  if (!isMended || remaining)
    return {
      sign: "warning",
      sentence: remaining ? "Danach bleibt noch:" : "Der Befund bleibt danach bestehen.",
      messages: remaining ? [remaining.message, ...messages] : messages,
    };
  if (messages.length > 0)
    return {
      sign: "warning",
      sentence: next ? "Danach fehlt noch etwas:" : "Der Befund ist danach behoben. Neu wäre:",
      messages,
    };
  return { sign: "good", sentence: "Der Befund ist danach behoben.", messages };
}
