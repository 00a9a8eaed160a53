/** Where the selected cell of the sheet in front is. */
const CELL = '.paper [role="row"] > [tabindex="0"]';
const PAPER = ".paper";
const PANE = "#pane";
const FOCUSABLE = "button, input, a[href], [tabindex='0']";

/** Leads the focus from a finding to its cell and back. */
export interface FocusPath {
  /** To be called before a cell is gone to: whether the focus should go with it. */
  readonly leave: () => boolean;
  /** Escape and F6 in the sheet lead back to where the user came from, F6 elsewhere to the sheet. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function focusPath(page: Document): FocusPath {
  let origin: HTMLElement | undefined;

  function back(): void {
    const pane = page.querySelector(PANE);
    const target = origin?.isConnected ? origin : pane?.querySelector<HTMLElement>(FOCUSABLE);
    target?.focus();
  }

  return {
    leave: () => {
      const active = page.activeElement;
      if (active instanceof HTMLElement && active !== page.body) origin = active;
      // Only who came by keyboard goes on by keyboard; a click leaves the focus on the finding.
      return active?.matches(":focus-visible") ?? false;
    },
    onKeyDown: (event) => {
      const isInSheet = event.target instanceof Element && event.target.closest(PAPER) !== null;
      const isBack = isInSheet && (event.key === "Escape" || event.key === "F6");
      if (!isBack && event.key !== "F6") return;
      event.preventDefault();
      if (isBack) {
        back();
      } else {
        if (event.target instanceof HTMLElement) origin = event.target;
        page.querySelector<HTMLElement>(CELL)?.focus();
      }
    },
  };
}
