import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FilePageState, Question } from "../state";
import { usePage } from "./page-context";

/** Asks before anything is lost or overwritten. */
export function Questions() {
  const { state, dispatch } = usePage();
  const { question, file } = state;
  return (
    <Dialog
      open={question !== undefined}
      onOpenChange={(_, { open }) => {
        if (!open) dispatch({ type: "answered" });
      }}
    >
      <DialogSurface>{question && file && <Asked question={question} file={file} />}</DialogSurface>
    </Dialog>
  );
}

interface AskedProps {
  readonly question: Question;
  readonly file: NonNullable<FilePageState["file"]>;
}

function Asked({ question, file }: AskedProps) {
  const { actions } = usePage();
  switch (question.type) {
    case "discard":
      return (
        <Form
          title="Ungespeicherte Änderungen verwerfen?"
          actions={
            <>
              <Button
                appearance="primary"
                onClick={() => {
                  actions.download();
                  void actions.discard();
                }}
              >
                Herunterladen und öffnen
              </Button>
              <Button onClick={() => void actions.discard()}>Verwerfen und öffnen</Button>
            </>
          }
        >
          {`In „${file.name}“ stehen Änderungen, die noch nicht gespeichert sind. Wenn Sie „${question.next.name}“ öffnen, gehen sie verloren.`}
        </Form>
      );
    case "write-back":
      return (
        <Form
          title="In die Datei zurückschreiben?"
          actions={
            <Button appearance="primary" onClick={() => void actions.writeBack()}>
              Zurückschreiben
            </Button>
          }
        >
          {`„${file.name}“ wird auf Ihrem Rechner durch die Mappe von dieser Seite ersetzt. Ihre eigenen Blätter bleiben, wie sie sind. Schließen Sie die Datei vorher in Excel.`}
        </Form>
      );
  }
}

interface FormProps {
  readonly title: string;
  readonly actions: ReactNode;
  readonly children: string;
}

function Form({ title, actions, children }: FormProps) {
  const { dispatch } = usePage();
  return (
    <DialogBody>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent>{children}</DialogContent>
      <DialogActions fluid>
        {actions}
        <Button onClick={() => dispatch({ type: "answered" })}>Abbrechen</Button>
      </DialogActions>
    </DialogBody>
  );
}
