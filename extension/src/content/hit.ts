/** Which mark is at a point of a window: highlights get no events of their own. */
import { registryOf, type View } from "./frames";
import type { Mark, Marks } from "./marks";

/** Chrome 140 and Firefox 150 tell the highlights at a point. */
interface Asking {
  highlightsFromPoint?(x: number, y: number, options: Within): readonly { ranges: readonly AbstractRange[] }[];
}

/** The shadow trees that are looked into; others count as one with their elements. */
interface Within {
  readonly shadowRoots: ShadowRoot[];
}

/** The innermost mark at the point. */
export function markAt(marks: Marks, view: View, x: number, y: number): Mark | null {
  const asking = registryOf(view) as Asking;
  const hits = asking.highlightsFromPoint ? fromHighlights(marks, asking, x, y) : fromCaret(marks, view.document, x, y);
  const innermost = hits.sort((a, b) => a.said.length - b.said.length)[0];
  return innermost ?? null;
}

function fromHighlights(marks: Marks, asking: Asking, x: number, y: number): Mark[] {
  const hits = asking.highlightsFromPoint?.(x, y, within(marks)) ?? [];
  return hits.flatMap(({ ranges }) => ranges.flatMap((range) => marks.owner(range) ?? []));
}

/** The caret may fall on a letter beside the point, so the letters' boxes decide. */
function fromCaret(marks: Marks, document: Document, x: number, y: number): Mark[] {
  const caret = document.caretPositionFromPoint(x, y, within(marks));
  if (!caret) return [];
  return marks.all().filter(({ shown, range }) => shown && range.isPointInRange(caret.offsetNode, caret.offset) && boxAt(range, x, y));
}

function within({ roots }: Marks): Within {
  return { shadowRoots: [...roots] };
}

/** The box of one line of the range that holds the point. */
export function boxAt(range: Range, x: number, y: number): DOMRect | null {
  const holds = ({ left, right, top, bottom }: DOMRect): boolean => x >= left && x <= right && y >= top && y <= bottom;
  return Array.from(range.getClientRects()).find(holds) ?? null;
}
