/**
 * True where the focus is on nothing in this page, because what had it is gone. False while the user is
 * elsewhere, as in Excel's cells: nothing is to be taken from there.
 */
export function isFocusLost(): boolean {
  const { activeElement, body } = document;
  return document.hasFocus() && (activeElement === null || activeElement === body);
}
