/** A page as it stands now: what the core is sent, and where each block came from. */
import type { Page } from "../report";
import { dataOf, metaOf } from "./declared";
import { evened, type Source } from "./run";
import { Walk } from "./walk";

/** The longest, in milliseconds, that the page is kept waiting at a time. */
export const SLICE = 8;

export interface Snapshot {
  readonly page: Page;
  /** Beside page.blocks. */
  readonly sources: readonly Source[];
  /** The open shadow roots in which some of the text stands. */
  readonly roots: readonly ShadowRoot[];
  /** The documents of frames in which some of the text stands. */
  readonly framed: readonly Document[];
  /** Whether the page has more text than may be read; what was read up to there is no use. */
  readonly tooLarge: boolean;
  /** How many milliseconds of the page's time the reading took. */
  readonly cost: number;
}

/** Reads the page in slices, between which its own scripts run; null when it was called off. */
export async function takeSnapshot(document: Document, signal: AbortSignal): Promise<Snapshot | null> {
  const walk = new Walk(document.body);
  let cost = 0;
  for (let done = false; !done; ) {
    const start = performance.now();
    done = walk.step(start + SLICE);
    cost += performance.now() - start;
    if (!done) await scheduler.yield();
    if (signal.aborted) return null;
  }
  const page: Page = {
    url: document.URL,
    title: evened(document.title).trim(),
    lang: document.documentElement.getAttribute("lang") ?? "",
    meta: [...metaOf(document), ...walk.times],
    data: dataOf(document),
    nodes: walk.nodes,
    blocks: walk.blocks,
  };
  return { page, sources: walk.sources, roots: walk.roots, framed: walk.framed, tooLarge: walk.tooLarge, cost };
}

/** Whether two snapshots would give the same report. */
export function sameText(a: Snapshot, b: Snapshot): boolean {
  const [these, those] = [a.page.blocks, b.page.blocks];
  return these.length === those.length && these.every((block, i) => block.x === those[i]?.x);
}
