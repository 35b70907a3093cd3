/** Official texts: kept from a page or a file, compared with what an article quotes, taken out, and never half kept. */
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { until } from "./browser.mjs";
import { click, openPanel, popupOn, reportOn, tell, textOf } from "./reader.mjs";
import { inBrowsers } from "./suite.mjs";
import { DUTCH, ECHO, NEWS, NIEUWS, QUOTES, TREATY, TREATY_TEXT } from "./treaty.mjs";

inBrowsers("official texts", { "/": NEWS, "/nl": NIEUWS, "/treaty": TREATY }, (at) => {
  let options;
  beforeEach(async () => {
    options = await at.launched.open("options.html");
    await until("the part of official texts", () => options.$(".none, .texts"));
  });
  afterEach(async () => {
    await ask({ type: "options/erase-texts" });
    await options.close();
  });

  const ask = (message) => tell(options, message);
  const kept = async () => (await ask({ type: "options/texts" })).texts;
  const told = (words) => until(`the words ${words}`, async () => words.test(await textOf(options, ".told")));
  const statusOf = ({ annotations }, words) => annotations.find(({ exact }) => exact === words)?.verdict?.status;

  /** Keeps the text of the served page by the popup, as a reader would. */
  async function keepPage() {
    const page = await at.visit("/treaty");
    const { popup } = await popupOn(at.launched, page);
    await until("the offer", () => popup.$("[data-act=text-read]"));
    await click(popup, "[data-act=text-read]");
    await until("what was understood", () => popup.$("[data-act=text-keep]"));
    return { popup, page };
  }

  test("a text is kept from its page; the article that quotes it is compared with it at once", async () => {
    const news = await at.open("/");
    assert.equal(statusOf(await reportOn(at.launched, news), QUOTES.differs), "no-text");
    const { popup, page } = await keepPage();
    const shown = await textOf(popup, ".understood");
    assert.match(shown, /The North Atlantic Treaty/);
    assert.match(shown, /6 articles/);
    assert.match(shown, /6 articles were read; the catalogue counts 14/);
    assert.equal(await popup.$eval("[data-act=text-agreement]", ({ value }) => value), "north-atlantic-treaty");
    await click(popup, "[data-act=text-keep]");
    await until("the word that it is kept", async () => /^Kept/.test(await textOf(popup, ".told")));
    await Promise.all([popup.close(), page.close()]);
    const report = await until("another verdict", async () => {
      const report = await reportOn(at.launched, news);
      return statusOf(report, QUOTES.differs) === "differs" && report;
    });
    for (const [status, words] of Object.entries(QUOTES)) assert.equal(statusOf(report, words), status);
    const card = await openPanel(news, QUOTES.differs);
    const said = await textOf(card);
    assert.match(said, /The text held here, Article 5, reads differently\./);
    assert.match(said, /The text held here does not|“shall”/);
    assert.deepEqual(await card.$$eval("del, ins", (all) => all.map(({ localName, lastChild }) => [localName, lastChild.data])), [
      ["del", "shall"],
      ["ins", "may not"],
    ]);
    assert.match(await textOf(card, "blockquote.held mark"), /flood on the shore/);
    assert.match(await textOf(card, ".source"), /North Atlantic Treaty.*English.*127\.0\.0\.1/s);
    await news.close();
  });

  test("words of another article are told with the right one", async () => {
    await keepFile("treaty.txt", TREATY_TEXT);
    const news = await at.open("/");
    const card = await openPanel(news, QUOTES.elsewhere);
    assert.match(await textOf(card, ".finding"), /has these words in Article 3\. The article names Article 2\./);
    await news.close();
  });

  test("another text that holds the same words is named", async () => {
    await keepFile("treaty.txt", TREATY_TEXT);
    assert.ok(!(await ask({ type: "options/keep", texts: [ECHO] })).error);
    const news = await at.open("/");
    const card = await openPanel(news, QUOTES.verbatim);
    const said = await textOf(card);
    assert.match(said, /Word for word as in the text held here, Article 4\./);
    assert.match(said, /also stand in\s+Pact of the Invented Lake, Article 9/);
    await news.close();
  });

  test("of a quote in another language its numbers are compared", async () => {
    await keepFile("treaty.txt", TREATY_TEXT);
    const news = await at.open("/nl");
    const card = await openPanel(news, DUTCH);
    const said = await textOf(card, ".verdict");
    assert.match(said, /is in English, so the words themselves cannot be compared/);
    assert.match(said, /Number\s+The quote has “40”; the text held here does not\./);
    await news.close();
  });

  test("a text is looked at, exported, erased and brought back", async () => {
    await keepFile("treaty.txt", TREATY_TEXT);
    await click(options, "[data-act=text-look]");
    await until("the text", async () => /seek shelter from a storm/.test(await textOf(options, ".texts .whole")));
    const { file } = await ask({ type: "options/export-texts" });
    assert.equal(JSON.parse(file).format, "pactlight-texts");
    const before = await kept();
    await click(options, "[data-act=text-erase]");
    await click(options, "[data-act=text-really]");
    await until("no text", () => options.$(".none"));
    assert.deepEqual(await kept(), []);
    await keepFile("pack.json", file);
    assert.deepEqual(await kept(), before);
    await keepFile("pack.json", file); // the same once more is kept once
    assert.deepEqual(await kept(), before);
    await click(options, "[data-act=text-remove]");
    await until("no text", () => options.$(".none"));
  });

  test("the reader says which agreement it is", async () => {
    await give("treaty.txt", TREATY_TEXT);
    await until("what was understood", () => options.$("[data-act=text-keep]"));
    await options.select("[data-act=text-agreement]", "paris-agreement");
    await click(options, "[data-act=text-keep]");
    await told(/Saved/);
    assert.equal((await kept())[0].agreement, "paris-agreement");
  });

  test("a text that the reader says is of none in the catalogue is compared with no quote of one", async () => {
    await give("treaty.txt", TREATY_TEXT);
    await until("what was understood", () => options.$("[data-act=text-keep]"));
    await options.select("[data-act=text-agreement]", "none");
    await click(options, "[data-act=text-keep]");
    await told(/Saved/);
    assert.match(await textOf(options, ".texts"), /Not in the catalogue/);
    const news = await at.open("/");
    assert.equal(statusOf(await reportOn(at.launched, news), QUOTES.differs), "no-text");
    await news.close();
  });

  test("a file of HTML is read as the page would be, and nothing in it is loaded", async () => {
    const before = at.site.requests.length;
    await give("treaty.html", TREATY.replace("<nav>", `<img src="${at.site.url("/picture.png")}"><script src="${at.site.url("/script.js")}"></script><nav>`));
    await until("what was understood", () => options.$("[data-act=text-keep]"));
    await click(options, "[data-act=text-keep]");
    await told(/Saved/);
    const [one] = await kept();
    assert.deepEqual([one.agreement, one.articles, one.source], ["north-atlantic-treaty", 6, "treaty.html"]);
    assert.equal(at.site.requests.length, before);
  });

  test("what is no official text is refused in words, and nothing is kept", async () => {
    const cases = { "settings.json": ['{"format":"something else"}', /No official text was found/], "broken.json": ['{"texts":[', /broken/] };
    for (const [name, [file, words]] of Object.entries(cases)) {
      await give(name, file);
      await told(words);
    }
    await give("poem.txt", "A poem about the sea.\n\nIt has no articles.");
    await until("the words for nothing found", async () => /No numbered articles/.test(await textOf(options, ".understood")));
    assert.deepEqual(await kept(), []);
    assert.deepEqual(await ask({ type: "options/keep", texts: [{ parts: [], more: 1 }] }), { error: "refused" });
    assert.deepEqual(await ask({ type: "options/keep", texts: [{ parts: [{ kind: "article", paragraphs: [{ text: "x".repeat(4_000_001) }] }] }] }), { error: "refused" });
  });

  test("where the browser has no room nothing is changed, and that is said", async () => {
    await keepFile("treaty.txt", TREATY_TEXT);
    const before = await kept();
    await inWorker(full);
    await give("other.txt", TREATY_TEXT.replace("The North Atlantic Treaty", "The Treaty of the Invented Lake"));
    await until("what was understood", () => options.$("[data-act=text-keep]"));
    await click(options, "[data-act=text-keep]");
    await told(/no room left/);
    assert.deepEqual(await kept(), before);
  });

  test("more than the core can hold is not kept", async () => {
    const text = (title) => ({ title, parts: [{ kind: "article", number: "1", paragraphs: [{ text: "x ".repeat(1_950_000) }] }] });
    for (const title of ["a", "b"]) assert.ok(!(await ask({ type: "options/keep", texts: [text(title)] })).error);
    assert.deepEqual(await ask({ type: "options/keep", texts: [text("c")] }), { error: "library-full" });
    assert.equal((await kept()).length, 2);
  });

  test("a worker that ends in the middle of keeping leaves nothing half kept", async () => {
    await keepFile("treaty.txt", TREATY_TEXT);
    const before = await kept();
    await inWorker(stuck);
    await options.evaluate((text) => {
      const part = { kind: "article", number: "1", paragraphs: [{ text }] };
      void chrome.runtime.sendMessage({ type: "options/keep", texts: [{ title: "One", parts: [part] }, { title: "Two", parts: [part] }] });
    }, "Never kept.");
    await until("the transaction to be under way", () => inWorker(isStuck));
    await endWorker();
    assert.deepEqual(await until("the worker to be back", kept), before);
  });

  /** Runs where the worker's own globals can be reached: in Firefox the worker is a page that others may touch. */
  async function inWorker(run) {
    return ((await at.launched.worker()) ?? options).evaluate(run);
  }

  /** Ends the worker as the browser does when it wants its memory back. */
  async function endWorker() {
    if (at.kind === "firefox") return options.evaluate(() => chrome.extension.getBackgroundPage().location.reload());
    await (await at.launched.worker()).close();
  }

  async function keepFile(name, words) {
    await give(name, words);
    await until("what was understood", () => options.$("[data-act=text-keep]"));
    await click(options, "[data-act=text-keep]");
    await until("the list", () => options.$(".texts"));
  }

  /** Gives the part of official texts a file as its reader would. */
  async function give(name, words) {
    await until("the field for a file", async () => {
      await options.$$eval("[data-act=text-drop]", (all) => all.forEach((button) => button.click()));
      return options.$("[accept*='.txt']");
    });
    await options.evaluate(
      (name, words) => {
        const files = new DataTransfer();
        files.items.add(new File([words], name));
        const field = document.querySelector("[accept*='.txt']");
        field.files = files.files;
        field.dispatchEvent(new Event("change", { bubbles: true }));
      },
      name,
      words,
    );
  }
});

/** From now on one transaction finds that there is no room. */
function full() {
  const { IDBObjectStore, DOMException } = chrome.extension.getBackgroundPage?.() ?? globalThis;
  const { put } = IDBObjectStore.prototype;
  let puts = 0;
  IDBObjectStore.prototype.put = function (...what) {
    if (++puts < 2) return put.apply(this, what);
    IDBObjectStore.prototype.put = put;
    throw new DOMException("", "QuotaExceededError");
  };
}

/** The next transaction never ends: it asks for more again and again, after the first thing is put. */
function stuck() {
  const own = chrome.extension.getBackgroundPage?.() ?? globalThis;
  const { put } = own.IDBObjectStore.prototype;
  own.IDBObjectStore.prototype.put = function (...what) {
    const request = put.apply(this, what);
    const again = () => {
      own.isStuck = true;
      this.count().onsuccess = again;
    };
    this.count().onsuccess = again;
    return request;
  };
}

function isStuck() {
  return (chrome.extension.getBackgroundPage?.() ?? globalThis).isStuck === true;
}
