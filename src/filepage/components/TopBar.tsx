import { Button } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons";
import { OpenButton } from "./OpenButton";
import { usePage } from "./page-context";
import { SaveMenu } from "./SaveMenu";

/** Which file this is, whether it is saved, and what can be done with files. */
export function TopBar() {
  const { state, actions } = usePage();
  const { file, isUnsaved } = state;
  return (
    <header className="top-bar">
      <h1 className="product">Entsendung</h1>
      {file && (
        <p className="file-name">
          <DocumentTableRegular aria-hidden />
          <span className="file-title" title={file.name}>
            {file.name}
          </span>
          {isUnsaved && <span className="unsaved">nicht gespeichert</span>}
        </p>
      )}
      <div className="file-buttons">
        {file && (
          <>
            <OpenButton appearance="subtle" />
            <Button appearance="subtle" onClick={() => void actions.openSample()}>
              Beispiel öffnen
            </Button>
            <SaveMenu />
          </>
        )}
      </div>
    </header>
  );
}
