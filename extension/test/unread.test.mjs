/** Pages that are not read: the popup and the overview say why, and nothing in them is broken. */
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { until } from "./browser.mjs";
import { article, marksOf } from "./site.mjs";
import { popupOn, textOf } from "./reader.mjs";
import { inBrowsers } from "./suite.mjs";

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
const file = (type, html) => ({ html, headers: { "content-type": type } });
const PAGES = {
  "/paper.pdf": file("application/pdf", PDF),
  "/notes.txt": file("text/plain", "The North Atlantic Treaty was signed in 1949. ".repeat(40)),
  "/data.json": file("application/json", '{"name": "North Atlantic Treaty"}'),
  "/drawing.svg": file("image/svg+xml", '<svg xmlns="http://www.w3.org/2000/svg"><text>North Atlantic Treaty</text></svg>'),
  "/long": article(`Nobody spoke of it again. `.repeat(170_000)),
};
const ONLY = "Pactlight reads web pages only";
const SAID = {
  "/paper.pdf": `This is a PDF; ${ONLY}`,
  "/notes.txt": `This is a file, not a web page; ${ONLY}`,
  "/data.json": `This is a file, not a web page; ${ONLY}`,
  "/drawing.svg": `This is a file, not a web page; ${ONLY}`,
  "/long": "This page is too long for Pactlight",
};

inBrowsers("a page that is not read", PAGES, (at) => {
  let page;
  afterEach(() => page.close());

  /** The popup and the overview both say it, and offer nothing that would do nothing. */
  async function say(words, host = "") {
    const { popup, tabId } = await popupOn(at.launched, page, host);
    await until(words, async () => (await textOf(popup, ".status")).startsWith(words));
    assert.equal(await popup.$eval(".switches", (switches) => switches.hidden), host === "");
    assert.equal(await textOf(popup, ".agreement"), null);
    const offer = host === "" ? "no text to be offered" : "a text to be offered";
    await until(offer, () => popup.$eval(".official", (official, hidden) => official.hidden === hidden, host === ""));
    const overview = await at.launched.open(`overview.html#${tabId}`);
    await until(words, async () => (await textOf(overview, ".status")).startsWith(words));
    assert.equal(await textOf(overview, ".entry"), null);
    for (const tab of [overview, popup]) await tab.close();
  }

  for (const [path, words] of Object.entries(SAID)) {
    test(`says of ${path} why`, async () => {
      page = await at.launched.browser.newPage();
      await page.goto(at.site.url(path)).catch(() => {}); // Firefox's driver does not see a PDF load
      await page.bringToFront();
      await say(words, path === "/long" ? new URL(at.site.url("/")).host : "");
      if (path !== "/paper.pdf") assert.deepEqual(await marksOf(page), {});
    });
  }

  test("says that a page is the extension's own", async () => {
    page = await at.launched.open("guide.html");
    await say("This is one of Pactlight’s own pages");
  });

  test("says that it may not read the browser's pages", async () => {
    page = await at.launched.browser.newPage();
    await page.goto(at.kind === "chromium" ? "chrome://version" : "about:blank");
    await say("Pactlight may not read this page");
  });
});
