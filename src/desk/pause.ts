/** Gives the thread a turn between two steps of long work. */
export type Pause = () => Promise<void>;

/**
 * A macrotask, in a page as in a worker: what waits (input, painting, a message that cancels) comes
 * first. Unlike timers, messages are not slowed down where nobody looks at the page.
 */
export const pause: Pause = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
