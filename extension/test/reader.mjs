/** What a reader does with the extension on an open page, and sees of it. */
import assert from "node:assert/strict";
import { until } from "./browser.mjs";
import { marksOf, opened } from "./site.mjs";

/** Brings the first mark with these words into view and gives a point on it. */
export function pointOfWords(page, words) {
  return page.evaluate((words) => {
    const ranges = [...CSS.highlights.values()].flatMap((ranges) => [...ranges]);
    const range = ranges.find((range) => `${range}`.replace(/\s+/g, " ") === words);
    if (!range) throw new Error(`no mark on “${words}”`);
    range.startContainer.parentElement.scrollIntoView({ block: "center" });
    const { x, y, width, height } = range.getClientRects()[0];
    return { x: x + width / 2, y: y + height / 2 };
  }, words);
}

/** Clicks the first mark with these words and gives the frame of its panel, once that shows something. */
export async function openPanel(page, words) {
  const { x, y } = await pointOfWords(page, words);
  await page.mouse.click(x, y);
  await opened(page);
  return shownPanel(page);
}

/** The frame of the panel that the page shows. Firefox's driver does not tell the frame's address, so it is asked. */
export function shownPanel(page) {
  const isShown = () => location.pathname === "/panel.html" && document.querySelector("main").hidden === false;
  return until("the panel's card", async () => {
    for (const frame of page.frames()) if (await frame.evaluate(isShown).catch(() => false)) return frame;
    return null;
  });
}

/** The words of a frame or page, or of the first element there that a selector names. */
export function textOf(frame, selector = "body") {
  return frame.evaluate((selector) => document.querySelector(selector)?.innerText ?? null, selector);
}

/** The facts of a card: the words of each row by its heading. */
export function factsOf(frame) {
  return frame.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll("dl.facts > div")].map((row) => [
        row.querySelector("dt").innerText,
        row.querySelector("dd").innerText.replace(/\s+/g, " "),
      ]),
    ),
  );
}

/** The addresses of a frame's links. */
export function linksOf(frame) {
  return frame.evaluate(() => [...document.querySelectorAll("a[href]")].map(({ href }) => href));
}

/** Waits until the mark with these words is the current one. */
export function current(page, words) {
  return until(`“${words}” to be current`, async () => (await marksOf(page))["pactlight-current"]?.[0] === words);
}

/**
 * The popup on that page, in a tab of its own: its puppeteer page, and the browser's number for the tab that it is
 * about. It finds that tab as it would in the toolbar, being loaded while the page is in front. host is the site that it
 * names, "" for none.
 */
export async function popupOn(launched, page, host = new URL(page.url()).host) {
  const popup = await launched.open("popup.html");
  await page.bringToFront();
  const tabId = await until("the page to be in front", () =>
    popup.evaluate(async () => {
      const [front] = await chrome.tabs.query({ active: true, currentWindow: true });
      return front.id !== (await chrome.tabs.getCurrent()).id && front.id;
    }),
  );
  // Firefox's driver waits in vain for the end of a reload, so the old document is told from the new by a mark.
  await popup.evaluate(() => {
    globalThis.isOld = true;
    setTimeout(() => location.reload());
  });
  await until("the popup", () =>
    popup.evaluate(
      (host) =>
        !globalThis.isOld &&
        document.querySelector(".host")?.textContent === host &&
        document.querySelector(".status").textContent !== "" &&
        !document.querySelector(".status.working"),
      host,
    ),
  );
  return { popup, tabId };
}

/** Clicks a button wherever it stands: the panel moves along as its page scrolls. */
export function click(frame, selector) {
  return frame.$eval(selector, (button) => button.click());
}

/** Clicks a button that takes its frame away, perhaps before the driver has its answer. */
export async function clickAway(frame, selector) {
  const gone = /closed|detached|destroyed/i;
  await click(frame, selector).catch((error) => {
    if (!gone.test(error.message)) throw error;
  });
}

/** What the worker answers to a message from a page of the extension's own. */
export function tell(own, message) {
  return own.evaluate((message) => chrome.runtime.sendMessage(message), message);
}

/** All that the extension keeps, but for official texts, as such a page can read it. */
export function keptData(own) {
  return own.evaluate(() => chrome.storage.local.get());
}

/** Moves a switch of the popup as a reader would; scope is "page", "site" or "all". */
export async function press(popup, scope, on) {
  const input = `input[data-of=${scope}]`;
  await popup.bringToFront();
  assert.equal(await popup.$eval(input, ({ checked }) => checked), !on, `${scope} is ${on} already`);
  await popup.click(input);
}

/** What the worker says of a tab to the popup. */
export function stateOf(popup, tabId) {
  return tell(popup, { type: "popup/state", tabId });
}

/** The report on the page, as the worker gives it to the popup. */
export async function reportOn(launched, page) {
  const { popup, tabId } = await popupOn(launched, page);
  const { report } = await stateOf(popup, tabId);
  await popup.close();
  await page.bringToFront();
  return report;
}
