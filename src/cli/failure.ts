import { UnusableInput } from "../core";

/** A call or a file that cannot be worked with: the message is one German sentence for the user. */
export class Failure extends Error {
  override readonly name = "Failure";
}

/** The sentence of a failure outside; anything else is our own mistake and is thrown again. */
export function sentenceFor(error: unknown): string {
  if (error instanceof Failure || error instanceof UnusableInput) return error.message;
  throw error;
}
