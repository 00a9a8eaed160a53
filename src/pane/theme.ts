import { useEffect } from "react";

/**
 * Tells the style sheet what the program around the pane looks like. Where it does not say, the system's
 * light or dark holds; forced colours go before both.
 */
export function useTheme(isDark: boolean | undefined): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (isDark === undefined) delete dataset["theme"];
    else dataset["theme"] = isDark ? "dark" : "light";
  }, [isDark]);
}
