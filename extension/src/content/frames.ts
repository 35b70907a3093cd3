/**
 * Frames of the page's own origin: what stands in them is read as a part of the page, and marked in their own windows.
 * Of any other frame the browser gives no document, and asking for it is all that such a frame costs.
 */
import type { Box } from "./placement";

export type View = Window & typeof globalThis;

/** How many frames are looked into. */
export const MAX_FRAMES = 20;

/** The document in a frame; null where it may not be looked into. */
export function documentIn(frame: Element): Document | null {
  return (frame as HTMLIFrameElement).contentDocument;
}

/** The documents in the frames of a document, without those in their frames in turn. */
export function documentsIn(page: Document): Document[] {
  const frames = page.getElementsByTagName("iframe");
  const documents: Document[] = [];
  for (let i = 0; i < frames.length && documents.length < MAX_FRAMES; i++) {
    const inner = documentIn(frames[i] as Element);
    if (inner) documents.push(inner);
  }
  return documents;
}

/** The window that shows a range. */
export function viewOf({ startContainer }: AbstractRange): View | null {
  return startContainer.ownerDocument?.defaultView ?? null;
}

/**
 * The highlights of a window. Where a frame has loaded one document after another, Firefox's compiled code goes on calling
 * the getter of the first for `CSS.highlights`; so that getter is looked up, which always finds the right one.
 */
export function registryOf({ CSS }: View): HighlightRegistry {
  return Object.getOwnPropertyDescriptor(CSS, "highlights")?.get?.call(CSS) as HighlightRegistry;
}

/** Whether a document still is what its window shows. */
export function isShown(page: Document): boolean {
  return page.defaultView?.document === page;
}

/** A box of the range's window, in pixels of the outermost one. */
export function inTop(box: Box, range: AbstractRange): Box {
  let moved = box;
  for (let view: Window | null = viewOf(range); view; view = outer(view)) moved = moveOut(moved, view);
  return moved;
}

/** The window around another; null around the outermost. */
export function outer(view: Window): Window | null {
  return view.frameElement?.ownerDocument.defaultView ?? null;
}

/** A box of a window, in pixels of the window around it. */
export function moveOut({ left, top, right, bottom }: Box, { frameElement }: Window): Box {
  if (!frameElement) return { left, top, right, bottom };
  const at = frameElement.getBoundingClientRect();
  const [x, y] = [at.left + frameElement.clientLeft, at.top + frameElement.clientTop];
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}
