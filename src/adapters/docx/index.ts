// A paper as a Word file (WordprocessingML), A4, in German, readable by ear: what goes beside a Vorlage.
// Equal papers become equal files: nothing in them tells when, where or by whom they were made.
export { wordFile } from "./word-file";
