/** The page stays as it was: whatever the reader does with the extension, and whatever the page forbids. */
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { until } from "./browser.mjs";
import { OSLO } from "./newspaper.mjs";
import { openPanel, pointOfWords, popupOn, press, shownPanel, stateOf, textOf } from "./reader.mjs";
import { closed, marked, marksOf, opened, unmarked } from "./site.mjs";
import { inBrowsers } from "./suite.mjs";

/** The page's own note of how it began, and a highlight of its own. */
const NOTE = "globalThis.first = document.documentElement.outerHTML; CSS.highlights.set('own', new Highlight());";
/** As strict as a page can be that is not sandboxed: sandboxing runs no script in any frame, the panel's neither. */
const STRICT = {
  "content-security-policy": "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "storage-access=()",
  "referrer-policy": "no-referrer",
};
const PAGES = {
  "/": OSLO.replace("</body>", () => `<script>addEventListener("DOMContentLoaded", () => { ${NOTE} })</script></body>`),
  "/none": { html: OSLO, headers: { "content-security-policy": "default-src 'none'" } },
  "/strict": { html: OSLO, headers: STRICT },
  "/sandbox": { html: OSLO, headers: { "content-security-policy": "sandbox allow-scripts" } },
  "/sandbox-of-origin": { html: OSLO, headers: { "content-security-policy": "sandbox allow-same-origin" } },
};

/** A page with a highlight of its own over the first mark and the words before it. */
const OWN = `addEventListener("DOMContentLoaded", () => {
  const text = document.querySelector(".article-body p").firstChild;
  const range = new Range();
  range.setStart(text, text.data.indexOf("about the North"));
  range.setEnd(text, text.data.indexOf("Treaty") + 6);
  globalThis.own = range;
  const highlight = new Highlight(range);
  highlight.priority = 3;
  CSS.highlights.set("own", highlight);
})`;
Object.assign(PAGES, {
  "/own": OSLO.replace("</body>", () => `<script>${OWN}</script></body>`),
  "/field": OSLO.replace('<article class="article">', '<textarea id="field"></textarea><article class="article">'),
});

inBrowsers("an untouched page", PAGES, (at) => {
  let page;
  afterEach(() => page.close());
  const html = () => page.evaluate(() => document.documentElement.outerHTML);
  const isAsItBegan = async () => {
    assert.equal(await html(), await page.evaluate(() => globalThis.first));
    assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length + document.styleSheets.length), 1);
  };
  const marks = () => marksOf(page).then(({ own, ...others }) => others);
  const leave = async () => {
    await page.mouse.move(2, 2);
    await page.keyboard.press("Escape");
    await closed(page);
  };

  test("is the same with marks, after panels, and with the marks off", async () => {
    page = await at.open("/");
    await until("marks", async () => Object.keys(await marks()).length > 0);
    await isAsItBegan();
    const { x, y } = await pointOfWords(page, "Article 5");
    await page.mouse.move(x, y);
    await opened(page);
    await leave();
    await isAsItBegan();
    await openPanel(page, "North Atlantic Treaty");
    await leave();
    await isAsItBegan();
    const painted = await marks();
    const { popup } = await popupOn(at.launched, page);
    await press(popup, "page", false);
    await until("no marks", async () => Object.keys(await marks()).length === 0);
    await isAsItBegan();
    assert.ok(await page.evaluate(() => CSS.highlights.has("own")), "the page's own highlight is gone");
    await press(popup, "page", true);
    await until("the marks again", async () => Object.keys(await marks()).length > 0);
    await isAsItBegan();
    assert.deepEqual(await marks(), painted);
    await popup.close();
  });

  for (const path of ["/none", "/strict"]) {
    test(`is marked and has its panel under the policy of ${path}`, async () => {
      page = await at.open(path);
      const before = await html();
      assert.ok((await marks())["pactlight-name"].includes("North Atlantic Treaty"));
      const card = await openPanel(page, "Article 5");
      assert.equal(await textOf(card, "h1"), "Article 5");
      assert.notEqual(await card.evaluate(() => getComputedStyle(document.querySelector("h1")).fontSize), "0px");
      await leave();
      await at.launched.command("open-mark");
      assert.ok(await shownPanel(page));
      await at.launched.command("toggle-marks");
      await unmarked(page);
      await closed(page);
      assert.equal(await html(), before);
      await at.launched.command("toggle-marks");
      await marked(page);
    });
  }

  for (const path of ["/sandbox", "/sandbox-of-origin"]) {
    test(`is marked and keeps no empty panel under the policy of ${path}`, async () => {
      page = await at.open(path);
      const { x, y } = await pointOfWords(page, "Article 5");
      await page.mouse.click(x, y);
      await closed(page);
      const { popup, tabId } = await popupOn(at.launched, page);
      assert.equal((await stateOf(popup, tabId)).status, "on");
      await popup.close();
    });
  }

  test("keeps a highlight of its own, and the mark under that still opens", async () => {
    page = await at.open("/own");
    await until("marks", async () => (await marks())["pactlight-name"]?.length > 0);
    const own = () =>
      page.evaluate(() => {
        const highlight = CSS.highlights.get("own");
        return [highlight.size, highlight.has(globalThis.own), highlight.priority, `${globalThis.own}`];
      });
    const before = await own();
    assert.deepEqual(before.slice(0, 3), [1, true, 3]);
    await openPanel(page, "North Atlantic Treaty");
    await leave();
    await at.launched.command("toggle-marks");
    await until("no marks", async () => Object.keys(await marks()).length === 0);
    assert.deepEqual(await own(), before);
    await at.launched.command("toggle-marks");
    await until("the marks again", async () => Object.keys(await marks()).length > 0);
    assert.deepEqual(await own(), before);
  });

  test("has its words found as before, and selected, and the marks stay", async () => {
    page = await at.open("/");
    await until("marks", async () => Object.keys(await marks()).length > 0);
    const painted = await marks();
    const found = await page.evaluate(() => [find("speak about the North Atlantic Treaty"), `${getSelection()}`]);
    assert.deepEqual(found, [true, "speak about the North Atlantic Treaty"]);
    assert.deepEqual(await marks(), painted);
    await isAsItBegan();
  });

  test("has its text selected over a mark without a card, and copied as it stands", async () => {
    page = await at.open("/field");
    const from = await pointOfWords(page, "Article 5");
    await page.mouse.move(from.x - 5, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 140, from.y, { steps: 4 });
    await page.mouse.up();
    await page.mouse.move(2, 2);
    const selected = await page.evaluate(() => `${getSelection()}`);
    assert.match(selected, /5 of the treaty/);
    await assert.rejects(opened(page, 400));
    await page.evaluate(() => getSelection().selectAllChildren(document.querySelector(".article-body p")));
    const whole = await page.evaluate(() => `${getSelection()}`);
    await pressWith(page, "c", "Copy");
    await page.focus("#field");
    await pressWith(page, "v", "Paste");
    await until("the copy", () => page.$eval("#field", ({ value }, whole) => value.replace(/\s+/g, " ").trim() === whole.replace(/\s+/g, " ").trim(), whole));
  });

  /** Control with a letter; Chromium's driver has to be told what that does. */
  async function pressWith(page, letter, command) {
    await page.keyboard.down("Control");
    await page.keyboard.press(letter, at.kind === "chromium" ? { commands: [command] } : {});
    await page.keyboard.up("Control");
  }

  test("is not read in the browser's reader view, and marked again behind it", { skip: at.kind === "chromium" && "it has none" }, async () => {
    page = await at.open("/none");
    const before = await marks();
    const address = page.url();
    await page.goto(`about:reader?url=${encodeURIComponent(address)}`).catch(() => {});
    const { popup } = await popupOn(at.launched, page, "");
    assert.match(await textOf(popup, ".status"), /^Pactlight may not read this page/);
    await popup.close();
    await page.goto(address);
    await page.bringToFront();
    await marked(page);
    assert.deepEqual(await marks(), before);
  });
});
