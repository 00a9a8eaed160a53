import { Tab, TabList } from "@fluentui/react-components";
import { EyeOffRegular, DocumentCheckmarkRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { SheetOutline } from "../worker";

interface SheetTabsProps {
  readonly sheets: readonly SheetOutline[];
  readonly front: number;
  readonly onChoose: (index: number) => void;
}

/** The sheets' tabs below the paper, in the order of the workbook. */
export function SheetTabs({ sheets, front, onChoose }: SheetTabsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // By its place: which one is selected is not yet to be seen here.
    const tab = list.current?.querySelectorAll('[role="tab"]')[front];
    tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [front]);
  return (
    <div ref={list} className="sheet-tabs">
      <TabList
        size="small"
        aria-label="Blätter"
        selectedValue={front}
        onTabSelect={(_, { value }) => onChoose(value as number)}
      >
        {sheets.map((sheet, index) => (
          <SheetTab key={sheet.name} index={index} sheet={sheet} />
        ))}
      </TabList>
    </div>
  );
}

function SheetTab({ index, sheet }: { readonly index: number; readonly sheet: SheetOutline }) {
  const { name, visibility, isOurs, tabColor } = sheet;
  const isHidden = visibility !== "visible";
  return (
    <Tab
      value={index}
      className={isOurs ? "sheet-tab ours" : "sheet-tab"}
      {...(isOurs && { title: "Von Entsendung geschrieben" })}
      icon={isOurs ? <DocumentCheckmarkRegular /> : isHidden ? <EyeOffRegular /> : null}
    >
      {tabColor !== undefined && <i className="tab-color" style={{ backgroundColor: tabColor }} />}
      {name}
      {isHidden && <span className="tab-note"> (ausgeblendet)</span>}
      {isOurs && <span className="hidden">, von Entsendung geschrieben</span>}
    </Tab>
  );
}
