import { FluentProvider } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useSyncExternalStore } from "react";
import type { OpeningActions, SavingActions } from "./actions";
import { FilePane } from "./components/FilePane";
import { NoticeBar } from "./components/NoticeBar";
import { OpeningNote } from "./components/OpeningNote";
import { PageContext, usePage } from "./components/page-context";
import { Questions } from "./components/Questions";
import { StartScreen } from "./components/StartScreen";
import { TopBar } from "./components/TopBar";
import { useDrop } from "./components/use-drop";
import { useUnloadWarning } from "./components/use-unload-warning";
import type { FocusPath } from "./focus-path";
import type { OpenFile, PickedFile } from "./open-file";
import type { Store } from "./store";
import { FOLDER_DROPPED } from "./texts/notices";
import { SheetView } from "./view";

export interface FilePageProps {
  readonly store: Store;
  readonly actions: OpeningActions & SavingActions;
  readonly focus: FocusPath;
}

/** theme.css holds the tokens, as in the pane. */
const THEME_OF_STYLE_SHEET = {};

/** The page: a bar with the file, its sheets, and the pane beside them; a start screen before that. */
export function FilePage({ store, actions, focus }: FilePageProps) {
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { dispatch } = store;
  const { file, opening, notice } = state;
  const page = useMemo(() => ({ state, dispatch, actions }), [state, dispatch, actions]);
  const onDrop = useCallback(
    (picked: PickedFile | undefined) => {
      if (picked) void actions.open(picked);
      else dispatch({ type: "noticed", notice: FOLDER_DROPPED });
    },
    [actions, dispatch],
  );
  const isOver = useDrop(onDrop);
  useUnloadWarning(state.isUnsaved);
  useEffect(() => {
    document.title = file ? `${file.name} – Entsendung` : "Entsendung";
  }, [file]);
  useEffect(() => {
    addEventListener("keydown", focus.onKeyDown);
    return () => removeEventListener("keydown", focus.onKeyDown);
  }, [focus]);
  return (
    <FluentProvider theme={THEME_OF_STYLE_SHEET} className="page-provider">
      <PageContext value={page}>
        <div className={isOver ? "page is-over" : "page"} inert={opening !== undefined}>
          <TopBar />
          {notice && <NoticeBar notice={notice} />}
          <main className="work">
            {file ? <Work file={file} store={store} focus={focus} /> : <StartScreen />}
          </main>
          <div role="status" className="hidden">
            {state.announcement}
          </div>
        </div>
        {opening && <OpeningNote opening={opening} />}
        <Questions />
      </PageContext>
    </FluentProvider>
  );
}

interface WorkProps extends Pick<FilePageProps, "store" | "focus"> {
  readonly file: OpenFile;
}

/** The workbook and the pane beside it; another file gets both anew. */
function Work({ file, store, focus }: WorkProps) {
  const { state, dispatch } = usePage();
  return (
    <>
      <SheetView
        key={`sheets ${file.id}`}
        sheets={state.sheets}
        cells={file.cells}
        front={state.front}
        goal={state.goal}
        onChoose={(index) => dispatch({ type: "sheet-chosen", index })}
      />
      <FilePane key={`pane ${file.id}`} file={file} store={store} focus={focus} />
    </>
  );
}
