/** What the panel shows of each kind of mark, and where it stands. */
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { until } from "./browser.mjs";
import { OSLO } from "./newspaper.mjs";
import { click, current, factsOf, linksOf, openPanel, pointOfWords, shownPanel, textOf } from "./reader.mjs";
import { fits, ownSize, seenSize } from "./sight.mjs";
import { closed, marksOf, opened, panels } from "./site.mjs";
import { inBrowsers } from "./suite.mjs";

const QUOTE = "whoever strikes one of the members has to reckon with all of the others";

inBrowsers("the card", { "/": OSLO }, (at) => {
  let page;
  beforeEach(async () => (page = await at.open("/")));
  afterEach(() => page.close());

  test("tells an agreement's facts and what the article says of it", async () => {
    const card = await openPanel(page, "North Atlantic Treaty");
    assert.equal(await textOf(card, "h1"), "North Atlantic Treaty");
    assert.match(await textOf(card, ".above"), /^Treaty · 1949$/i);
    assert.match(await textOf(card, ".status"), /In force when this article was published \(.*2024.*\)/);
    const facts = await factsOf(card);
    assert.match(facts["Parties"], /32 parties/);
    assert.match(facts["Signed"], /1949.*Washington/);
    assert.match(facts["In force since"], /1949/);
    assert.equal(facts["Articles"], "14");
    assert.ok((await linksOf(card)).some((link) => link.startsWith("https://www.nato.int/")));
    assert.match(await textOf(card, ".said li"), /^OSLO – Ministers of nine countries met on Monday/);
  });

  test("says why it is shown, when asked", async () => {
    const card = await openPanel(page, "North Atlantic Treaty");
    const reasons = "details:has(.reasons)";
    assert.equal(await card.$eval(reasons, ({ open }) => open), false);
    await card.click(`${reasons} summary`);
    assert.equal(await card.$eval(reasons, ({ open }) => open), true);
    assert.match(await textOf(card, ".reasons"), /its name: North Atlantic Treaty/);
  });

  test("says so when an agreement had ended before the article", async () => {
    const card = await openPanel(page, "INF Treaty");
    assert.match(await textOf(card, ".status"), /before this article was published|No longer in force/);
    assert.match((await factsOf(card))["Ended"], /2019/);
  });

  test("jumps to a sentence of the article", async () => {
    const card = await openPanel(page, "North Atlantic Treaty");
    await page.evaluate(() => scrollTo(0, 0));
    await card.evaluate(() => [...document.querySelectorAll(".sentence")].at(-1).click());
    await until("the last mention in view", () => page.evaluate(() => scrollY > 0));
    await current(page, "North Atlantic Treaty");
    assert.ok(await inView(page));
  });

  test("goes from mention to mention, and the page with it", async () => {
    const card = await openPanel(page, "North Atlantic Treaty");
    const [first, last] = (await textOf(card, ".position")).match(/\d+/g).map(Number);
    assert.equal(first, 1);
    assert.ok(last >= 4);
    await click(card, "[data-act=next]");
    await current(page, "treaty");
    assert.equal(await textOf(card, ".position"), `2 of ${last}`);
    await click(card, "[data-act=previous]");
    await current(page, "North Atlantic Treaty");
    await click(card, "[data-act=previous]");
    await until("the last mention", async () => (await textOf(card, ".position")) === `${last} of ${last}`);
  });

  test("tells of a clause what it is about and whose it is", async () => {
    const card = await openPanel(page, "Article 5");
    assert.equal(await textOf(card, "h1"), "Article 5");
    assert.match(await textOf(card, ".above"), /^Clause$/i);
    assert.match(await textOf(card, ".card section .summary"), /attack/i);
    assert.match(await textOf(card, "blockquote"), new RegExp(QUOTE));
    await click(card, "[data-act=whole]");
    await until("the agreement", async () => (await textOf(card, "h1")) === "North Atlantic Treaty");
    await click(card, "[data-act=back]");
    await until("the clause", async () => (await textOf(card, "h1")) === "Article 5");
  });

  test("shows a quoted clause with its article", async () => {
    const card = await openPanel(page, QUOTE);
    assert.match(await textOf(card, ".above"), /^Quoted words$/i);
    assert.equal(await textOf(card, "h1"), "Article 5");
    assert.equal(await textOf(card, "blockquote"), QUOTE);
    assert.match(await textOf(card, "[data-act=whole]"), /North Atlantic Treaty/);
    assert.match(await textOf(card, ".card"), /No official text is held here/);
  });

  test("tells of an unknown agreement what the article tells, and where to look", async () => {
    const words = (await marksOf(page))["pactlight-name"].find((name) => name.startsWith("Rhine"));
    const card = await openPanel(page, words);
    assert.match(await textOf(card, ".above"), /^Not in the catalogue$/i);
    assert.match(await textOf(card, "h1"), /^Rhine Chlorides Convention/);
    assert.equal((await factsOf(card))["Year"], "1976");
    assert.match(await textOf(card, ".said"), /one delegation holds its sums/);
    const searches = await linksOf(card);
    assert.ok(searches.length >= 3);
    assert.ok(searches.every((link) => link.startsWith("https://") && /Rhine(%20|\+)Chlorides/.test(link)));
  });

  test("opens its links elsewhere, and tells them nothing of the page", async () => {
    const card = await openPanel(page, "Paris Agreement");
    const links = await card.$$eval("a[href]", (all) => all.map(({ target, rel }) => [target, rel]));
    assert.notEqual(links.length, 0);
    for (const link of links) assert.deepEqual(link, ["_blank", "noopener noreferrer"]);
  });

  for (const [width, height] of [[1280, 800], [800, 600], [320, 568]]) {
    test(`stays inside a window ${width} wide`, async () => {
      await page.setViewport({ width, height });
      for (const words of ["North Atlantic Treaty", "Paris Agreement"]) {
        const card = await openPanel(page, words);
        await until("the card's own size", async () => fits(await seenSize(page), await ownSize(card)));
        await page.keyboard.press("Escape");
        await closed(page);
      }
    });
  }

  test("opens by resting on a mark, with the whole card", async () => {
    const { x, y } = await pointOfWords(page, "Paris Agreement");
    await page.mouse.move(2, 2);
    await page.mouse.move(x, y);
    await opened(page);
    assert.match(await textOf(await shownPanel(page), "h1"), /^Paris Agreement/);
  });

  test("is closed for good by Escape, however soon that comes", async () => {
    await openPanel(page, "Paris Agreement");
    await page.keyboard.press("Escape");
    await closed(page);
    await assert.rejects(until("a panel", async () => (await panels(page)) > 0, 500));
  });

  test("stays blank to who comes with its token again", async () => {
    const card = await openPanel(page, "Paris Agreement");
    const hash = await card.evaluate(() => location.hash);
    await card.evaluate(() => void setTimeout(() => location.reload()));
    await until("the panel to be blank", async () => (await isBlank(page.frames().at(-1))) && page.frames().length > 1);
    const tab = await at.launched.open(`panel.html${hash}`);
    await until("the tab's program", () => isBlank(tab));
    await tab.close();
  });

  test("opens by the keyboard, and its buttons are pressed with it", async () => {
    await at.launched.command("open-mark");
    const card = await shownPanel(page);
    await until("focus on the title", () => card.evaluate(() => document.activeElement?.localName === "h1"));
    await page.keyboard.press("Tab");
    await until("focus on a button or link", () => card.evaluate(() => document.activeElement.matches("button, a, summary")));
  });
});

/** Whether the panel's program runs, has been refused by the worker, and shows nothing. */
function isBlank(frame) {
  return frame.evaluate(async () => {
    if (!document.querySelector("main .bar")) return false; // it has not asked yet
    const token = location.hash.slice(1);
    const { error } = await chrome.runtime.sendMessage({ type: "panel/hello", token }); // answered after its own question
    return error === "refused" && document.body.innerText.trim() === "";
  });
}

/** Whether the current mark is in the viewport. */
function inView(page) {
  return until("the mark in view", () =>
    page.evaluate(() => {
      const { top, bottom } = [...CSS.highlights.get("pactlight-current")][0].getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }),
  );
}
