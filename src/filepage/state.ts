import type { CheckProgress } from "../desk";
import type { FilePlace, OpenFile, PickedFile } from "./open-file";
import type { Goal } from "./view";
import type { SheetOutline } from "./worker";

/** A file that is being opened. */
export interface Opening {
  readonly name: string;
  /** undefined until the worker has told of any. */
  readonly progress: CheckProgress | undefined;
}

/** A message over the page. */
export interface Notice {
  readonly intent: "error" | "warning" | "info" | "success";
  readonly title: string;
  readonly sentences: readonly string[];
}

/** What the user must decide before the page goes on. */
export type Question =
  { readonly type: "discard"; readonly next: PickedFile } | { readonly type: "write-back" };

export interface FilePageState {
  /** The workbook in view; it stays until the next one is open. */
  readonly file: OpenFile | undefined;
  readonly sheets: readonly SheetOutline[];
  readonly opening: Opening | undefined;
  /** The workbook's file after the last change; undefined before the first. */
  readonly changed: Blob | undefined;
  /** It has been changed and not yet saved. */
  readonly isUnsaved: boolean;
  readonly notice: Notice | undefined;
  readonly question: Question | undefined;
  /** Index of the sheet in front. */
  readonly front: number;
  /** The cell that was gone to, on the sheet in front. */
  readonly goal: Goal | undefined;
  /** For those who do not see the page: where they have been led. */
  readonly announcement: string;
}

export const FIRST_STATE: FilePageState = {
  file: undefined,
  sheets: [],
  opening: undefined,
  changed: undefined,
  isUnsaved: false,
  notice: undefined,
  question: undefined,
  front: 0,
  goal: undefined,
  announcement: "",
};

export type FilePageEvent =
  | { readonly type: "opening-began"; readonly name: string }
  | { readonly type: "opening-went-on"; readonly progress: CheckProgress }
  | { readonly type: "opening-ended"; readonly notice?: Notice }
  | {
      readonly type: "opened";
      readonly file: OpenFile;
      readonly sheets: readonly SheetOutline[];
      readonly notice: Notice | undefined;
    }
  | { readonly type: "changed"; readonly file: Blob; readonly notice: Notice | undefined }
  | { readonly type: "sheets-changed"; readonly sheets: readonly SheetOutline[] }
  | {
      readonly type: "saved";
      readonly notice: Notice | undefined;
      /** The file that was written back into, as it is now. */
      readonly place?: FilePlace;
    }
  | { readonly type: "noticed"; readonly notice: Notice }
  | { readonly type: "notice-closed" }
  | { readonly type: "asked"; readonly question: Question }
  | { readonly type: "answered" }
  | { readonly type: "sheet-chosen"; readonly index: number }
  | {
      readonly type: "gone-to";
      readonly index: number;
      readonly goal: Goal;
    }
  | { readonly type: "announced"; readonly text: string };

/** Pure: the same state and event give the same next state. */
export function nextState(state: FilePageState, event: FilePageEvent): FilePageState {
  switch (event.type) {
    case "opening-began":
      return { ...state, opening: { name: event.name, progress: undefined }, notice: undefined };
    case "opening-went-on":
      return state.opening
        ? { ...state, opening: { ...state.opening, progress: event.progress } }
        : state;
    case "opening-ended":
      return { ...state, opening: undefined, notice: event.notice };
    case "opened":
      return {
        ...FIRST_STATE,
        file: event.file,
        sheets: event.sheets,
        front: firstShown(event.sheets),
        notice: event.notice,
      };
    case "changed":
      return { ...state, changed: event.file, isUnsaved: true, notice: event.notice };
    case "sheets-changed":
      return { ...state, sheets: event.sheets };
    case "saved":
      return {
        ...state,
        file: state.file && { ...state.file, place: event.place ?? state.file.place },
        isUnsaved: false,
        notice: event.notice,
      };
    case "noticed":
      return { ...state, notice: event.notice };
    case "notice-closed":
      return { ...state, notice: undefined };
    case "asked":
      return { ...state, question: event.question };
    case "answered":
      return { ...state, question: undefined };
    case "sheet-chosen":
      return { ...state, front: event.index, goal: undefined };
    case "gone-to":
      return { ...state, front: event.index, goal: event.goal };
    case "announced":
      return { ...state, announcement: event.text };
  }
}

/** Hidden sheets can be looked at, but nobody expects one in front. */
function firstShown(sheets: readonly SheetOutline[]): number {
  return Math.max(
    0,
    sheets.findIndex(({ visibility }) => visibility === "visible"),
  );
}
