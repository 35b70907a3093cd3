/** Clicks and keys on the page: a click on a mark opens its panel, one elsewhere and Escape close it. */
import type { View } from "./frames";
import { boxAt, markAt } from "./hit";
import type { Mark, Marks } from "./marks";
import type { Panel } from "./panel";

/** Whatever the page itself does something with when it is clicked; there a mark only reacts to hovering. */
const INTERACTIVE =
  "a[href], area[href], button, input, select, textarea, label, summary, option, video, audio, " +
  "[role=button], [role=link], [role=tab], [role=menuitem], [role=checkbox], [contenteditable]:not([contenteditable=false i])";

export class Pointer {
  readonly #downing = (event: PointerEvent): void => void (event.isTrusted && this.#down(event));
  readonly #clicking = (event: MouseEvent): void => void (event.isTrusted && this.#click(event));
  readonly #keying = (event: KeyboardEvent): void => void (event.isTrusted && this.#key(event));

  constructor(readonly marks: Marks, readonly panel: Panel, readonly onOpen: (mark: Mark) => void, readonly signal: AbortSignal) {
    this.attend(window);
  }

  /** Has clicks and keys noticed in a window; once is enough, and more does no harm. */
  attend(view: Window): void {
    const options = { capture: true, signal: this.signal };
    view.addEventListener("pointerdown", this.#downing, options);
    view.addEventListener("click", this.#clicking, options);
    view.addEventListener("keydown", this.#keying, options);
  }

  #down({ target, clientX, clientY, view }: PointerEvent): void {
    if (!this.panel.mark || this.panel.owns(target)) return;
    // A click on the very mark pins its panel instead.
    if (!view || markAt(this.marks, view as View, clientX, clientY) !== this.panel.mark) this.panel.close();
  }

  #click(event: MouseEvent): void {
    const { clientX, clientY, view } = event;
    const target = event.composedPath()[0]; // within a shadow tree, where the event's own target is its element
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (!view || !isElement(target) || isInteractive(target)) return;
    if (view.document.getSelection()?.isCollapsed === false) return; // the reader selects text
    const mark = markAt(this.marks, view as View, clientX, clientY);
    if (!mark) return;
    this.onOpen(mark);
    if (mark === this.panel.mark) this.panel.pin();
    else void this.panel.open(mark, "click", boxAt(mark.range, clientX, clientY) ?? undefined);
  }

  #key(event: KeyboardEvent): void {
    if (event.key === "Escape") this.panel.close();
  }
}

/** Whether the page itself does something with a click on the element. */
function isInteractive(element: Element): boolean {
  for (let at: Element | null = element; at; at = outOf(at)) if (at.closest(INTERACTIVE)) return true;
  return false;
}

/** The element that the shadow tree around another hangs on, if it stands in one. */
function outOf(element: Element): Element | null {
  return (element.getRootNode() as ShadowRoot).host ?? null;
}

/** Elements of a frame are none of this window's classes. */
function isElement(target: EventTarget | undefined): target is Element {
  return (target as Node | undefined)?.nodeType === Node.ELEMENT_NODE;
}
