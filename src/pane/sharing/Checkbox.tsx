import type { ReactNode } from "react";

interface CheckboxProps {
  readonly label: ReactNode;
  /** What is said below the label. */
  readonly detail?: ReactNode;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** Something that comes along or does not. */
export function Checkbox({ label, detail, isChecked, onChange }: CheckboxProps) {
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={isChecked}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span>
        {label}
        {detail !== undefined && <span className="choice-detail">{detail}</span>}
      </span>
    </label>
  );
}
