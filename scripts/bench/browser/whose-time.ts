/** As Chromium's profiler gives it: samples of nodes, and the microseconds between them. */
export interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: {
      readonly functionName: string;
      readonly url: string;
      readonly lineNumber: number;
    };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Seconds of the page's thread by who had it. */
export interface Shares {
  /** Microsoft's library. */
  readonly library: number;
  /** Our scripts. */
  readonly own: number;
  /** The played Excel, which in a real one is another process and a round trip. */
  readonly excel: number;
  /** Parsing, painting, collecting garbage. */
  readonly browser: number;
  readonly idle: number;
}

export interface Addresses {
  readonly own: string;
  readonly office: string;
  /** So many lines of what is served as office.js are the played Excel; its last line is, too. */
  readonly hostLines: number;
}

export function whoseTime(
  { nodes, samples, timeDeltas }: Profile,
  { own, office, hostLines }: Addresses,
): Shares {
  const owners = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => {
      if (url.startsWith(own)) return [id, "own"] as const;
      if (url.startsWith(office))
        return [id, lineNumber < hostLines ? "excel" : "library"] as const;
      return [id, functionName === "(idle)" ? "idle" : "browser"] as const;
    }),
  );
  const shares = { library: 0, own: 0, excel: 0, browser: 0, idle: 0 };
  for (const [index, node] of samples.entries())
    shares[owners.get(node) ?? "browser"] += (timeDeltas[index] ?? 0) / 1e6;
  return shares;
}
