/** The overview beside the page: its list, its filters, its picture, and what is taken along. */
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { until } from "./browser.mjs";
import { article } from "./site.mjs";
import { OSLO } from "./newspaper.mjs";
import { click, current, popupOn, press, textOf } from "./reader.mjs";
import { inBrowsers } from "./suite.mjs";

const MORE = article("The Kyoto Protocol was named too, and Article 3 of the Kyoto Protocol with it.");

inBrowsers("the overview", { "/": OSLO, "/more": MORE, "/login": "<!doctype html><title>Log in</title><p>Log in.</p>" }, (at) => {
  let page, overview, popup, tabId;
  beforeEach(async () => {
    page = await at.open("/");
    ({ popup, tabId } = await popupOn(at.launched, page));
    overview = await at.launched.open(`overview.html#${tabId}`);
    await until("the list", async () => (await names()).length > 0);
  });
  afterEach(async () => {
    await popup.evaluate(() => chrome.storage.local.clear());
    await Promise.all([overview, popup, page].map((tab) => tab.close()));
  });

  const names = () => texts(".entry h3");
  const texts = (selector) => overview.$$eval(selector, (all) => all.map((one) => one.innerText));
  const choose = (kind) => overview.$eval(`input[value=${kind}]`, (radio) => radio.click());

  test("lists every agreement of the article in order, with its clauses and quotes", async () => {
    const listed = await names();
    assert.equal(listed.length, 4);
    assert.match(listed[0], /^North Atlantic Treaty/);
    assert.match(listed[3], /^Paris Agreement/);
    assert.equal(await textOf(overview, "h1"), "Ministers in Oslo ask what old promises are worth");
    assert.ok((await texts(".mark .part")).every((part) => /^Article 5$/.test(part)));
  });

  test("shows only what is asked for", async () => {
    await choose("quotes");
    await until("quotes alone", async () => (await names()).length === 1);
    assert.ok((await texts(".mark .excerpt")).length > 0);
    await choose("all");
    await overview.type("input[type=search]", "CHLÓRIDES");
    await until("one agreement", async () => (await names()).join() === "Rhine Chlorides Convention");
    await overview.type("input[type=search]", " nowhere");
    await until("none", async () => (await names()).length === 0);
    assert.equal(await textOf(overview, ".list"), "Nothing here matches.");
  });

  test("jumps to a mark and flashes it", async () => {
    await overview.evaluate(() => [...document.querySelectorAll("h3 button")].at(-1).click());
    await page.bringToFront();
    await current(page, "Paris Agreement");
  });

  test("draws when the agreements held, and says it", async () => {
    const { rows, articles, words } = await overview.evaluate(() => ({
      rows: document.querySelectorAll(".times .start").length,
      articles: document.querySelectorAll("line.article").length,
      words: document.querySelector(".lives").innerText.replace(/\s+/g, " "),
    }));
    assert.deepEqual([rows, articles], [4, 4]);
    assert.match(words, /North Atlantic Treaty 1949–.*1987–2019/);
  });

  test("follows what happens on the page", async () => {
    await press(popup, "page", false);
    await until("an empty list", async () => (await names()).length === 0);
    assert.equal(await textOf(overview, ".status"), "The marks are off here");
    await press(popup, "page", true);
    await until("the list again", async () => (await names()).length === 4);
    await page.bringToFront();
    await page.goto(at.site.url("/more"));
    await until("the next article's list", async () => (await names()).some((name) => /Kyoto/.test(name)));
    await page.goto(at.site.url("/login"));
    await until("the words for no article", async () => /no article/.test(await textOf(overview, ".status")));
  });

  test("gives citations, and everything in three forms", async () => {
    await overview.bringToFront();
    await keepWhatIsTaken(overview);
    await overview.evaluate(() => document.querySelector(".entry .marks [data-act=cite]").click());
    await until("a citation", async () => /^Copied\. .*1949.* art 5$/.test(await textOf(overview, ".told")));
    await overview.select("select", "bluebook");
    await overview.evaluate(() => document.querySelector(".entry .marks [data-act=cite]").click());
    await until("another style", async () => /art\. 5, Apr\. 4, 1949/.test(await textOf(overview, ".told")));
    await overview.evaluate(() => document.querySelector("[data-act=quote]").click());
    await until("a quote", async () => /“whoever strikes.*127\.0\.0\.1/.test(await textOf(overview, ".told")));
    for (const form of ["markdown", "csv", "web"]) await click(overview, `[data-of=${form}]`);
    const [markdown, csv, web] = await until("three files", () => overview.evaluate(() => globalThis.taken.length === 3 && Promise.all(globalThis.taken)));
    assert.match(markdown, /^# Ministers in Oslo/);
    assert.match(csv, /^"source","kind"/);
    assert.equal(csv.trim().split("\r\n").length, JSON.parse(web).items.length + 1);
    assert.equal(JSON.parse(web).items[0].target.source, page.url());
  });
});

/** Keeps the contents of the files that the page lets its reader save, instead of saving them. */
function keepWhatIsTaken(page) {
  return page.evaluate(() => {
    globalThis.taken = [];
    URL.createObjectURL = (blob) => {
      globalThis.taken.push(blob.text());
      return "#";
    };
    HTMLAnchorElement.prototype.click = () => {};
  });
}
