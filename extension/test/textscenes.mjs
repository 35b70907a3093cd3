/** What there is to look at once official texts are kept. */
import { until } from "./browser.mjs";
import { click, openPanel, popupOn } from "./reader.mjs";
import { QUOTES } from "./treaty.mjs";

/**
 * Keeps the text at treaty and shows each scene of it, and of the article at news that quotes it, in turn: calls
 * see(name, { page, frame }) with the tab that shows it and the document in it that is the extension's own.
 */
export async function eachTextScene(at, { treaty, news }, see) {
  await keeping(at, treaty, see);
  await comparing(at, news, see);
  await kept(at, see);
}

async function keeping(at, treaty, see) {
  const page = await at.launched.browser.newPage();
  await page.goto(at.site.url(treaty));
  const { popup } = await popupOn(at.launched, page);
  await popup.bringToFront();
  const shown = (name) => see(name, { page: popup, frame: popup.mainFrame() });
  await press(popup, "text-read", "[data-act=text-keep]");
  await popup.$$eval(".understood details", (parts) => parts.forEach((part) => (part.open = true)));
  await shown("text-understood");
  await press(popup, "text-keep", "[data-act=text-texts]");
  await shown("text-kept");
  await Promise.all([popup.close(), page.close()]);
}

async function comparing(at, news, see) {
  const page = await at.open(news);
  for (const [name, words] of Object.entries(QUOTES)) {
    const frame = await until(`the verdict ${name}`, async () => {
      const panel = await openPanel(page, words);
      if (await panel.$(`.verdict.${name}`)) return panel;
      await page.mouse.click(2, 2);
      return null;
    });
    await see(`verdict-${name}`, { page, frame });
    await frame.evaluate(() => scrollBy(0, (document.querySelector(".diff") ?? document.querySelector(".held")).getBoundingClientRect().top - innerHeight / 3));
    await see(`verdict-${name}-below`, { page, frame });
    await page.mouse.click(2, 2);
  }
  const { popup, tabId } = await popupOn(at.launched, page);
  await popup.close();
  const overview = await at.launched.open(`overview.html#${tabId}`);
  await overview.bringToFront();
  await until("a verdict in the list", () => overview.$(".verdict"));
  await overview.$eval(".verdict", (verdict) => verdict.scrollIntoView());
  await see("verdicts-overview", { page: overview, frame: overview.mainFrame() });
  await Promise.all([overview.close(), page.close()]);
}

async function kept(at, see) {
  const options = await at.launched.open("options.html");
  await options.bringToFront();
  await until("the list of texts", () => options.$(".texts"));
  const shown = async (name) => {
    await options.$eval(".none, .texts, [data-act=text-really]", (part) => part.scrollIntoView({ block: "center" }));
    await see(name, { page: options, frame: options.mainFrame() });
  };
  await press(options, "text-look", ".parts");
  await shown("texts");
  await press(options, "text-erase", "[data-act=text-really]");
  await shown("texts-erase");
  await press(options, "text-really", ".none");
  await shown("texts-none");
  await options.close();
}

/** Presses a button and waits for what it brings. */
async function press(page, act, ready) {
  await until(act, () => page.$(`[data-act=${act}]`));
  await click(page, `[data-act=${act}]`);
  await until(ready, () => page.$(ready));
}
