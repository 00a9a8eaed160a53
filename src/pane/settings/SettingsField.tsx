import { Input } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

interface SettingsFieldProps {
  readonly label: string;
  readonly value: string;
  readonly example: string;
  readonly fault: string | undefined;
  readonly onType: (value: string) => void;
  readonly isFirst?: boolean;
  /** What an empty field means. */
  readonly children: ReactNode;
}

/** A labelled field; below it what an empty one means, or what is wrong. */
export function SettingsField({
  label,
  value,
  example,
  fault,
  onType,
  isFirst = false,
  children,
}: SettingsFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        autoFocus={isFirst}
        value={value}
        placeholder={example}
        autoComplete="off"
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-text`}
        onChange={(_, data) => onType(data.value)}
      />
      <p id={`${id}-text`} className={fault === undefined ? "small" : "small fault"}>
        {fault ?? children}
      </p>
    </div>
  );
}
