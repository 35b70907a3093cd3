/** The content script's reading, for a test to call in a page of the site that is to be read. */
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

Object.assign(globalThis, { readPageAt });
