/** Hovering: a mark that is pointed at opens its panel after a while, and one that is left closes it after another. */
import { isAlive } from "./door";
import type { View } from "./frames";
import { boxAt, markAt } from "./hit";
import type { Mark, Marks } from "./marks";
import type { Panel } from "./panel";

/** Milliseconds before a panel opens, and after which it closes. */
const DWELL = 150;
const GRACE = 300;

export class Hover {
  #over: Mark | null = null;
  #timer = 0;

  readonly #moving = (event: PointerEvent): void => this.#move(event);
  readonly #leaving = (event: PointerEvent): void => void (event.isTrusted && this.#enter(null, 0, 0));

  constructor(readonly marks: Marks, readonly panel: Panel, readonly onGone: () => void, readonly signal: AbortSignal) {
    const options = { capture: true, passive: true, signal };
    // Moves within the panel's frame stay there; that the pointer came to it is told here.
    addEventListener("pointerover", ({ isTrusted, target }) => isTrusted && this.panel.owns(target) && this.#stay(), options);
    this.attend(window);
    signal.addEventListener("abort", () => clearTimeout(this.#timer));
  }

  /** Has hovering noticed in a window; once is enough, and more does no harm. */
  attend(view: Window): void {
    const options = { capture: true, passive: true, signal: this.signal };
    view.addEventListener("pointermove", this.#moving, options);
    view.document.documentElement.addEventListener("pointerleave", this.#leaving, options);
  }

  /** Browsers send one move a frame, just before they lay out, so asking for the mark costs no layout of its own. */
  #move(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === "touch") return;
    if (!isAlive()) return this.onGone();
    const { clientX: x, clientY: y, target, buttons, view } = event;
    if (this.panel.owns(target)) this.#stay();
    else this.#enter(buttons === 0 && view ? markAt(this.marks, view as View, x, y) : null, x, y);
  }

  /** The pointer is over the panel itself. */
  #stay(): void {
    clearTimeout(this.#timer);
    this.#over = this.panel.mark;
  }

  #enter(mark: Mark | null, x: number, y: number): void {
    if (mark === this.#over) return;
    this.#over = mark;
    clearTimeout(this.#timer);
    if (this.panel.pinned) return;
    if (mark === null) this.#timer = setTimeout(() => !this.panel.pinned && this.panel.close(), GRACE);
    else if (mark !== this.panel.mark) this.#dwell(mark, x, y);
  }

  /** A click or Escape meanwhile says more of what the reader wants than a pointer at rest does. */
  #dwell(mark: Mark, x: number, y: number): void {
    const { orders } = this.panel;
    const open = (): void => void this.panel.open(mark, "hover", boxAt(mark.range, x, y) ?? undefined);
    this.#timer = setTimeout(() => orders === this.panel.orders && open(), DWELL);
  }
}
