/** Whether the page's style shows an element; asking costs no layout. */
import { parentOf } from "./flat";

const VISIBLE = { visibilityProperty: true };

/** In a document that is shown nowhere nothing is hidden by style. */
export function isShown(element: Element): boolean {
  if (element.ownerDocument.defaultView === null) return true;
  if (element.checkVisibility(VISIBLE)) return true;
  // One that has no box of its own is as visible as what stands around it.
  const around = element.assignedSlot ?? parentOf(element);
  return around !== null && getComputedStyle(element).display === "contents" && isShown(around);
}
