/**
 * Every scene in every look: axe finds nothing to complain of, and a picture is left in .build/screenshots to look at.
 * With PACTLIGHT_PICTURES=1 the README's picture is made anew as well, at extension/test/picture.png, and the guide's,
 * in extension/pages.
 */
import assert from "node:assert/strict";
import { mkdir, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { until } from "./browser.mjs";
import { OSLO, PAPER_CSS } from "./newspaper.mjs";
import { openPanel, popupOn } from "./reader.mjs";
import { eachScene } from "./scenes.mjs";
import { inBrowsers, sized } from "./suite.mjs";
import { eachTextScene } from "./textscenes.mjs";
import { NEWS, TREATY } from "./treaty.mjs";

const { source } = createRequire(import.meta.url)("axe-core");

const FOLDER = new URL("../../.build/screenshots/", import.meta.url).pathname;
const PICTURE = new URL("picture.png", import.meta.url).pathname;
const own = (name) => new URL(`../pages/${name}`, import.meta.url).pathname;
const styled = (html) => html.replace('<link rel="stylesheet" href="/paper.css">', () => `<style>${PAPER_CSS}</style>`);
const STYLED = styled(OSLO);
const PAGES = { "/": STYLED, "/news": styled(NEWS), "/treaty": TREATY };

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
  inBrowsers(`the look, ${look},`, PAGES, (at) => {
    for (const window of windows) {
      const seeIn = (t) => (scene, { page, frame }) =>
        t.test(scene, async () => {
          assert.equal(await lookOf(frame), look);
          await picture(page, `${FOLDER}${at.kind}-${look}-${window.width}-${scene}.png`);
          assert.deepEqual(await faults(frame), []);
        });
      test(`of every scene at ${window.width} pixels`, (t) => eachScene(sized(at, window), "/", seeIn(t)));
      test(`of official texts at ${window.width} pixels`, (t) => eachTextScene(sized(at, window), { treaty: "/treaty", news: "/news" }, seeIn(t)));
    }
  }, options);
}

if (process.env.PACTLIGHT_PICTURES === "1") {
  inBrowsers("the pictures", { "/": STYLED }, (at) => {
    const skip = at.kind === "firefox" && "one is enough";
    test("of the README and of the guide's card are made", { skip }, async () => {
      for (const [file, window, largest] of [[PICTURE, { width: 1100, height: 780 }, 250_000], [own("guide-card.webp"), { width: 560, height: 480 }, 30_000]]) {
        const page = await sized(at, window).open("/");
        await openPanel(page, "Article 5");
        await picture(page, file, largest);
        await page.close();
      }
    });

    test("of the guide's overview is made", { skip }, async () => {
      const page = await at.open("/");
      const { popup, tabId } = await popupOn(at.launched, page);
      const overview = await sized(at, { width: 400, height: 440 }).launched.open(`overview.html#${tabId}`);
      await overview.bringToFront();
      await until("the list", () => overview.$(".entry"));
      await picture(overview, own("guide-overview.webp"), 30_000);
      for (const tab of [overview, popup, page]) await tab.close();
    });
  });
}

/** Leaves a picture of the page at path, of no more bytes than that. WebP is for those that are shipped. */
async function picture(page, path, largest = Infinity) {
  await page.screenshot(path.endsWith(".webp") ? { path, quality: 45 } : { path });
  const { size } = await stat(path);
  assert.ok(size > 2_000, `${path} is empty`);
  assert.ok(size <= largest, `${path} has ${size} bytes`);
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
  assert.deepEqual(incomplete.map(({ id, nodes }) => [id, nodes.map(({ html, any }) => `${html} ${any.map(({ message }) => message)}`)]), []);
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`)]);
}
