/** Which of a report's marks the reader wants to see. */
import type { PageChoice } from "../messages";
import type { Annotation, Report } from "../report";
import { type Density, type Look, nameOf, USUAL } from "../settings";
import { highlightOf } from "./painted";

/** What the reader has chosen for a page; hidden holds the names of marks, see nameOf. */
export interface Choice {
  readonly look: Look;
  readonly hidden: ReadonlySet<string>;
}

/** What holds for the page: what the worker tells of its address, and what the reader has hidden since. */
export class Chosen {
  #told: PageChoice | null = null;
  /** The names of the marks that were hidden since, in a private window too. */
  #hidden = new Set<string>();
  #choice: Choice | null = null;

  /** What the worker has told; null until then. */
  get told(): PageChoice | null {
    return this.#told;
  }

  adopt(told: PageChoice | null): void {
    this.#told = told;
    this.#choice = null;
  }

  /** The marks of the page were turned on or off. */
  turn(on: boolean): void {
    if (this.#told && this.#told.on !== on) this.#told = { ...this.#told, on };
  }

  hide(name: string): void {
    this.#hidden.add(name);
    this.#choice = null;
  }

  /** The worker is to tell anew; what was hidden it knows, but for private windows. */
  forget(): void {
    this.#told = null;
    this.#hidden.clear();
  }

  /** Which marks are to be seen: the same object until that changes. */
  get choice(): Choice {
    return (this.#choice ??= { look: this.#told?.look ?? USUAL, hidden: new Set([...(this.#told?.hidden ?? []), ...this.#hidden]) });
  }
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
