/** Which of a report's marks the reader wants to see. */
import type { Annotation, Report } from "../report";
import { type Density, type Look, nameOf } from "../settings";
import { highlightOf } from "./painted";

/** What the reader has chosen for a page; hidden holds the names of marks, see nameOf. */
export interface Choice {
  readonly look: Look;
  readonly hidden: ReadonlySet<string>;
}

/** Whether each annotation of a report, by its place, is shown in the text. */
export function shownOf({ annotations }: Report, { look, hidden }: Choice): boolean[] {
  const seen = new Set<string>();
  return annotations.map((annotation) => {
    if (!highlightOf(annotation) || hidden.has(nameOf(annotation))) return false;
    return annotation.kind === "quote" ? look.quotes && look.density !== "none" : isShown(annotation, look.density, seen);
  });
}

/** Seen are the agreements and clauses that were shown before. */
function isShown(annotation: Annotation, density: Density, seen: Set<string>): boolean {
  const { kind, form, agreement, article, exact } = annotation;
  if (density === "none") return false;
  if (density === "names") return kind === "agreement" && form === "name";
  if (density === "all") return true;
  const subject = `${kind} ${agreement ?? exact} ${article ?? ""}`;
  const isFirst = !seen.has(subject);
  seen.add(subject);
  return isFirst;
}
