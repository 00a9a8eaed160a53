// What a service worker sees of the browser. TypeScript has these types only in a library that takes the
// page's own away, and one program cannot have both.

interface WorkerEvent extends Event {
  /** Keeps the worker running, and for "install" and "activate" the next step waiting. */
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface RequestEvent extends WorkerEvent {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}

interface WorkerEvents {
  readonly install: WorkerEvent;
  readonly activate: WorkerEvent;
  readonly fetch: RequestEvent;
  readonly message: WorkerEvent & MessageEvent;
}

interface Pages {
  readonly claim: () => Promise<void>;
  readonly matchAll: (wishes: {
    readonly includeUncontrolled: boolean;
  }) => Promise<readonly { readonly url: string }[]>;
}

/** `self` in a service worker. */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly location: Location;
  readonly clients: Pages;
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ) => void;
}
