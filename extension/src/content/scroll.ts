/** Bringing a mark into view. */
import { parentOf } from "./flat";
import { inTop, moveOut, outer, viewOf } from "./frames";
import type { Box } from "./placement";

/** Scrolls whatever holds the range until it stands in the middle of the window; nothing if it is in view. */
export function scrollTo(range: Range): void {
  if (isInView(range)) return;
  const holder = parentOf(range.startContainer);
  holder?.scrollIntoView({ block: "center", behavior: "instant" });
  if (isInView(range)) return; // a paragraph may be taller than the window
  const { top, bottom } = inTop(range.getBoundingClientRect(), range);
  scrollBy({ top: (top + bottom) / 2 - innerHeight / 2, behavior: "instant" });
}

/** Whether the range stands within its window, and that part of the window within those around it. */
export function isInView(range: Range): boolean {
  const rect = range.getBoundingClientRect();
  if (rect.width === 0) return false;
  let box: Box = rect;
  for (let view: Window | null = viewOf(range); view; view = outer(view)) {
    if (box.top < 0 || box.bottom > view.innerHeight) return false;
    box = moveOut(box, view);
  }
  return true;
}
