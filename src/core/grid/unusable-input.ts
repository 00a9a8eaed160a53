/**
 * What a user brought cannot be worked with. `message` is one German sentence for the user: what is
 * wrong, where, and what to do. Each adapter that reads files has a kind of its own; shells ask for
 * this one.
 */
export class UnusableInput extends Error {
  override readonly name: string = "UnusableInput";
}
