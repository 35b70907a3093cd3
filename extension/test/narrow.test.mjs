/** Narrow windows, fingers, enlarged pages, and text from right to left. */
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { until } from "./browser.mjs";
import { OSLO } from "./newspaper.mjs";
import { clickAway, openPanel, pointOfWords, popupOn, shownPanel, textOf } from "./reader.mjs";
import { closed, marked, opened } from "./site.mjs";
import { inBrowsers } from "./suite.mjs";

const PHONE = { width: 390, height: 844, isMobile: true, hasTouch: true };
const RTL = OSLO.replace('lang="en"', 'lang="en" dir="rtl"');

inBrowsers("a narrow window", { "/": OSLO, "/rtl": RTL }, (at) => {
  let page;
  afterEach(() => page.close());

  /** The panel's box, from outside: what of the window answers to it. */
  const panelBox = () =>
    page.evaluate(() => {
      const isPanel = (x, y) => document.elementFromPoint(x, y)?.localName === "pactlight-panel";
      const middle = Math.floor(innerWidth / 2);
      const rows = Array.from({ length: innerHeight }, (_, y) => y).filter((y) => isPanel(middle, y));
      const columns = Array.from({ length: innerWidth }, (_, x) => x).filter((x) => isPanel(x, rows.at(-20) ?? 0));
      return { top: rows[0], bottom: rows.at(-1) + 1, left: columns[0], right: columns.at(-1) + 1 };
    });
  const markBottom = (words) =>
    page.evaluate((words) => {
      const ranges = [...CSS.highlights.values()].flatMap((ranges) => [...ranges]);
      return ranges.find((range) => `${range}`.replace(/\s+/g, " ") === words).getBoundingClientRect().bottom;
    }, words);

  async function isSheet(words) {
    const { top, bottom, left, right } = await until("the sheet", async () => {
      const box = await panelBox();
      return box.bottom === (await page.evaluate(() => innerHeight)) && box;
    });
    const [width, height] = await page.evaluate(() => [document.documentElement.clientWidth, innerHeight]);
    assert.ok(left <= 10 && right >= width - 10, `from ${left} to ${right} of ${width}`); // round corners
    assert.ok(bottom - top <= 0.7 * height + 1, `${bottom - top} of ${height}`);
    assert.ok((await markBottom(words)) <= top, "the mark is covered");
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
  }

  test("has the card as a sheet at its bottom, and the mark above it", async () => {
    page = await at.open("/");
    await page.setViewport({ width: 400, height: 700 });
    const card = await openPanel(page, "INF Treaty");
    await isSheet("INF Treaty");
    await clickAway(card, "[data-act=close]");
    await closed(page);
  });

  test("opens the sheet by a tap, and closes it by one", { skip: at.kind === "firefox" && "its driver has no fingers" }, async () => {
    page = await at.open("/");
    await page.emulate({ viewport: PHONE, userAgent: await at.launched.browser.userAgent() });
    await marked(page);
    const { x, y } = await pointOfWords(page, "INF Treaty");
    await page.touchscreen.tap(x, y);
    await opened(page);
    const card = await shownPanel(page);
    assert.match(await textOf(card, "h1"), /Nuclear Forces|INF/);
    await isSheet("INF Treaty");
    const box = await card.$eval("[data-act=close]", (button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      // Chromium gives the page a finger, and the frames of other origins in it none.
      const least = matchMedia("(pointer: coarse)").matches ? 44 : 24;
      return { x, y, width, height, least };
    });
    assert.ok(box.width >= box.least && box.height >= box.least, "the button is too small for a finger");
    const { top, left } = await panelBox();
    // The tap ends in a frame that has gone: the driver waits for it in vain.
    void page.touchscreen.tap(left - 1 + box.x + box.width / 2, top + box.y + box.height / 2).catch(() => {});
    await closed(page);
  });

  test("keeps the sheet at the bottom of what is seen of an enlarged page", { skip: at.kind === "firefox" && "its driver cannot enlarge" }, async () => {
    page = await at.open("/");
    await page.emulate({ viewport: PHONE, userAgent: await at.launched.browser.userAgent() });
    await marked(page);
    await openPanel(page, "INF Treaty");
    const session = await page.createCDPSession();
    await session.send("Emulation.setPageScaleFactor", { pageScaleFactor: 1.6 });
    await until("the sheet to follow", () =>
      page.evaluate(() => {
        const { offsetLeft, offsetTop, width, height } = visualViewport;
        const isPanel = (x, y) => document.elementFromPoint(x, y)?.localName === "pactlight-panel";
        const [middle, bottom] = [offsetLeft + width / 2, offsetTop + height];
        return width < 300 && isPanel(middle, bottom - 20) && !isPanel(middle, offsetTop + height * 0.25);
      }),
    );
  });

  test("has the panel end where a line from right to left begins", async () => {
    page = await at.open("/rtl");
    await page.setViewport({ width: 1280, height: 800 });
    await openPanel(page, "North Atlantic Treaty");
    const seen = await until("the panel's box", () =>
      page.evaluate(() => {
        const words = [...CSS.highlights.get("pactlight-current")][0].getClientRects()[0];
        const { x, right } = words;
        const isPanel = (x) => document.elementFromPoint(x, words.bottom + 30)?.localName === "pactlight-panel";
        return isPanel(right - 8) && { x, right, after: isPanel(right + 8), before: isPanel(right - 376) };
      }),
    );
    assert.deepEqual([seen.after, seen.before], [false, true]);
  });
});

inBrowsers("the extension's own pages", { "/": OSLO }, (at) => {
  const OWN = ["welcome.html", "welcome.nl.html", "guide.html", "guide.nl.html", "options.html", "popup.html", "overview.html"];

  for (const direction of ["ltr", "rtl"]) {
    test(`fit a window 320 pixels wide, as at 400 % zoom, ${direction}`, async () => {
      const page = await at.open("/");
      const { popup, tabId } = await popupOn(at.launched, page);
      for (const name of OWN) {
        const own = name === "popup.html" ? popup : await at.launched.open(name === "overview.html" ? `${name}#${tabId}` : name);
        await own.setViewport({ width: 320, height: 256 });
        await own.bringToFront();
        await until(`${name} to be there`, () => own.$("h1, h2"));
        await own.evaluate((direction) => {
          document.documentElement.dir = direction;
          for (const part of document.querySelectorAll("details")) part.open = true;
        }, direction);
        const [wide, room] = await own.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
        assert.ok(wide <= room, `${name} is ${wide} wide`);
        await own.close();
      }
      await page.close();
    });
  }
});
