/** The popup: its switches, its list, the badge; and that choices outlive the browser. */
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, afterEach, beforeEach, describe, test } from "node:test";
import { BROWSERS, EXTENSION, launch, until } from "./browser.mjs";
import { OSLO } from "./newspaper.mjs";
import { current, popupOn, press, stateOf, textOf } from "./reader.mjs";
import { marked, openMarked, serve, unmarked } from "./site.mjs";
import { inBrowsers, whySkip } from "./suite.mjs";

const FOUND = [/^North Atlantic Treaty/, /Nuclear Forces|^INF/, /^Rhine Chlorides Convention/, /^Paris Agreement/];

inBrowsers("the popup", { "/": OSLO, "/again": OSLO, "/login": "<!doctype html><title>Log in</title><p>Log in.</p>" }, (at) => {
  let page, popup, tabId;
  beforeEach(async () => {
    page = await at.open("/");
    ({ popup, tabId } = await popupOn(at.launched, page));
  });
  afterEach(async () => {
    await popup.evaluate(() => chrome.storage.local.clear());
    await popup.close();
    await page.close();
  });
  const status = () => textOf(popup, ".status");

  test("lists the agreements, and the badge counts them", async () => {
    assert.equal(await status(), `${FOUND.length} agreements found in this article`);
    const names = await popup.$$eval(".agreement .name", (all) => all.map((name) => name.innerText));
    assert.equal(names.length, FOUND.length);
    FOUND.forEach((name, i) => assert.match(names[i], name));
    assert.equal(await badge(), String(FOUND.length));
  });

  test("jumps to an agreement of the list", async () => {
    await page.evaluate(() => scrollTo(0, 0));
    // The popup closes itself when it is done, and its driver's page with it.
    await popup.evaluate(() => [...document.querySelectorAll(".agreement")].at(-1).click());
    await page.bringToFront();
    await current(page, "Paris Agreement");
    popup = await at.launched.open("popup.html");
  });

  test("turns this page off and on, and no other", async () => {
    await press(popup, "page", false);
    await unmarked(page);
    await until("the words for off", async () => (await status()) === "The marks are off here");
    assert.equal(await badge(), "");
    const other = await at.open("/again");
    await other.close();
    await press(popup, "page", true);
    await marked(page);
    assert.equal(await badge(), String(FOUND.length));
  });

  test("turns this site off and on, in every tab of it", async () => {
    const other = await at.open("/again");
    await press(popup, "site", false);
    await Promise.all([unmarked(page), unmarked(other)]);
    await press(popup, "site", true);
    await Promise.all([marked(page), marked(other)]);
    await other.close();
  });

  test("turns everything off, and lets a page be an exception", async () => {
    const other = await at.open("/again");
    await press(popup, "all", false);
    await Promise.all([unmarked(page), unmarked(other)]);
    await until("the page's own switch to follow", () => popup.$eval("input[data-of=page]", ({ checked }) => !checked));
    await press(popup, "page", true);
    await marked(page);
    await until("the words for on", async () => /agreements found/.test(await status()));
    assert.deepEqual((await stateOf(popup, tabId)).scope, { all: false, site: false, page: true });
    await other.close();
  });

  test("says that a page is no article", async () => {
    const login = await at.launched.browser.newPage();
    await login.goto(at.site.url("/login"));
    const { popup: its } = await popupOn(at.launched, login);
    assert.equal(await textOf(its, ".status"), "There is no article on this page");
    assert.equal(await textOf(its, ".agreement"), null);
    await its.close();
    await login.close();
  });

  function badge() {
    return popup.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tabId);
  }
});

for (const kind of BROWSERS) {
  describe(`a choice in ${kind}`, { timeout: 120_000, skip: whySkip(kind) }, () => {
    let profile, site;
    after(async () => {
      await site?.close();
      if (profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    });

    test("outlives the browser", async () => {
      profile = await mkdtemp(path.join(tmpdir(), "pactlight-"));
      site = await serve({ "/": OSLO, "/again": OSLO });
      await inProfile(async (launched) => {
        const page = await openMarked(launched.browser, site.url("/"));
        await press((await popupOn(launched, page)).popup, "page", false);
        await unmarked(page);
      });
      await inProfile(async (launched) => {
        const page = await launched.browser.newPage();
        await page.goto(site.url("/"));
        const { popup, tabId } = await popupOn(launched, page);
        await until("the choice", async () => (await stateOf(popup, tabId)).status === "off");
        await unmarked(page);
        await openMarked(launched.browser, site.url("/again"));
      });
    });

    async function inProfile(visit) {
      const launched = await launch(kind, EXTENSION, { profile });
      try {
        await visit(launched);
      } finally {
        await launched.close();
      }
    }
  });
}
