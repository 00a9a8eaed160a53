import { renderTabList_unstable, renderTab_unstable } from "@fluentui/react-components";
import {
  useTabBase_unstable,
  useTabListBase_unstable,
  useTabListContextValues_unstable,
  useTabListStyles_unstable,
  useTabStyles_unstable,
  type TabProps,
} from "@fluentui/react-tabs";
import { useRef, type KeyboardEvent, type ReactNode } from "react";
import type { View } from "../state";

interface PaneTabsProps {
  readonly label: string;
  readonly selected: View;
  readonly views: readonly View[];
  readonly onSelect: (view: View) => void;
  readonly children: ReactNode;
}

/**
 * Fluent's TabList from its base hooks, with our own arrow keys: the ready-made one brings a focus
 * library of 15 kB, which nothing else here needs.
 */
export function PaneTabs({ label, selected, views, onSelect, children }: PaneTabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const index = nextIndex(event.key, views.indexOf(selected), views.length);
    const next = views[index];
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[index]?.focus();
  };
  const state = {
    ...useTabListBase_unstable(
      {
        children,
        selectedValue: selected,
        className: "tabs",
        "aria-label": label,
        onKeyDown,
        onTabSelect: (_, { value }) => onSelect(value as View),
      },
      list,
    ),
    appearance: "transparent" as const,
    reserveSelectedTabSpace: false,
    size: "small" as const,
  };
  useTabListStyles_unstable(state);
  return renderTabList_unstable(state, useTabListContextValues_unstable(state));
}

/** Index of the tab that a key leads to; -1 for keys that mean nothing here. */
function nextIndex(key: string, index: number, count: number): number {
  switch (key) {
    case "ArrowRight":
      return (index + 1) % count;
    case "ArrowLeft":
      return (index + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return -1;
  }
}

export function PaneTab(props: TabProps) {
  const base = useTabBase_unstable(props, null);
  const state = {
    ...base,
    root: { ...base.root, tabIndex: base.selected ? 0 : -1 },
    appearance: "transparent" as const,
    size: "small" as const,
  };
  useTabStyles_unstable(state);
  return renderTab_unstable(state);
}
