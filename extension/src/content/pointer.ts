/** Clicks and keys on the page: a click on a mark opens its panel, one elsewhere and Escape close it. */
import { boxAt, markAt } from "./hit";
import type { Mark, Marks } from "./marks";
import type { Panel } from "./panel";

/** Whatever the page itself does something with when it is clicked; there a mark only reacts to hovering. */
const INTERACTIVE =
  "a[href], area[href], button, input, select, textarea, label, summary, option, video, audio, " +
  "[role=button], [role=link], [role=tab], [role=menuitem], [role=checkbox], [contenteditable]:not([contenteditable=false i])";

export class Pointer {
  constructor(readonly marks: Marks, readonly panel: Panel, readonly onOpen: (mark: Mark) => void, signal: AbortSignal) {
    const options = { capture: true, signal };
    addEventListener("pointerdown", (event) => event.isTrusted && this.#down(event), options);
    addEventListener("click", (event) => event.isTrusted && this.#click(event), options);
    addEventListener("keydown", (event) => event.isTrusted && this.#key(event), options);
  }

  #down({ target, clientX, clientY }: PointerEvent): void {
    if (!this.panel.mark || this.panel.owns(target)) return;
    // A click on the very mark pins its panel instead.
    if (markAt(this.marks, clientX, clientY) !== this.panel.mark) this.panel.close();
  }

  #click(event: MouseEvent): void {
    const { clientX, clientY } = event;
    const target = event.composedPath()[0]; // within a shadow tree, where the event's own target is its element
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (!(target instanceof Element) || isInteractive(target)) return;
    if (getSelection()?.isCollapsed === false) return; // the reader selects text
    const mark = markAt(this.marks, clientX, clientY);
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
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
