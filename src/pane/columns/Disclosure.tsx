import type { ReactNode } from "react";
import { Heading } from "../components/Heading";

interface DisclosureProps {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: () => ReactNode;
}

/** A heading that opens what is below it. What is closed is not drawn: a workbook may have 60 sheets. */
export function Disclosure({ title, isOpen, onToggle, children }: DisclosureProps) {
  return (
    <section>
      <Heading depth={2} className="disclosure">
        <button type="button" aria-expanded={isOpen} onClick={() => onToggle(!isOpen)}>
          <span>{title}</span>
        </button>
      </Heading>
      {isOpen && children()}
    </section>
  );
}
