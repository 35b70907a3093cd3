/** axe finds nothing to complain of in the extension's pages: light and dark, wide and narrow. */
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { OSLO } from "./newspaper.mjs";
import { eachScene } from "./scenes.mjs";
import { inBrowsers, sized } from "./suite.mjs";

const { source } = createRequire(import.meta.url)("axe-core");

for (const dark of [false, true]) {
  const theme = dark ? "dark" : "light";
  inBrowsers(`axe, ${theme},`, { "/": OSLO }, (at) => {
    for (const [width, height] of dark ? [[1280, 800]] : [[1280, 800], [320, 568]]) {
      test(`finds nothing at ${width} pixels`, async (t) => {
        await eachScene(sized(at, { width, height }), "/", (name, { frame }) =>
          t.test(name, async () => {
            assert.equal(await frame.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches), dark);
            assert.deepEqual(await faults(frame), []);
          }),
        );
      });
    }
  }, { dark });
}

/** What axe finds in a document, in short. It must have been able to judge the contrast, its most telling rule. */
async function faults(frame) {
  await frame.evaluate(source);
  await frame.evaluate(() => scrollTo(0, 0)); // axe cannot judge what the bar stands over
  const { violations, passes, incomplete } = await frame.evaluate(() => globalThis.axe.run(document));
  assert.ok(passes.some(({ id }) => id === "color-contrast"));
  assert.deepEqual(incomplete.map(({ id }) => id), []);
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`)]);
}
