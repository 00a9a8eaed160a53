/** What a page tells the worker of a newer build that waits for its turn. */
export const TAKE_OVER = "take-over";
