import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { ArrowDownloadRegular, ChevronDownRegular, SaveRegular } from "@fluentui/react-icons";
import { savedName } from "../file-names";
import { usePage } from "./page-context";

/** "Speichern": as a download, and back into the file where there is a way. */
export function SaveMenu() {
  const { state, dispatch, actions } = usePage();
  const { file, changed, isUnsaved } = state;
  if (!file) return null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance={isUnsaved ? "primary" : "secondary"}
          icon={<SaveRegular />}
          disabledFocusable={!changed}
          title={changed ? undefined : "Noch ist an der Mappe nichts geändert"}
        >
          Speichern
          <ChevronDownRegular className="chevron" aria-hidden />
        </Button>
      </MenuTrigger>
      <MenuPopover className="save-menu">
        <MenuList>
          <MenuItem
            icon={<ArrowDownloadRegular />}
            secondaryContent={savedName(file.workbook.facts.name)}
            onClick={actions.download}
          >
            Herunterladen
          </MenuItem>
          {file.place && (
            <MenuItem
              icon={<SaveRegular />}
              onClick={() => dispatch({ type: "asked", question: { type: "write-back" } })}
            >
              In die Datei zurückschreiben
            </MenuItem>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
