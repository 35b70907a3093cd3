/** The content script's reading, for a test to call in a page of the site that is to be read. */
import { mayBeArticle } from "../src/content/gate";
import { takeSnapshot } from "../src/content/snapshot";

/** The JSON of the page at an address, which is loaded in a frame: pages follow each other faster there than in a tab. */
async function readPageAt(url: string): Promise<string> {
  const frame = document.createElement("iframe");
  frame.src = url;
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const snapshot = await takeSnapshot(frame.contentDocument as Document, new AbortController().signal);
  frame.remove();
  return JSON.stringify(snapshot?.page);
}

/** What the gate says of this page, and how many milliseconds it takes to, on average, when the page has just changed. */
function gate(rounds: number): { passes: boolean; cost: number } {
  let cost = 0;
  for (let round = 0; round < rounds; round++) {
    document.body.append(document.createElement("i")); // browsers keep what they have counted until then
    const start = performance.now();
    mayBeArticle(document);
    cost += performance.now() - start;
  }
  return { passes: mayBeArticle(document), cost: cost / rounds };
}

Object.assign(globalThis, { readPageAt, gate });
