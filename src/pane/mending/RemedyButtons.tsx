import { Button } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Remedy } from "../../core";

interface RemedyButtonsProps {
  readonly remedies: readonly Remedy[];
  /** Index of the remedy that lies open. */
  readonly open: number | undefined;
  readonly tabIndex: number;
  readonly onToggle: (index: number) => void;
}

/** The most usual remedy at hand, others behind one more click. */
export function RemedyButtons({ remedies, open, tabIndex, onToggle }: RemedyButtonsProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? remedies : remedies.slice(0, 1);
  return (
    <>
      {shown.map(({ label }, index) => (
        <Button
          key={label}
          size="small"
          className="remedy-button"
          icon={<ChevronDownRegular />}
          iconPosition="after"
          tabIndex={tabIndex}
          aria-expanded={open === index}
          onClick={() => onToggle(index)}
        >
          {label}
        </Button>
      ))}
      {remedies.length > 1 && (
        <Button
          size="small"
          appearance="transparent"
          tabIndex={tabIndex}
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? "Weniger" : "Weitere"}
        </Button>
      )}
    </>
  );
}
