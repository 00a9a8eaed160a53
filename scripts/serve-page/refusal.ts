/** What was asked for cannot be done: the message is one German sentence saying what to do. */
export class Refusal extends Error {}

/** Does the work of a script; a refusal goes to the error output as the sentence that it is. */
export async function orSentence(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
