/** A call or a file that cannot be worked with: the message is one German sentence for the user. */
export class Failure extends Error {
  override readonly name = "Failure";
}
