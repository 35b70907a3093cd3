/** The marks of a page, from its first reading until they are withdrawn. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { until } from "./browser.mjs";
import { article, closed, marked, marksOf, opened, panelSays, pointOf, unmarked } from "./site.mjs";
import { inBrowsers } from "./suite.mjs";

const STRICT = { "content-security-policy": "default-src 'none'" };
const LATER = "Nobody spoke about the rest of the agenda, which was put off until the spring, a spokesman told reporters.";
const PAGES = {
  "/": article(LATER),
  "/strict": { html: article(LATER), headers: STRICT },
  "/embedder": { html: article(LATER), headers: { "cross-origin-embedder-policy": "require-corp" } },
  "/login": "<!doctype html><title>Log in</title><form><input><button>Log in</button></form>",
  "/other": "<!doctype html><title>Other</title><p>Elsewhere.</p>",
};

inBrowsers("a visit", PAGES, (at) => {
  test("marks an article under the strictest policy, without touching it", async () => {
    const page = await at.launched.browser.newPage();
    await page.goto(at.site.url("/strict"));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await marked(page);
    const marks = await marksOf(page);
    assert.deepEqual(marks["pactlight-name"], ["North Atlantic Treaty", "Paris Agreement"]);
    assert.deepEqual(marks["pactlight-clause"], ["Article 5"]);
    assert.equal(await page.evaluate(() => document.documentElement.outerHTML), before);
    await page.close();
  });

  test("opens its panel on a page with an embedder policy", async () => {
    const page = await at.open("/embedder");
    const { x, y } = await pointOf(page, "pactlight-clause");
    await page.mouse.click(x, y);
    await panelSays(page, "Article 5");
    await page.close();
  });

  test("drops a mark at once when its text goes, and reads the new text soon after", async () => {
    const page = await at.open("/");
    const left = await page.evaluate(async () => {
      document.querySelector("#second").textContent = "They spoke about the Minsk agreements instead, for most of the day.";
      await Promise.resolve(); // observers run before anything else
      return [...CSS.highlights.get("pactlight-name")].map((range) => range.toString().replace(/\s+/g, " "));
    });
    assert.deepEqual(left, ["North Atlantic Treaty"]);
    await until("the new mark", async () => (await marksOf(page))["pactlight-name"]?.some((words) => /Minsk/.test(words)));
    await page.close();
  });

  test("marks again what a script puts back as new nodes", async () => {
    const page = await at.open("/");
    await page.evaluate(() => {
      const second = document.querySelector("#second");
      second.replaceWith(second.cloneNode(true));
    });
    await until("the mark in the new node", async () => (await marksOf(page))["pactlight-name"].includes("Paris Agreement"));
    await page.close();
  });

  test("follows a page that changes its address and its text by script", async () => {
    const page = await at.open("/");
    const { x, y } = await pointOf(page, "pactlight-clause");
    await page.mouse.click(x, y);
    await opened(page);
    await page.evaluate((text) => {
      history.pushState(null, "", "/next");
      document.querySelector("article").replaceChildren(document.createElement("p"));
      document.querySelector("article p").textContent = text.repeat(6);
    }, `${LATER} Then the Treaty of Lisbon was named. `);
    await closed(page);
    await until("the next page's marks", async () =>
      (await marksOf(page))["pactlight-name"]?.every((words) => words === "Treaty of Lisbon"),
    );
    await page.close();
  });

  test("is there again when the reader comes back", async () => {
    const page = await at.open("/");
    await page.goto(at.site.url("/other"));
    await page.evaluate(() => history.back());
    await until("the way back", () => page.evaluate(() => location.pathname === "/"));
    await marked(page);
    const { x, y } = await pointOf(page, "pactlight-clause");
    await page.mouse.click(x, y);
    await opened(page);
    await page.close();
  });

  test("lets a page be that is no article", async () => {
    const page = await at.launched.browser.newPage();
    await page.goto(at.site.url("/login"));
    const popup = await at.launched.open("popup.html");
    const tabs = await popup.evaluate(() => chrome.tabs.query({}));
    const states = await popup.evaluate(
      (ids) => Promise.all(ids.map((tabId) => chrome.runtime.sendMessage({ type: "popup/state", tabId }))),
      tabs.map(({ id }) => id),
    );
    assert.ok(states.some(({ status, host }) => status === "no-article" && host === new URL(at.site.url("/")).host));
    assert.deepEqual(await marksOf(page), {});
    await popup.close();
    await page.close();
  });

  test("is turned off and on by the key", async () => {
    const page = await at.open("/");
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await at.launched.command("toggle-marks");
    await unmarked(page);
    assert.equal(await page.evaluate(() => document.documentElement.outerHTML), before);
    await at.launched.command("toggle-marks");
    await marked(page);
    await page.close();
  });

  test("withdraws when the extension is gone", { skip: at.kind === "firefox" && "Firefox ends the script itself" }, async () => {
    const page = await at.open("/");
    const worker = await at.launched.worker();
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
    await until("withdrawal", async () => {
      await page.mouse.move(200, 200);
      await page.mouse.move(210, 210);
      return Object.keys(await marksOf(page)).length === 0;
    });
  });
});
