/** Asks for a requirement set of Excel: "1.13". Everything above the manifest's asks first. */
export type Supports = (version: string) => boolean;
