import { useEffect, useRef } from "react";
import { isFocusLost } from "./focus-lost";

/** Gives the focus to an element once something has closed, unless the user has it elsewhere by then. */
export function useFocusBack(isOpen: boolean, target: string): void {
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen && isFocusLost()) document.getElementById(target)?.focus();
    wasOpen.current = isOpen;
  }, [isOpen, target]);
}
