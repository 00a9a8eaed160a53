import type { Day } from "../../core";
import type { CheckedWorkbook, Preview } from "../../desk";
import { usePane } from "../pane-context";
import { workScript } from "../work-script";
import { LazyPart } from "./LazyPart";

// The parts that come with the work script, each under the name that it has there.

const findingsView = async () => (await workScript()).FindingsView;
const mendedNote = async () => (await workScript()).MendedNote;
const settingsPanel = async () => (await workScript()).SettingsPanel;
const templatesPanel = async () => (await workScript()).TemplatesPanel;
const sheetPreview = async () => (await workScript()).SheetPreview;
const writePanel = async () => (await workScript()).WritePanel;
const writtenNote = async () => (await workScript()).WrittenNote;

const NO_PROPS = {};

export function Findings({ checked }: { readonly checked: CheckedWorkbook }) {
  return <LazyPart load={findingsView} props={{ checked }} what="Die Befunde" />;
}

/** What was mended last: always in sight, wherever the list is scrolled to, and read aloud. */
export function Mended() {
  const { told } = usePane().state.mending;
  return (
    <>
      <div role="status" className="hidden">
        {told?.text}
      </div>
      {told && <LazyPart load={mendedNote} props={NO_PROPS} what="Die Änderungen" />}
    </>
  );
}

export function Settings({ today }: { readonly today: Day }) {
  return <LazyPart load={settingsPanel} props={{ today }} what="Die Einstellungen" />;
}

export function Templates() {
  return <LazyPart load={templatesPanel} props={NO_PROPS} what="Die Eingabeblätter" />;
}

export function Sheet({ preview }: { readonly preview: Preview }) {
  return <LazyPart load={sheetPreview} props={{ preview }} what="Die Blätter" />;
}

export function Writing() {
  return <LazyPart load={writePanel} props={NO_PROPS} what="Die Blätter" />;
}

export function Written() {
  const { written } = usePane().state;
  return written && <LazyPart load={writtenNote} props={NO_PROPS} what="Die Blätter" />;
}
