/** The page that `annotate -format html` writes: it needs no extension, and axe finds nothing to complain of. */
import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { goRun, ROOT } from "./go.mjs";
import { inBrowsers } from "./suite.mjs";

const { source } = createRequire(import.meta.url)("axe-core");
const FOLDER = `${ROOT}.build/screenshots/`;

const written = await goRun("./scripts/annotate", "-format", "html", "extension/pages/welcome.html", "extension/pages/welcome.nl.html");
await mkdir(FOLDER, { recursive: true });
await writeFile(`${FOLDER}standalone.html`, written);
// axe has to run in it, which its own policy does not allow.
const PAGE = written.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");

for (const [look, options] of [["light", {}], ["dark", { dark: true }], ["forced-colors", { forcedColors: true }]]) {
  inBrowsers(`the standalone page, ${look},`, { "/": PAGE }, (at) => {
    for (const width of [1280, 320]) {
      test(`has nothing to complain of at ${width} pixels`, async () => {
        const page = await at.launched.browser.newPage();
        await page.setViewport({ width, height: 900 });
        await page.goto(at.site.url("/"));
        await page.evaluate(() => document.querySelectorAll("details").forEach((part) => (part.open = true)));
        await page.screenshot({ path: `${FOLDER}${at.kind}-${look}-${width}-standalone.png` });
        assert.ok((await page.$$("mark")).length > 20);
        assert.equal((await page.$$("article")).length, 2);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
        await page.evaluate(source);
        const { violations } = await page.evaluate(() => globalThis.axe.run(document));
        assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), []);
        await page.close();
      });
    }
  }, options);
}
