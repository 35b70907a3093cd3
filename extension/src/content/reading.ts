/** One reading of the page: its snapshot, and the report of the core on it. */
import type { Annotation, Report } from "../report";
import { PROTOCOL } from "../report";
import { ask } from "./door";
import { sameText, type Snapshot, takeSnapshot } from "./snapshot";

export interface Reading {
  readonly snapshot: Snapshot;
  /** The version of the library of official texts that was to be compared with. */
  readonly library: string;
  /** Null where the core gave none. Its text is left out: the page has it, see whole. */
  readonly report: Report | null;
}

/**
 * Reads the page. Nothing is sent, and the report of the former reading is kept, if the text and the library are the
 * same; where some of the text has changed all of it is sent, since what "the treaty" means depends on the rest. Null
 * when it was called off.
 */
export async function readPage(former: Reading | null, library: string, signal: AbortSignal): Promise<Reading | null> {
  const snapshot = await takeSnapshot(document, signal);
  if (!snapshot) return null;
  if (snapshot.tooLarge) return { snapshot, library, report: null };
  const isSame = former?.library === library && sameText(former.snapshot, snapshot);
  if (former?.report && isSame) return { snapshot, library, report: former.report };
  const request = { version: PROTOCOL, page: snapshot.page, options: { noText: true } };
  const answer = await ask<{ report: Report }>({ type: "page/analyse", request });
  return signal.aborted ? null : { snapshot, library, report: answer?.report ?? null };
}

/** The report of a reading with its text, which is that of its blocks. */
export function whole({ report, snapshot }: Reading): Report | null {
  return report && { ...report, text: report.blocks.map((block) => snapshot.page.blocks[block]?.x ?? "").join("\n\n") };
}

/** Whether all that the former report says stands in the next one under the same number, as when a page has grown. */
export function continues(next: Report, former: Report): boolean {
  return former.annotations.every((annotation, i) => isSame(annotation, next.annotations[i]));
}

function isSame(a: Annotation, b: Annotation | undefined): boolean {
  return a.kind === b?.kind && a.exact === b.exact && a.agreement === b.agreement && a.article === b.article;
}
