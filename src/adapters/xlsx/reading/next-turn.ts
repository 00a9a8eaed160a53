/**
 * Lets everything that waits have its turn, messages and clicks included. A message of our own comes
 * behind them at once; a timer would wait for 4 ms in a browser.
 */
export function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      // An open channel would keep Node running.
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
