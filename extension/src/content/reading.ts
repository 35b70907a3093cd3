/** One reading of the page: its snapshot, and the report of the core on it. */
import type { Report } from "../report";
import { PROTOCOL } from "../report";
import { ask } from "./door";
import { sameText, type Snapshot, takeSnapshot } from "./snapshot";

export interface Reading {
  readonly snapshot: Snapshot;
  /** Null where the core gave none. */
  readonly report: Report | null;
}

/** Reads the page; the report of the former reading is kept if the text is the same. Null when it was called off. */
export async function readPage(former: Reading | null, signal: AbortSignal): Promise<Reading | null> {
  const snapshot = await takeSnapshot(document, signal);
  if (!snapshot) return null;
  if (former?.report && sameText(former.snapshot, snapshot)) return { snapshot, report: former.report };
  const request = { version: PROTOCOL, page: snapshot.page, options: {} };
  const answer = await ask<{ report: Report }>({ type: "page/analyse", request });
  return signal.aborted ? null : { snapshot, report: answer?.report ?? null };
}
