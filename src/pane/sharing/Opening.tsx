import { useState, type ReactNode } from "react";

interface OpeningProps {
  readonly label: string;
  /** What screen readers say in its place, where many of them say the same. */
  readonly name: string;
  readonly children: () => ReactNode;
}

/** A line that opens what is below it; what is closed is not drawn. */
export function Opening({ label, name, children }: OpeningProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="text-button"
        aria-expanded={isOpen}
        aria-label={name}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      {isOpen && children()}
    </>
  );
}
