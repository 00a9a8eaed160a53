import { ProhibitedRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { RuleSetting } from "../../core";
import { SeveritySign } from "../components/SeveritySign";
import type { RuleText } from "../../desk";
import { settingText } from "../texts/rules";
import { RuleFacts } from "./RuleFacts";
import { SettingSelect } from "./SettingSelect";

interface RuleItemProps {
  readonly rule: RuleText;
  readonly setting: RuleSetting | undefined;
  /** Told once the focus is here; undefined where nothing leads here. */
  readonly onFound: (() => void) | undefined;
}

/** A rule by its title, and how much it weighs; a click says the rest. */
export function RuleItem({ rule, setting, onFound }: RuleItemProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!onFound) return;
    setOpen(true);
    button.current?.scrollIntoView({ block: "center" });
    button.current?.focus({ preventScroll: true });
    onFound();
  }, [onFound]);
  const holding = setting ?? rule.severity;
  return (
    <li className="rule">
      <button
        ref={button}
        type="button"
        className="rule-button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {holding === "off" ? (
          <ProhibitedRegular className="sign hint" aria-hidden />
        ) : (
          <SeveritySign sign={holding} />
        )}
        <span className="rule-name">{rule.title}</span>
        <span className={setting === undefined ? "hidden" : "rule-setting"}>
          {settingText(holding)}
        </span>
      </button>
      {isOpen && (
        <RuleFacts rule={rule} severity={<SettingSelect rule={rule} setting={setting} />} />
      )}
    </li>
  );
}
