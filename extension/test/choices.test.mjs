/** Where the reader wants marks, and what is kept of it. */
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { BROWSERS, EXTENSION, launch, until } from "./browser.mjs";
import { keptData, tell } from "./reader.mjs";
import { article, marked, openMarked, serve, unmarked } from "./site.mjs";
import { whySkip } from "./suite.mjs";

for (const kind of BROWSERS) {
  describe(`choices in ${kind}`, { timeout: 120_000, skip: whySkip(kind) }, () => {
    let site, launched, popup, profile;
    before(async () => {
      profile = await mkdtemp(path.join(tmpdir(), "pactlight-"));
      site = await serve({ "/": article(), "/b": article() });
      launched = await launch(kind, EXTENSION, { profile });
      popup = await launched.open("popup.html");
    });
    after(async () => {
      await launched?.close();
      await site?.close();
      await rm(profile, { recursive: true, force: true });
    });

    const ask = (message) => tell(popup, message);
    const kept = () => keptData(popup);

    async function tabOf(page) {
      await page.bringToFront();
      const [tab] = await popup.evaluate(() => chrome.tabs.query({ active: true }));
      return tab.id;
    }

    test("reading a page keeps nothing", async () => {
      const page = await openMarked(launched.browser, site.url("/"));
      assert.deepEqual(await kept(), {});
      await page.close();
    });

    test("a page is turned off by itself, and kept without its address", async () => {
      const other = await openMarked(launched.browser, site.url("/b"));
      const page = await openMarked(launched.browser, site.url("/"));
      const tabId = await tabOf(page);
      const { status, scope } = await ask({ type: "popup/set", tabId, scope: "page", on: false });
      assert.deepEqual([status, scope], ["off", { page: false, site: true, all: true }]);
      await unmarked(page);
      await marked(other);
      assert.ok(!JSON.stringify(await kept()).includes(new URL(site.url("/")).host));
      await ask({ type: "popup/set", tabId, scope: "page", on: true });
      await marked(page);
      assert.deepEqual(Object.keys(await kept()), ["salt"]);
      await page.close();
      await other.close();
    });

    for (const scope of ["site", "all"]) {
      test(`every page is turned off and on with ${scope}, and one can be excepted`, async () => {
        const other = await openMarked(launched.browser, site.url("/b"));
        const page = await openMarked(launched.browser, site.url("/"));
        const tabId = await tabOf(page);
        await ask({ type: "popup/set", tabId, scope, on: false });
        await Promise.all([unmarked(page), unmarked(other)]);
        await ask({ type: "popup/set", tabId, scope: "page", on: true });
        await marked(page);
        await unmarked(other);
        await ask({ type: "popup/set", tabId, scope: "page", on: false });
        await ask({ type: "popup/set", tabId, scope, on: true });
        await Promise.all([marked(page), marked(other)]);
        await page.close();
        await other.close();
      });
    }

    test("the button shows the number of agreements, and none when off", async () => {
      const page = await openMarked(launched.browser, site.url("/"));
      const tabId = await tabOf(page);
      const badge = () => popup.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tabId);
      await until("the number", async () => (await badge()) === "2");
      await ask({ type: "popup/set", tabId, scope: "page", on: false });
      await until("no number", async () => (await badge()) === "");
    });

    test("a choice outlives the browser", async () => {
      await launched.close();
      launched = await launch(kind, EXTENSION, { profile });
      popup = await launched.open("popup.html");
      const page = await launched.browser.newPage();
      await page.goto(site.url("/"));
      const tabId = await tabOf(page);
      const state = await until("the state", async () => {
        const state = await ask({ type: "popup/state", tabId });
        return state.host !== "" && state;
      });
      assert.deepEqual([state.status, state.scope.page], ["off", false]);
    });
  });
}
