/** The border between the parts: what comes from a wrong sender or in a wrong shape is refused. */
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { until } from "./browser.mjs";
import { tell } from "./reader.mjs";
import { article, panelSays, pointOf } from "./site.mjs";
import { inBrowsers } from "./suite.mjs";

const REFUSED = { error: "refused" };

inBrowsers("the border", { "/": article() }, (at) => {
  let popup;
  before(async () => (popup = await at.launched.open("popup.html")));

  for (const message of [
    null,
    "popup/state",
    [],
    {},
    { type: "toString" },
    { type: "popup/state" },
    { type: "popup/state", tabId: "1" },
    { type: "popup/state", tabId: 1, more: true },
    { type: "popup/set", tabId: 1, scope: "planet", on: true },
    { type: "page/choice", address: "http://127.0.0.1/" },
    { type: "page/analyse", request: { page: { nodes: [], blocks: [] } } },
    { type: "panel/token", mark: 0 },
    { type: "panel/hello", token: "x" },
    { type: "page/snapshot" },
    { type: "popup/keep", tabId: 1, texts: [] },
    { type: "popup/keep", tabId: 1, texts: [{ title: 1, parts: [] }] },
    { type: "popup/keep", tabId: 1, texts: [{ parts: [{ kind: "article", paragraphs: [{ html: "x" }] }] }] },
    { type: "options/texts" },
    { type: "options/erase-texts" },
  ]) {
    test(`the popup may not say ${JSON.stringify(message)}`, async () => {
      assert.deepEqual(await tell(popup, message), REFUSED);
    });
  }

  test("a tab without a content script cannot be read", async () => {
    assert.equal((await tell(popup, { type: "popup/state", tabId: 999_999 })).status, "not-readable");
  });

  test("a panel's token is good for one use, and its session for its tab's page only", async () => {
    const page = await at.open("/");
    const { x, y } = await pointOf(page, "pactlight-clause");
    await page.mouse.click(x, y);
    const panel = await panelSays(page, "Article 5");
    for (const message of [
      { type: "panel/hello", token: "guessed" },
      { type: "panel/act", session: "guessed", act: "close" },
      { type: "popup/state", tabId: 1 },
      { type: "page/choice", address: "http://127.0.0.1/" },
    ]) {
      assert.deepEqual(await tell(panel, message), REFUSED);
    }
    await page.close();
  });

  test("the page finds no frame, and one of its own making stays blank", async () => {
    const page = await at.open("/");
    const { x, y } = await pointOf(page, "pactlight-clause");
    await page.mouse.click(x, y);
    await panelSays(page, "Article 5");
    const found = await page.evaluate((address) => {
      const inside = document.querySelector("pactlight-panel").shadowRoot;
      const entries = performance.getEntriesByType("resource").map(({ name }) => name);
      const frames = window.length;
      const frame = document.body.appendChild(document.createElement("iframe"));
      frame.src = `${address}#guessed`;
      return { inside, frames, entries };
    }, at.launched.url("panel.html"));
    assert.equal(found.inside, null);
    assert.equal(found.frames, 0);
    assert.ok(!found.entries.some((name) => name.includes("panel.html")), `the page sees ${found.entries}`);
    await until("the page's own frame", async () => {
      const own = page.frames().at(-1);
      return own !== page.mainFrame() && (await own.evaluate(() => document.readyState === "complete" && location.href !== "about:blank"));
    });
    const texts = await Promise.all(page.frames().map((frame) => frame.evaluate(() => document.body.innerText).catch(() => "")));
    assert.equal(texts.filter((text) => text.includes("Article 5")).length, 2); // the page itself and the true panel
    await page.close();
  });
});
