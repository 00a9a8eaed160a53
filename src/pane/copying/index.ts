// What leaves for a Word text by the clipboard. Comes as a script of its own: the menu is heavy.
export { CopyByHand } from "./CopyByHand";
export { CopyMenu } from "./CopyMenu";
