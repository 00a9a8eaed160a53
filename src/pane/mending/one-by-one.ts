/** Runs tasks one after the other: what many rows ask for at once leaves turns to whoever types. */
export function oneByOne(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task);
    last = result.catch(() => undefined).then(turn);
    return result;
  };
}

/** A macrotask: what has been typed or clicked meanwhile comes first. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
