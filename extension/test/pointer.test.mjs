/** Opening and closing the panel by mouse and by keyboard. */
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { until } from "./browser.mjs";
import { current } from "./reader.mjs";
import { article, closed, marksOf, opened, panels, pointOf } from "./site.mjs";
import { inBrowsers } from "./suite.mjs";

const LINKED = 'The minister named <a href="#linked">the Treaty of Lisbon</a> in passing and left.';
const FAR = `<span style="display:block;height:3000px"></span>Far below the Minsk agreements were named again by all of them.`;

inBrowsers("the panel", { "/": article(LINKED, FAR) }, (at) => {
  let page;
  beforeEach(async () => {
    page = await at.open("/");
    await page.mouse.move(2, 2);
  });
  afterEach(() => page.close());
  const move = async ({ x, y }) => page.mouse.move(x, y);
  const click = async ({ x, y }) => page.mouse.click(x, y);

  test("opens on a mark that is rested on, and closes when it is left", async () => {
    await move(await pointOf(page, "pactlight-clause"));
    await opened(page);
    await page.mouse.move(2, 2);
    await closed(page);
  });

  test("stays while the pointer is on it", async () => {
    const { x, y } = await pointOf(page, "pactlight-clause");
    await page.mouse.move(x, y);
    await opened(page);
    await page.mouse.move(x + 20, y + 40, { steps: 6 });
    await stays(page, 600);
    await page.mouse.move(2, 2);
    await closed(page);
  });

  test("does not open on a mark that is passed", async () => {
    await move(await pointOf(page, "pactlight-clause"));
    await page.mouse.move(2, 2);
    await assert.rejects(until("a panel", async () => (await panels(page)) > 0, 600));
  });

  test("stays after a click, until Escape", async () => {
    await click(await pointOf(page, "pactlight-name"));
    await opened(page);
    assert.deepEqual((await marksOf(page))["pactlight-current"], ["North Atlantic Treaty"]);
    await page.mouse.move(2, 2);
    await stays(page, 600);
    await page.keyboard.press("Escape");
    await closed(page);
    assert.equal((await marksOf(page))["pactlight-current"], undefined);
  });

  test("closes by a click elsewhere, and leaves nothing behind", async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await click(await pointOf(page, "pactlight-name"));
    await opened(page);
    await page.mouse.click(2, 2);
    await closed(page);
    assert.equal(await page.evaluate(() => document.documentElement.outerHTML), before);
  });

  test("leaves a link to the page: only hovering opens it there", async () => {
    const point = await pointOf(page, "pactlight-name", 2);
    await click(point);
    await until("the link's target", () => page.evaluate(() => location.hash === "#linked"));
    await opened(page); // the pointer rests on it
    await page.mouse.move(2, 2);
    await closed(page);
  });

  test("opens by the key with the focus in it, and gives the focus back", async () => {
    await page.evaluate(() => document.querySelector("nav a").focus());
    await at.launched.command("open-mark");
    await opened(page);
    await until("focus", () => page.evaluate(() => document.activeElement.localName === "pactlight-panel"));
    await until("focus on the title", async () => {
      for (const frame of page.frames()) {
        if (frame !== page.mainFrame() && (await frame.evaluate(() => document.activeElement !== document.body))) return true;
      }
      return false;
    });
    // Chromium's driver waits for ever for a key to come up in a frame that has gone.
    void page.keyboard.press("Escape").catch(() => {});
    await closed(page);
    assert.equal(await page.evaluate(() => document.activeElement.textContent), "Home");
  });

  test("steps from mark to mark, round the end, bringing each into view", async () => {
    await at.launched.command("next-mark");
    await current(page, "North Atlantic Treaty");
    await at.launched.command("next-mark");
    await current(page, "Article 5");
    await at.launched.command("previous-mark");
    await at.launched.command("previous-mark");
    await until("the last mark", async () => /Minsk/.test((await marksOf(page))["pactlight-current"]?.[0] ?? ""));
    assert.ok((await page.evaluate(() => scrollY)) > 1000);
  });

  test("does nothing for events that a script makes", async () => {
    const { x, y } = await pointOf(page, "pactlight-name");
    await page.evaluate(
      (x, y) => {
        const at = { bubbles: true, clientX: x, clientY: y };
        const target = document.elementFromPoint(x, y);
        target.dispatchEvent(new PointerEvent("pointermove", at));
        target.dispatchEvent(new MouseEvent("click", at));
      },
      x,
      y,
    );
    await assert.rejects(until("a panel", async () => (await panels(page)) > 0, 600));
  });

  test("opens again after the page has thrown it out", async () => {
    const point = await pointOf(page, "pactlight-clause");
    await click(point);
    await opened(page);
    await page.evaluate(() => document.querySelector("pactlight-panel").remove());
    await click(point);
    await opened(page);
  });

  test("keeps within a narrow window", async () => {
    await page.setViewport({ width: 320, height: 480 });
    const [room, scrolled] = await page.evaluate(() => [document.documentElement.clientWidth, document.documentElement.scrollWidth]);
    await click(await pointOf(page, "pactlight-clause"));
    await opened(page);
    const frame = await until("the panel's frame", () => page.frames().find((frame) => frame !== page.mainFrame()));
    assert.ok((await frame.evaluate(() => innerWidth)) <= room);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), scrolled);
  });
});

/** Asserts that the panel is there for that many milliseconds. */
async function stays(page, time) {
  await assert.rejects(until("the panel to close", async () => (await panels(page)) === 0, time));
}
