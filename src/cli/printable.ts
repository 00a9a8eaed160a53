/**
 * What a terminal obeys instead of showing it: control characters other than tab and line feed, and the
 * signs that turn the direction of all that follows. A cell may hold them, and so may a file's name.
 */
const COMMANDS = /[\0-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** A sentence may quote what a file says, and that may be a book. */
const LONGEST_LINE = 2000;

/** Text for a terminal: each command in it becomes a sign that shows where it stood. */
export function printable(text: string): string {
  return text.replace(COMMANDS, "\ufffd");
}

/** The same as one line: nobody must take what a file says for a line of ours. */
export function printableLine(text: string): string {
  const line = printable(text.slice(0, LONGEST_LINE).replace(/[\t\r\n]+/g, " "));
  return text.length > LONGEST_LINE ? `${line}…` : line;
}

/** JSON that says the same and holds no command either. */
export function printableJson(json: string): string {
  return json.replace(
    COMMANDS,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
