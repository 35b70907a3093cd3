/** Bringing a mark into view. */
import { parentOf } from "./flat";

/** Scrolls whatever holds the range until it stands in the middle of the window; nothing if it is in view. */
export function scrollTo(range: Range): void {
  if (isInView(range)) return;
  const holder = parentOf(range.startContainer);
  holder?.scrollIntoView({ block: "center", behavior: "instant" });
  if (isInView(range)) return; // a paragraph may be taller than the window
  const { top, height } = range.getBoundingClientRect();
  scrollBy({ top: top + height / 2 - innerHeight / 2, behavior: "instant" });
}

export function isInView(range: Range): boolean {
  const { top, bottom, width } = range.getBoundingClientRect();
  return width > 0 && top >= 0 && bottom <= innerHeight;
}
