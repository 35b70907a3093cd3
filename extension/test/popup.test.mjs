/** The popup: its switches, its list, and the badge. */
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { until } from "./browser.mjs";
import { OSLO } from "./newspaper.mjs";
import { current, popupOn, press, stateOf, textOf } from "./reader.mjs";
import { marked, unmarked } from "./site.mjs";
import { inBrowsers } from "./suite.mjs";

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
    await until("the badge", async () => (await badge()) === String(FOUND.length));
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
