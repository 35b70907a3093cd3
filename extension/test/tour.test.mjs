/** The tour of the welcome page: it goes on by what the reader does, by its buttons, and can be left. */
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { until } from "./browser.mjs";
import { pointOfWords } from "./reader.mjs";
import { closed, marked, opened } from "./site.mjs";
import { inBrowsers } from "./suite.mjs";

inBrowsers("the tour", {}, (at) => {
  let page;
  beforeEach(async () => {
    page = await at.launched.open("welcome.html");
    await page.setViewport({ width: 1280, height: 900 });
    await page.bringToFront();
    await marked(page);
  });
  afterEach(() => page.close());

  const shown = () => page.$$eval(".tour li:not([hidden])", (steps) => steps.map((step) => step.querySelector("h3").innerText[0]).join());
  const step = (number) => until(`step ${number}`, async () => (await shown()) === number);
  const press = (to) => page.click(`[data-to=${to}]`);
  const focused = () => page.evaluate(() => document.activeElement.dataset.to);

  test("goes on as the reader does what it asks", async () => {
    assert.equal(await shown(), "1");
    const { x, y } = await pointOfWords(page, "JCPOA");
    await page.mouse.move(x, y);
    await opened(page);
    await step("2");
    await page.mouse.move(2, 2);
    await closed(page);
    assert.equal(await shown(), "2"); // a card that was passed is not one that was opened
    await page.mouse.click(x, y);
    await opened(page);
    await page.keyboard.press("Escape");
    await step("3");
    await at.launched.command("next-mark");
    await step("4");
    const popup = await at.launched.open("popup.html"); // as the toolbar's button does
    await step("5");
    await popup.close();
    await page.bringToFront();
    await at.launched.command("toggle-marks");
    await until("the end", async () => (await shown()) === "" && (await page.$eval(".end", ({ hidden }) => !hidden)));
    await at.launched.command("toggle-marks");
    await marked(page);
  });

  test("goes on and back by its buttons, which keep the keys", async () => {
    await press("next");
    await press("next");
    assert.equal(await shown(), "3");
    assert.equal(await focused(), "next");
    await press("back");
    assert.equal(await shown(), "2");
    for (let i = 0; i < 3; i++) await press("next");
    assert.equal(await shown(), "5");
    await press("next");
    assert.equal(await shown(), "");
    assert.equal(await focused(), "start");
  });

  test("can be skipped, and begun again", async () => {
    await press("end");
    assert.equal(await shown(), "");
    assert.equal(await focused(), "start");
    await page.keyboard.press("Enter");
    assert.equal(await shown(), "1");
    assert.equal(await focused(), "next");
  });

  test("tells each step once to those who listen, and says its keys as they are set", async () => {
    const parts = await page.$$eval(".tour [role=status]", (all) => all.map((part) => part.querySelectorAll("li:not([hidden])").length));
    assert.deepEqual(parts, [1]);
    const keys = await page.evaluate(() => chrome.commands.getAll());
    const { shortcut } = keys.find(({ name }) => name === "next-mark");
    await until("the key", () => page.$eval("[data-command=next-mark]", (key, shortcut) => key.textContent === shortcut, shortcut || "Alt+Shift+N"));
  });

  test("leaves the article in sight, in any window", async () => {
    for (const [width, height] of [[1280, 800], [1000, 700], [320, 568], [320, 256]]) {
      await page.setViewport({ width, height });
      const { room, wide } = await page.evaluate(() => {
        const { height } = document.querySelector(".tour").getBoundingClientRect();
        const sticky = getComputedStyle(document.querySelector(".tour")).position === "sticky";
        return { room: innerHeight - (sticky ? height : 0), wide: document.documentElement.scrollWidth - innerWidth };
      });
      assert.ok(room >= height / 2, `${room} pixels are left of ${height}`);
      assert.ok(wide <= 0);
    }
  });
});
