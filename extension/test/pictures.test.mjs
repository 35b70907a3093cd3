/**
 * Pictures to look at, in .build/screenshots: every scene in every look. With PACTLIGHT_PICTURES=1 the README's
 * picture is made anew as well, at extension/test/picture.png.
 */
import assert from "node:assert/strict";
import { mkdir, stat } from "node:fs/promises";
import { test } from "node:test";
import { OSLO, PAPER_CSS } from "./newspaper.mjs";
import { openPanel } from "./reader.mjs";
import { eachScene } from "./scenes.mjs";
import { inBrowsers, sized } from "./suite.mjs";

const FOLDER = new URL("../../.build/screenshots/", import.meta.url).pathname;
const PICTURE = new URL("picture.png", import.meta.url).pathname;
const STYLED = OSLO.replace('<link rel="stylesheet" href="/paper.css">', () => `<style>${PAPER_CSS}</style>`);

const LOOKS = {
  desktop: { size: [1280, 800] },
  narrow: { size: [360, 640] },
  dark: { size: [1280, 800], options: { dark: true } },
  "forced-colors": { size: [1280, 800], options: { forcedColors: true } },
};

await mkdir(FOLDER, { recursive: true });

for (const [look, { size: [width, height], options }] of Object.entries(LOOKS)) {
  inBrowsers(`pictures, ${look},`, { "/": STYLED }, (at) => {
    test("are made of every scene", async () => {
      const names = [];
      await eachScene(sized(at, { width, height }), "/", async (name, { page }) => {
        const path = `${FOLDER}${at.kind}-${look}-${name}.png`;
        await page.screenshot({ path });
        assert.ok((await stat(path)).size > 2_000, `${path} is empty`);
        names.push(name);
      });
      assert.equal(new Set(names).size, 10);
    });

    test("are made for the README", { skip: !wantsPicture(at.kind, look) && "only with PACTLIGHT_PICTURES=1" }, async () => {
      const page = await sized(at, { width: 1100, height: 780 }).open("/");
      await openPanel(page, "Article 5");
      await page.screenshot({ path: PICTURE });
      assert.ok((await stat(PICTURE)).size <= 250_000);
      await page.close();
    });
  }, options);
}

function wantsPicture(kind, look) {
  return process.env.PACTLIGHT_PICTURES === "1" && kind === "chromium" && look === "desktop";
}
