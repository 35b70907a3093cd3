/** A document that is no web page: it is not read, and says so to whoever asks. */
import type { Closed, PageState } from "../messages";
import { listen } from "./door";

export function tellOfFile(contentType: string): void {
  const phase: Closed = contentType === "application/pdf" ? "pdf" : "file";
  const state: PageState = { report: null, on: true, phase, host: "", url: location.href, title: "", current: null };
  listen(({ type }) => (type === "page/report" ? state : {}), new AbortController().signal);
}
