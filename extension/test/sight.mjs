/** What can be seen of the panel from outside. */

/** How much of the panel can be seen, measured from outside, in CSS pixels. */
export function seenSize(page) {
  return page.evaluate(() => {
    const isPanel = (x, y) => document.elementFromPoint(x, y)?.localName === "pactlight-panel";
    const numbers = (end, step) => Array.from({ length: Math.ceil(end / step) }, (_, i) => i * step);
    const points = numbers(innerHeight, 16).flatMap((y) => numbers(innerWidth, 16).map((x) => [x, y]));
    const hit = points.find(([x, y]) => isPanel(x, y));
    if (!hit) return { width: 0, height: 0 };
    const across = numbers(innerWidth, 1).filter((x) => isPanel(x, hit[1] + 16));
    const down = numbers(innerHeight, 1).filter((y) => isPanel(hit[0] + 16, y));
    return { width: across.length, height: down.length };
  });
}

/** The size of the panel as it has it itself. */
export function ownSize(card) {
  return card.evaluate(() => ({ width: innerWidth, height: innerHeight }));
}

/** Whether what can be seen is all of it; the corners are round. */
export function fits(seen, size) {
  return Math.abs(seen.width - size.width) <= 2 && Math.abs(seen.height - size.height) <= 2;
}
