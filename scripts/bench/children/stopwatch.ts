/** What a part of a program took: seconds; the peak in megabytes is that of the process so far. */
export interface Lap {
  readonly name: string;
  readonly wall: number;
  readonly processor: number;
  readonly megabytes: number;
}

export interface Stopwatch {
  /** Ends the part that began with the last end. */
  readonly end: (name: string) => void;
  readonly laps: () => readonly Lap[];
}

export function stopwatch(): Stopwatch {
  const laps: Lap[] = [];
  let wall = performance.now();
  let processor = process.cpuUsage();
  return {
    end: (name) => {
      const { user, system } = process.cpuUsage(processor);
      const seconds = (performance.now() - wall) / 1_000;
      const megabytes = process.resourceUsage().maxRSS / 1_024;
      laps.push({ name, wall: seconds, processor: (user + system) / 1e6, megabytes });
      wall = performance.now();
      processor = process.cpuUsage();
    },
    laps: () => laps,
  };
}
