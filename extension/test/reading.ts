/** The content script's reading of a page, for a test to call in the page itself. */
import { takeSnapshot } from "../src/content/snapshot";

Object.assign(globalThis, {
  pactlightPage: async () => (await takeSnapshot(document, new AbortController().signal))?.page,
});
