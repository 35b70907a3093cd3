/**
 * Private windows: marks and panel are there, and nothing is kept. Chromium only: Firefox's driver has no way to let an
 * extension into them.
 */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { EXTENSION, launch, until } from "./browser.mjs";
import { keptData, tell } from "./reader.mjs";
import { article, marked, marksOf, panelSays, pointOf, serve, unmarked } from "./site.mjs";
import { whySkip } from "./suite.mjs";

describe("a private window", { timeout: 120_000, skip: whySkip("chromium") }, () => {
  let site, launched, popup, page, tabId;
  before(async () => {
    site = await serve({ "/": article() });
    launched = await launch("chromium", EXTENSION);
    await allowPrivate();
    popup = await launched.open("popup.html");
    await popup.evaluate((url) => chrome.windows.create({ incognito: true, url }).then(() => {}), site.url("/"));
    const target = await launched.browser.waitForTarget((target) => target.url() === site.url("/"));
    page = await target.page();
    await page.bringToFront();
    await marked(page);
    tabId = await popup.evaluate(async () => (await chrome.tabs.query({})).find(({ incognito }) => incognito).id);
  });
  after(async () => {
    await launched?.close();
    await site?.close();
  });

  const ask = (message) => tell(popup, message);
  const kept = () => keptData(popup);

  /** Ticks "allow in incognito", for which the browser starts the extension anew. */
  async function allowPrivate() {
    const settings = await launched.browser.newPage();
    await settings.goto("chrome://extensions");
    const id = new URL(launched.url("")).host;
    await settings.evaluate(async (extensionId) => {
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    }, id);
    await until("the extension to be back", () =>
      settings.evaluate(async (id) => {
        const { state, incognitoAccess } = await chrome.developerPrivate.getExtensionInfo(id);
        return state === "ENABLED" && incognitoAccess.isActive;
      }, id),
    );
    await settings.close();
  }

  test("has its panel", async () => {
    const { x, y } = await pointOf(page, "pactlight-clause");
    await page.mouse.click(x, y);
    await panelSays(page, "Article 5");
    await page.mouse.click(2, 2);
  });

  test("can be turned off, until the page is left, and keeps nothing", async () => {
    const state = await ask({ type: "popup/set", tabId, scope: "page", on: false });
    assert.equal(state.status, "off");
    await unmarked(page);
    await page.evaluate(() => document.querySelector("#second").append(" Nobody else came."));
    await assert.rejects(until("marks", async () => Object.keys(await marksOf(page)).length > 0, 800));
    assert.deepEqual(await kept(), {});
    await page.reload();
    await marked(page);
  });

  test("takes no choice for more than its page", async () => {
    assert.deepEqual(await ask({ type: "popup/set", tabId, scope: "site", on: false }), { error: "private" });
    assert.deepEqual(await kept(), {});
  });

  test("keeps no official text", async () => {
    assert.equal((await ask({ type: "popup/official", tabId })).possible, false);
    assert.deepEqual(await ask({ type: "popup/read", tabId, language: "" }), { error: "private-text" });
    const texts = [{ title: "Pact", parts: [{ kind: "article", number: "1", paragraphs: [{ text: "It holds." }] }] }];
    assert.deepEqual(await ask({ type: "popup/keep", tabId, texts }), { error: "private-text" });
    const options = await launched.open("options.html");
    assert.deepEqual((await tell(options, { type: "options/texts" })).texts, []);
    await options.close();
  });
});
