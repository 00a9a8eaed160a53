/** Where the start tag begins that ends there: no "<" can stand inside one. */
export function tagStart(text: string, end: number): number {
  return text.lastIndexOf("<", end - 1);
}

/** Where the end tag begins that ends there. */
export function endTagStart(text: string, end: number): number {
  return text.lastIndexOf("</", end - 1);
}
