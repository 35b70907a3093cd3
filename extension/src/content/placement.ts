/** Where a panel goes beside the words that it is about. All numbers are CSS pixels of the viewport. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The words' box, and which way they are read. */
export interface Words extends Box {
  readonly rtl: boolean;
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const WIDTH = 384;
const GAP = 6; // between the words and the panel
const MARGIN = 8; // between the panel and the viewport's edge

/** Up to this width of the viewport the panel is a sheet at its bottom, and how much of the height it takes at most. */
const NARROW = 480;
const SHEET = 0.7;

/**
 * Below the words where there is room, else above, else on the side with more room and no higher than that: the words
 * themselves stay in sight. Never outside what is seen of the page.
 */
export function place(words: Words, wanted: number, seen: Box): Place {
  if (isSheet(seen)) return sheet(wanted, seen);
  const below = seen.bottom - MARGIN - (words.bottom + GAP);
  const above = words.top - GAP - MARGIN - seen.top;
  const isBelow = below >= wanted || below >= above;
  const height = clamp(wanted, 0, Math.min(Math.max(isBelow ? below : above, 160), seen.bottom - seen.top - 2 * MARGIN));
  const width = Math.min(WIDTH, seen.right - seen.left - 2 * MARGIN);
  const top = isBelow ? words.bottom + GAP : words.top - GAP - height;
  return {
    width,
    height,
    left: clamp(words.rtl ? words.right - width : words.left, seen.left + MARGIN, seen.right - MARGIN - width),
    top: clamp(top, seen.top + MARGIN, seen.bottom - MARGIN - height),
  };
}

/** Whether the panel is a sheet there. */
export function isSheet({ left, right }: Box): boolean {
  return right - left <= NARROW;
}

function sheet(wanted: number, { left, top, right, bottom }: Box): Place {
  const height = Math.min(wanted, SHEET * (bottom - top));
  return { width: right - left, height, left, top: bottom - height };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
