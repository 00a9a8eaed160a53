import {
  Button,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { CheckedWorkbook } from "../../desk";
import { usePane } from "../pane-context";
import { isPassing } from "../passing";
import type { PaneState } from "../state";
import { copyEntries } from "./copy-entries";
import { usePreparedTexts } from "./prepared-texts";
import { useCopying } from "./use-copying";

/** "Kopieren": the pieces for a Vorlage, made ready while the menu is opened. */
export function CopyMenu({ checked }: { readonly checked: CheckedWorkbook }) {
  const { dispatch } = usePane();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const open = (isOpening: boolean) => {
    setOpen(isOpening);
    if (isOpening) dispatch({ type: "copying-closed" });
  };
  return (
    <Menu open={isOpen} onOpenChange={(_, change) => open(change.open)} positioning="above-end">
      <MenuTrigger disableButtonEnhancement>
        <Button id={id}>
          Kopieren
          <ChevronDownRegular className="chevron" aria-hidden />
        </Button>
      </MenuTrigger>
      <MenuPopover className="copy-menu">
        <Entries checked={checked} opener={id} />
      </MenuPopover>
    </Menu>
  );
}

interface EntriesProps {
  readonly checked: CheckedWorkbook;
  readonly opener: string;
}

function Entries({ checked, opener }: EntriesProps) {
  const { state } = usePane();
  const isOld = isPassing(state);
  const entries = copyEntries(usePreparedTexts(true), checked.year.year);
  const copy = useCopying();
  return (
    <MenuList>
      <MenuGroup>
        <MenuGroupHeader className="copy-head">{headText(state)}</MenuGroupHeader>
        {entries.map(({ kind, name, text, reason }) => (
          <MenuItem
            key={kind}
            disabled={!text || isOld}
            subText={reason ?? null}
            secondaryContent={(text ?? reason) ? null : "wird vorbereitet"}
            onClick={() => text && void copy(text, name, opener)}
          >
            {name}
          </MenuItem>
        ))}
      </MenuGroup>
    </MenuList>
  );
}

function headText(state: PaneState): string {
  if (state.isStale) return "Die Mappe hat sich geändert und muss vorher neu geprüft werden.";
  return isPassing(state) ? "Die Mappe wird gerade geprüft." : "Zum Einfügen in Word";
}
