/**
 * The marks on the page: ranges in CSS Custom Highlights under our own names, in the window that shows their text. The
 * page's document is not touched. A range whose text is no longer what was marked is dropped.
 */
import type { Annotation, Report } from "../report";
import { type Choice, shownOf } from "./chosen";
import { registryOf, type View, viewOf } from "./frames";
import { CURRENT, HIGHLIGHTS, type HighlightName, highlightOf, REGISTERED, registered, type Variant } from "./painted";
import { Positions } from "./positions";
import { SLICE, type Snapshot } from "./snapshot";

/** An annotation with its place in the page; index is its place in the report. */
export interface Mark {
  readonly index: number;
  readonly range: Range;
  /** Of the window that shows it. */
  readonly registry: HighlightRegistry;
  readonly name: HighlightName;
  /** Whether the reader sees it; another can still be gone to. */
  readonly shown: boolean;
  /** What the range said when it was made. */
  readonly said: string;
}

const NAMES = Object.keys(HIGHLIGHTS) as HighlightName[];

export class Marks {
  #marks = new Map<number, Mark>();
  #ranges = new Map<AbstractRange, Mark>();
  #current: Mark | null = null;
  #report: Report | null = null;
  #dropped = 0;
  #roots: readonly ShadowRoot[] = [];
  #choice: Choice | null = null;

  /**
   * Paints a report over the page of the snapshot, all at once, instead of what was painted before; the marks are made
   * in slices, between which the page's own scripts run. Nothing is painted if it was called off.
   */
  async paint(report: Report, snapshot: Snapshot, choice: Choice, signal: AbortSignal): Promise<void> {
    const made = await makeMarks(report, snapshot, shownOf(report, choice), signal);
    if (!made) return;
    this.withdraw();
    this.#report = report;
    this.#choice = choice;
    this.#roots = snapshot.roots;
    for (const mark of made) this.#add(mark);
    this.verify(); // the page may have changed between two slices
    this.#register(choice.look.colours);
  }

  /** The open shadow roots in which marks may stand. */
  get roots(): readonly ShadowRoot[] {
    return this.#roots;
  }

  /** Whether it is this report that was painted last, by that choice, and every mark of it is still there. */
  shows(report: Report, choice: Choice): boolean {
    return report === this.#report && choice === this.#choice && this.#dropped === 0;
  }

  /** Takes every mark away; nothing of them is left in the page. */
  withdraw(): void {
    this.#registries().forEach(clear);
    this.#marks.clear();
    this.#ranges.clear();
    this.#current = null;
    this.#report = this.#choice = null;
    this.#dropped = 0;
    this.#roots = [];
  }

  /** Drops the marks whose text has changed or gone; whether there were any. */
  verify(): boolean {
    const dropped = this.#dropped;
    for (const mark of this.#marks.values()) {
      if (mark.range.toString() !== mark.said) this.#drop(mark);
    }
    return this.#dropped > dropped;
  }

  /** Drops the marks in a window that is about to go: then nothing of it can be asked any more. */
  leave(view: View): void {
    const registry = registryOf(view);
    for (const mark of this.#marks.values()) if (mark.registry === registry) this.#drop(mark);
  }

  get(index: number): Mark | undefined {
    return this.#marks.get(index);
  }

  /** The mark that owns a range, if it is one of ours. */
  owner(range: AbstractRange): Mark | undefined {
    return this.#ranges.get(range);
  }

  /** All marks, in the order of the text. */
  all(): Mark[] {
    return Array.from(this.#marks.values());
  }

  /** Shows which mark is the current one; null: none is. */
  setCurrent(mark: Mark | null): void {
    if (mark === this.#current) return;
    this.#current?.registry.delete(CURRENT);
    this.#current = mark;
    mark?.registry.set(CURRENT, highlight(CURRENT, [mark.range]));
  }

  #add(mark: Mark): void {
    this.#marks.set(mark.index, mark);
    this.#ranges.set(mark.range, mark);
  }

  /** Those of the windows with marks, and of this one. */
  #registries(): Set<HighlightRegistry> {
    return new Set([CSS.highlights, ...this.all().map(({ registry }) => registry)]);
  }

  /** Shows the marks on paper too, or no more. */
  setPrinted(on: boolean): void {
    if (on) return this.#register("print");
    for (const registry of this.#registries()) for (const name of NAMES) registry.delete(registered(name, "print"));
  }

  #register(variant: Variant): void {
    for (const registry of this.#registries()) for (const name of NAMES) this.#set(name, variant, registry);
  }

  #set(name: HighlightName, variant: Variant, registry: HighlightRegistry): void {
    const marks = this.all().filter((mark) => mark.shown && mark.name === name && mark.registry === registry);
    if (marks.length > 0) registry.set(registered(name, variant), highlight(name, marks.map(({ range }) => range)));
  }

  #drop(mark: Mark): void {
    this.#dropped++;
    mark.registry.get(registered(mark.name, this.#choice?.look.colours ?? "tint"))?.delete(mark.range);
    if (mark === this.#current) this.setCurrent(null);
    this.#marks.delete(mark.index);
    this.#ranges.delete(mark.range);
  }
}

/** The marks of a report, made in slices; null if that was called off. */
async function makeMarks(report: Report, snapshot: Snapshot, shown: readonly boolean[], signal: AbortSignal): Promise<Mark[] | null> {
  const made: Mark[] = [];
  const blocks = new Map<number, Positions>();
  let until = performance.now() + SLICE;
  for (const [index, annotation] of report.annotations.entries()) {
    if (performance.now() > until) {
      await scheduler.yield();
      if (signal.aborted) return null;
      until = performance.now() + SLICE;
    }
    const mark = makeMark(annotation, index, snapshot, blocks);
    if (mark) made.push({ ...mark, shown: shown[index] === true });
  }
  return made;
}

function makeMark(annotation: Annotation, index: number, { page, sources }: Snapshot, blocks: Map<number, Positions>): Omit<Mark, "shown"> | null {
  const name = highlightOf(annotation);
  const { anchor, exact } = annotation;
  const source = anchor && sources[anchor.block];
  if (!name || !source) return null;
  const length = page.blocks[anchor.block]?.x.length ?? 0;
  const positions = blocks.get(anchor.block) ?? new Positions(source, length);
  blocks.set(anchor.block, positions);
  if (anchor.end - anchor.start !== exact.length || !positions.says(anchor.start, exact)) return null;
  const range = positions.range(anchor.start, anchor.end);
  const view = range && viewOf(range);
  return view && { index, range, registry: registryOf(view), name, said: range.toString() };
}

/** Takes away whatever stands under our names in a window's highlights. */
export function clear(registry: HighlightRegistry): void {
  for (const name of REGISTERED) registry.delete(name);
}

function highlight(name: HighlightName, ranges: Range[]): Highlight {
  const made = new Highlight(...ranges);
  made.priority = HIGHLIGHTS[name];
  return made;
}
