import type { Block } from "../document";

/** A document for Word: the Anlage of a Vorlage. Its renderers decide nothing but looks. */
export interface Paper {
  readonly title: string;
  /** Without the title. */
  readonly blocks: readonly Block[];
  /** "Stand 17.02.2021 · SV-10-0089/1"; page numbers are the renderer's. */
  readonly footer: string;
  readonly orientation: "portrait" | "landscape";
}
