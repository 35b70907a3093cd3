/** What there is to look at: every page of the extension in every state that looks different. */
import { until } from "./browser.mjs";
import { openPanel, popupOn } from "./reader.mjs";
import { marked, marksOf } from "./site.mjs";

/**
 * Shows each scene on the article at path, in turn, and calls see(name, { page, frame }): the tab that shows it, and
 * the document in it that is the extension's own.
 */
export async function eachScene(at, path, see) {
  const page = await at.open(path);
  await cards(page, see);
  await popups(at, page, see);
  await page.close();
  const welcome = await at.launched.open("welcome.html");
  await marked(welcome);
  await see("welcome", { page: welcome, frame: welcome.mainFrame() });
  await welcome.click("[data-to=end]");
  await see("welcome-toured", { page: welcome, frame: welcome.mainFrame() });
  await welcome.close();
}

async function cards(page, see) {
  const { "pactlight-name": names, "pactlight-clause": clauses, "pactlight-quote": quotes } = await marksOf(page);
  const subjects = { agreement: names[0], clause: clauses[0], quote: quotes[0], unknown: names.find((name) => name.startsWith("Rhine")) };
  for (const [name, words] of Object.entries(subjects)) {
    const frame = await openPanel(page, words);
    await see(name, { page, frame });
    await frame.evaluate(() => {
      document.querySelectorAll("details").forEach((part) => (part.open = true));
      scrollTo(0, document.documentElement.scrollHeight);
    });
    await see(`${name}-unfolded`, { page, frame });
    await page.mouse.click(2, 2);
  }
}

/** The pages about the tab in front, and the settings. */
async function popups(at, page, see) {
  const { popup, tabId } = await popupOn(at.launched, page);
  await popup.bringToFront();
  await see("popup", { page: popup, frame: popup.mainFrame() });
  await popup.$$eval("details", (parts) => parts.forEach((part) => (part.open = true)));
  await see("popup-unfolded", { page: popup, frame: popup.mainFrame() });
  await popup.close();
  await own(at, `overview.html#${tabId}`, ".entry", see);
  await own(at, "options.html", "[data-act=on]:enabled", see);
  await own(at, "guide.html", "h1", see);
}

/** A page of the extension's own, once it shows what a selector names. */
async function own(at, address, ready, see) {
  const page = await at.launched.open(address);
  await page.bringToFront();
  await until(ready, () => page.$(ready));
  await see(address.split(".")[0], { page, frame: page.mainFrame() });
  await page.close();
}
