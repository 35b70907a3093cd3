/** Where a panel goes beside the words that it is about. All numbers are CSS pixels of the viewport. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Place extends Size {
  readonly left: number;
  readonly top: number;
}

const WIDTH = 384;
const GAP = 6; // between the words and the panel
const MARGIN = 8; // between the panel and the viewport's edge

/**
 * Below the words where there is room, else above, else on the side with more room and no higher than that: the words
 * themselves stay in sight. Never outside the viewport.
 */
export function place(words: Box, wanted: number, viewport: Size): Place {
  const width = Math.min(WIDTH, viewport.width - 2 * MARGIN);
  const below = viewport.height - MARGIN - (words.bottom + GAP);
  const above = words.top - GAP - MARGIN;
  const isBelow = below >= wanted || below >= above;
  const height = clamp(wanted, 0, Math.min(Math.max(isBelow ? below : above, 160), viewport.height - 2 * MARGIN));
  const top = isBelow ? words.bottom + GAP : words.top - GAP - height;
  return {
    width,
    height,
    left: clamp(words.left, MARGIN, viewport.width - MARGIN - width),
    top: clamp(top, MARGIN, viewport.height - MARGIN - height),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
