/**
 * Every scene in every look: axe finds nothing to complain of, and a picture is left in .build/screenshots to look at.
 * With PACTLIGHT_PICTURES=1 the README's picture is made anew as well, at extension/test/picture.png.
 */
import assert from "node:assert/strict";
import { mkdir, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { OSLO, PAPER_CSS } from "./newspaper.mjs";
import { openPanel } from "./reader.mjs";
import { eachScene } from "./scenes.mjs";
import { inBrowsers, sized } from "./suite.mjs";

const { source } = createRequire(import.meta.url)("axe-core");

const FOLDER = new URL("../../.build/screenshots/", import.meta.url).pathname;
const PICTURE = new URL("picture.png", import.meta.url).pathname;
const STYLED = OSLO.replace('<link rel="stylesheet" href="/paper.css">', () => `<style>${PAPER_CSS}</style>`);

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 568 };
/** The looks that a browser takes at its start, and the windows that each is looked at in. */
const LOOKS = [
  { look: "light", windows: [WIDE, NARROW] },
  { look: "dark", windows: [WIDE], options: { dark: true } },
  { look: "forced-colors", windows: [WIDE], options: { forcedColors: true } },
];

await mkdir(FOLDER, { recursive: true });

for (const { look, windows, options } of LOOKS) {
  inBrowsers(`the look, ${look},`, { "/": STYLED }, (at) => {
    for (const window of windows) {
      test(`of every scene at ${window.width} pixels`, async (t) => {
        await eachScene(sized(at, window), "/", (scene, { page, frame }) =>
          t.test(scene, async () => {
            assert.equal(await lookOf(frame), look);
            await picture(page, `${FOLDER}${at.kind}-${look}-${window.width}-${scene}.png`);
            assert.deepEqual(await faults(frame), []);
          }),
        );
      });
    }
  }, options);
}

if (process.env.PACTLIGHT_PICTURES === "1") {
  inBrowsers("the README's picture", { "/": STYLED }, (at) => {
    test("is made", { skip: at.kind === "firefox" && "one is enough" }, async () => {
      const page = await sized(at, { width: 1100, height: 780 }).open("/");
      await openPanel(page, "Article 5");
      await picture(page, PICTURE);
      assert.ok((await stat(PICTURE)).size <= 250_000);
    });
  });
}

async function picture(page, path) {
  await page.screenshot({ path });
  assert.ok((await stat(path)).size > 2_000, `${path} is empty`);
}

function lookOf(frame) {
  return frame.evaluate(() => {
    if (matchMedia("(forced-colors: active)").matches) return "forced-colors";
    return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  });
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
