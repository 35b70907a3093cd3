/** What the reader sets: which marks are shown and how, on which sites, in which languages; what is hidden; the data. */
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { until } from "./browser.mjs";
import { OSLO } from "./newspaper.mjs";
import { click, keptData, openPanel, popupOn, stateOf, tell, textOf } from "./reader.mjs";
import { closed, marked, marksOf, unmarked } from "./site.mjs";
import { inBrowsers } from "./suite.mjs";

inBrowsers("settings", { "/": OSLO, "/again": OSLO }, (at) => {
  let page, popup, options, tabId;
  beforeEach(async () => {
    page = await at.open("/");
    ({ popup, tabId } = await popupOn(at.launched, page));
    options = await at.launched.open("options.html");
    await until("the settings", () => options.$eval("[data-act=on]", ({ disabled }) => !disabled));
  });
  afterEach(async () => {
    await popup.evaluate(() => chrome.storage.local.clear());
    await Promise.all([options, popup, page].map((tab) => tab.close()));
  });

  const names = async () => Object.keys(await marksOf(page)).sort();
  const count = async () => Object.values(await marksOf(page)).flat().length;
  const saved = () => until("the word that it is saved", async () => (await textOf(options, ".told")) === "Saved.");
  const kept = () => keptData(popup);

  test("fewer marks are shown on this site, and the others can still be gone to", async () => {
    const all = await count();
    await click(popup, "[data-act=density][value=first]");
    await until("fewer marks", async () => (await count()) < all);
    const { "pactlight-name": first } = await marksOf(page);
    assert.equal(new Set(first).size, first.length);
    await click(popup, "[data-act=density][value=names]");
    await until("names and quotes", async () => (await names()).join() === "pactlight-name,pactlight-quote");
    await click(popup, "[data-act=quotes]");
    await until("names alone", async () => (await names()).join() === "pactlight-name");
    await click(popup, "[data-act=density][value=none]");
    await unmarked(page);
    const again = await at.launched.browser.newPage();
    await again.goto(at.site.url("/again"));
    await click(popup, "[data-act=jump]");
    await until("the mark that is jumped to", async () => (await marksOf(page))["pactlight-current"]?.length === 1);
    assert.deepEqual(Object.keys(await marksOf(again)), []);
    await again.close();
    popup = await at.launched.open("popup.html");
  });

  test("a site keeps its own look, until it is forgotten", async () => {
    await click(popup, "[data-act=density][value=names]");
    await until("names", async () => !(await names()).includes("pactlight-clause"));
    await options.reload().catch(() => {});
    await until("the site in the list", async () => /127\.0\.0\.1/.test(await textOf(options, ".rows .host")));
    await click(options, "[data-act=forget]");
    await until("all marks again", async () => (await names()).includes("pactlight-clause"));
    assert.deepEqual(await kept(), {});
  });

  test("the look of all sites, with its colours", async () => {
    await click(options, "[data-act=colours][value=strong]");
    await saved();
    await until("strong colours", async () => (await names()).every((name) => name.startsWith("pactlight-strong-")));
    await click(options, "[data-act=colours][value=lines]");
    await until("lines", async () => (await names()).every((name) => name.startsWith("pactlight-lines-")));
    await click(options, "[data-act=colours][value=tint]");
    await until("the usual", async () => (await names()).includes("pactlight-name"));
  });

  test("a language that is not read", async () => {
    await click(options, "[data-act=language][data-of=en]");
    await unmarked(page);
    assert.equal((await stateOf(popup, tabId)).status, "unread");
    await click(options, "[data-act=language][data-of=en]");
    await marked(page);
  });

  test("nothing is marked but on the sites that are chosen", async () => {
    await click(options, "[data-act=on]");
    await unmarked(page);
    await tell(popup, { type: "popup/set", tabId, scope: "site", on: true });
    await marked(page);
    assert.deepEqual((await stateOf(popup, tabId)).scope, { all: false, site: true, page: true });
  });

  test("a wrong mark is hidden with all that say the same, listed, and shown again", async () => {
    await page.bringToFront();
    const card = await openPanel(page, "Article 5");
    await click(card, "[data-act=hide]");
    await closed(page);
    await until("no such mark", async () => !(await marksOf(page))["pactlight-clause"]?.includes("Article 5"));
    await page.reload();
    await marked(page);
    assert.ok(!(await marksOf(page))["pactlight-clause"]?.includes("Article 5"));
    assert.ok(!JSON.stringify(await kept()).includes(new URL(page.url()).host));
    await options.reload().catch(() => {});
    await until("the list", async () => /^Article 5$/.test((await textOf(options, ".rows strong")) ?? ""));
    await click(options, "[data-act=unhide]");
    await until("the mark again", async () => (await marksOf(page))["pactlight-clause"]?.includes("Article 5"));
  });

  test("everything is exported, erased and brought back; another file changes nothing", async () => {
    await click(options, "[data-act=colours][value=strong]");
    await saved();
    const { file } = await tell(options, { type: "options/export" });
    await click(options, "[data-act=erase]");
    await click(options, "[data-act=really]");
    await until("nothing kept", async () => Object.keys(await kept()).length === 0);
    await until("the field for a file", () => options.$("[accept='application/json,.json']"));
    await give(options, '{"format":"something else"}');
    await until("the words for another file", async () => /not a file of Pactlight/.test(await textOf(options, ".told")));
    assert.deepEqual(await kept(), {});
    await give(options, file);
    await until("the settings again", async () => (await kept()).settings?.look.colours === "strong");
    await until("their marks", async () => (await names()).includes("pactlight-strong-name"));
  });

  const skip = at.kind === "firefox" && "a print dialog in Firefox cannot be answered by a driver";
  test("the page is printed with its marks and a list, which is gone afterwards", { skip }, async () => {
    await page.evaluate(() => {
      globalThis.printed = [];
      addEventListener("beforeprint", () => {
        const list = document.querySelector("pactlight-list");
        globalThis.printed.push([list?.getBoundingClientRect().height > 20, CSS.highlights.has("pactlight-print-name")]);
      });
    });
    await page.bringToFront();
    await tell(popup, { type: "popup/print", tabId });
    await until("the printing", () => page.evaluate(() => globalThis.printed.length === 1));
    assert.deepEqual(await page.evaluate(() => globalThis.printed), [[true, true]]);
    await until("the page as it was", async () => !(await names()).includes("pactlight-print-name"));
    assert.equal(await page.evaluate(() => document.querySelector("pactlight-list")), null);
  });
});

/** Gives the settings page a file as its reader would. */
function give(options, words) {
  return options.evaluate((words) => {
    const files = new DataTransfer();
    files.items.add(new File([words], "settings.json", { type: "application/json" }));
    const field = document.querySelector("[accept='application/json,.json']");
    field.files = files.files;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }, words);
}
