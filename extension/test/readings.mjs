/** The two readings of a page, in the browser and without one, and where they differ. */
import { goRun } from "./go.mjs";

/** The script that reads the page it is evaluated in. */
export function readingScript() {
  return goRun("github.com/evanw/esbuild/cmd/esbuild", "extension/test/inpage.ts", "--bundle", "--format=iife");
}

/** The headless reading of each HTML file. */
export async function headlessReadings(files) {
  const lines = (await goRun("./scripts/readings", ...files)).trim().split("\n").map((line) => JSON.parse(line));
  return lines.map(({ page }) => page);
}

/** A page's blocks, each as one string: its text, its links and the elements that it stands in. */
export function blocksOf({ nodes, blocks }) {
  const paths = [];
  nodes.forEach(({ p, ...node }, i) => paths.push(`${p < 0 ? "" : paths[p]}/${JSON.stringify(node, Object.keys(node).sort())}`));
  return blocks.map(({ n, x, l = 0 }) => ({ x, l, path: paths[n] }));
}

/** The blocks that only one of two lists has, in its place. */
export function difference(these, those) {
  const [a, b] = [these, those].map((blocks) => blocks.map((block) => JSON.stringify(block)));
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a, b].map((blocks) => blocks.slice(start, blocks.length - end));
  const found = without(left, right);
  const missed = without(right, left);
  return { found: found.map((block) => JSON.parse(block)), missed: missed.map((block) => JSON.parse(block)) };
}

/** What is in one list and not, or not as often, in another. */
function without(list, others) {
  const counts = new Map();
  for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
  return list.filter((item) => {
    const count = counts.get(item) ?? 0;
    counts.set(item, count - 1);
    return count <= 0;
  });
}
