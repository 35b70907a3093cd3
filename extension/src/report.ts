/**
 * The values that cross the border of the core, as the packages `page` and `annotation` define them. Only what
 * this side reads is spelled out; the rest passes through untouched.
 */

/** The number of the protocol; the core refuses any other. */
export const PROTOCOL = 1;

/** The most nodes and blocks that a page may have, as in the core's package `page`. */
export const MAX_NODES = 40_000;
export const MAX_BLOCKS = 20_000;

export interface PageNode {
  p: number;
  t: string;
  h?: string;
  r?: string;
  i?: string;
  a?: boolean;
}

export interface PageBlock {
  n: number;
  x: string;
  l?: number;
}

export interface PageMeta {
  name: string;
  content: string;
  at?: number;
}

export interface Page {
  url?: string;
  title?: string;
  lang?: string;
  meta?: PageMeta[];
  data?: string[];
  nodes: PageNode[];
  blocks: PageBlock[];
}

export interface Request {
  version: number;
  page: Page;
  options: Record<string, string | boolean>;
}

/** A half-open range of UTF-16 code units in the text of a block of the page. */
interface Anchor {
  block: number;
  start: number;
  end: number;
}

export interface Annotation {
  kind: string;
  exact: string;
  form?: string;
  role?: string;
  agreement?: string;
  article?: string;
  /** The sentence around, in code points of the report's text. */
  sentence?: { start: number; end: number };
  anchor?: Anchor;
}

/** An agreement that the article names; only what the page's side reads of it. */
export interface Agreement {
  title: string;
  year?: number;
  card?: { cite?: string; official?: string[] };
}

export interface Report {
  language: string;
  text: string;
  blocks: number[];
  annotations: Annotation[];
  agreements: Agreement[];
}
