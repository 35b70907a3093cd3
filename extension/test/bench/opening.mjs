/**
 * How long the panel and the popup take from a click until they are painted: `node opening.mjs EXTENSION` prints it as
 * JSON. Times are in milliseconds, and hold the driver's own round trips.
 */
import { EXTENSION, launch, until } from "../browser.mjs";
import { OSLO } from "../newspaper.mjs";
import { pointOfWords } from "../reader.mjs";
import { closed, openMarked, opened, serve } from "../site.mjs";

/** How often a browser is started, for what its first panel costs, and how often each is opened in it afterwards. */
const STARTS = 5;
const OPENINGS = 8;
const NAMES = ["North Atlantic Treaty", "Article 5", "INF Treaty", "Paris Agreement"];

/** The panel's first openings, one for each start of a browser, its later ones, and the popup's: of its page, and from the press on. */
export async function measureOpenings(extension) {
  const site = await serve({ "/": OSLO });
  const times = { panelFirst: [], panelWarm: [], popup: [], popupPress: [] };
  try {
    for (let start = 0; start < STARTS; start++) await measureStart(extension, site.url("/"), times);
  } finally {
    await site.close();
  }
  return times;
}

async function measureStart(extension, url, { panelFirst, panelWarm, popup, popupPress }) {
  const chromium = await launch("chromium", extension);
  try {
    const page = await openMarked(chromium.browser, url);
    const worker = await chromium.worker();
    await page.evaluate(noteClicks);
    panelFirst.push(await panelTime(page, worker, NAMES[0]));
    for (let n = 1; n <= OPENINGS; n++) panelWarm.push(await panelTime(page, worker, NAMES[n % NAMES.length]));
    for (let n = 0; n < OPENINGS; n++) {
      const { own, press } = await popupTimes(chromium, page);
      popup.push(own);
      popupPress.push(press);
    }
  } finally {
    await chromium.close();
  }
}

/** From the click on a mark until the frame after the panel has told its size, which is when it is shown. */
async function panelTime(page, worker, words) {
  const { x, y } = await pointOfWords(page, words);
  const shown = worker.evaluate(panelShown);
  await page.mouse.click(x, y);
  await shown;
  const time = await page.evaluate(sinceClick);
  await opened(page);
  await page.mouse.click(2, 2);
  await closed(page);
  return time;
}

/**
 * Until the popup lists the agreements: from when the browser begins its page, and from the press of the toolbar's
 * button, with which the browser makes a window for it and the driver comes and goes.
 */
async function popupTimes({ browser }, page) {
  const [extension] = [...(await browser.extensions()).values()];
  const start = Date.now();
  await extension.triggerAction(page);
  const target = await browser.waitForTarget((target) => target.url().endsWith("/popup.html"));
  const popup = await target.asPage();
  const { own, end } = await popup.evaluate(listed);
  void popup.close().catch(() => {});
  await until("the popup to be gone", () => !browser.targets().includes(target));
  return { own, press: end - start };
}

/** In the page: notes when it is clicked, by the clock that all pages share. */
function noteClicks() {
  addEventListener("click", ({ timeStamp }) => (globalThis.clicked = timeStamp), { capture: true });
}

/** In the page: the time since the click, once the next frame is painted. */
function sinceClick() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - globalThis.clicked)));
  });
}

/** In the worker: waits until a panel tells its size. */
function panelShown() {
  return new Promise((resolve) => {
    const listener = ({ type, act }) => {
      if (type !== "panel/act" || act !== "size") return;
      chrome.runtime.onMessage.removeListener(listener);
      resolve();
    };
    chrome.runtime.onMessage.addListener(listener);
  });
}

/** In the popup: when its list has been painted, since its page began and by the clock. */
function listed() {
  return new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector(".agreement")) return requestAnimationFrame(look);
      requestAnimationFrame(() => {
        const own = performance.now();
        resolve({ own, end: performance.timeOrigin + own });
      });
    };
    look();
  });
}

if (import.meta.filename === process.argv[1]) console.log(JSON.stringify(await measureOpenings(process.argv[2] ?? EXTENSION)));
