/** Pages that change: they grow, navigate by script and put their text in anew, and what is asked of the worker meanwhile. */
import assert from "node:assert/strict";
import { afterEach, before, test } from "node:test";
import { until } from "./browser.mjs";
import { openEar } from "./ear.mjs";
import { openPanel, popupOn, shownPanel, stateOf, tell } from "./reader.mjs";
import { article, filler, marked, marksOf, panels, paragraphs, unmarked } from "./site.mjs";
import { inBrowsers } from "./suite.mjs";

const LISBON = "Then somebody named the Treaty of Lisbon, and the room fell silent for a while, as people who were there remember.";

const PAGES = {
  "/": article(...Array.from({ length: 6 }, (_, n) => filler(n))),
  "/next": article(LISBON),
  "/prerenders": `<!doctype html><title>Front</title><a href="/next">Next</a>
    <script type="speculationrules">{"prerender":[{"urls":["/next"],"eagerness":"immediate"}]}</script>`,
  "/other": "<!doctype html><title>Other</title><p>Elsewhere.",
  "/large": large(),
  "/styled": styled(),
  "/veiled": veiled("visibility: hidden"),
  "/veiled-a-while": veiled("animation: unveil 0.5s steps(1, end) both"),
};

/** An article of which a style sheet hides some words, and shows others in elements that have no box. */
function styled() {
  const style = "<style>.gone { display: none } .unseen { visibility: hidden } .through { display: contents }</style>";
  const words = `They named <span class="gone">the Kyoto Protocol</span><span class="unseen">the Treaty of Rome</span> <span class="through">the Schengen Agreement</span>.`;
  return article(filler(1), words, `${filler(2)}</p><div class="through"><p>${LISBON}</p></div><p>${filler(3)}${style}`);
}

/** An article that its style hides at first. */
function veiled(style) {
  return `<!doctype html><html lang="en"><title>Veiled</title>
    <style>body { ${style} } @keyframes unveil { from { visibility: hidden } to { visibility: visible } }</style>
    <body><article>${paragraphs(8)}</article>`;
}

/** Something more than four million bytes of text. */
function large() {
  const text = `${filler(0)} They praised the Paris Agreement.`;
  return `<!doctype html><html lang="en"><title>Large</title><article>${`<p>${text}</p>`.repeat(Math.ceil(2_100_000 / text.length))}</article>`;
}

inBrowsers("a page that lives", PAGES, (at) => {
  let page, ear;
  before(async () => (ear = await openEar(at.launched)));
  afterEach(() => page?.close());

  /** How many messages came from a path of the site, of one type or of any. */
  const heard = async (path, type) =>
    (await ear.heard()).filter((one) => one.url?.split("#")[0] === at.site.url(path) && (!type || one.type === type)).length;
  const names = async () => (await marksOf(page))["pactlight-name"] ?? [];
  const named = (words) => until(`a mark on ${words}`, async () => (await names()).includes(words));
  const add = (text, where = "article") =>
    page.evaluate((text, where) => {
      const paragraph = document.createElement("p");
      paragraph.textContent = text;
      document.querySelector(where).append(paragraph);
    }, text, where);

  test("keeps its marks and its panel while it grows", async () => {
    page = await at.open("/");
    await openPanel(page, "Paris Agreement");
    const before = await names();
    await page.evaluate(() => {
      const ranges = new Set([...CSS.highlights.get("pactlight-name")].map(String));
      globalThis.gaps = 0;
      const look = () => {
        const now = new Set([...(CSS.highlights.get("pactlight-name") ?? [])].map(String));
        if ([...ranges].some((words) => !now.has(words))) globalThis.gaps++;
        requestAnimationFrame(look);
      };
      look();
    });
    await add(LISBON);
    await named("Treaty of Lisbon");
    assert.deepEqual(await names(), [...before, "Treaty of Lisbon"]);
    assert.equal(await page.evaluate(() => globalThis.gaps), 0);
    assert.equal(await panels(page), 1);
    assert.ok(await shownPanel(page));
  });

  test("is read again though it never rests", async () => {
    page = await at.open("/");
    await page.evaluate(() => {
      const clock = document.querySelector("nav").appendChild(document.createElement("span"));
      const tick = () => {
        clock.textContent = String(performance.now());
        requestAnimationFrame(tick);
      };
      tick();
    });
    await add(LISBON);
    await named("Treaty of Lisbon");
  });

  test("is not sent again when its text is the same", async () => {
    page = await at.open("/");
    await ear.forget();
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll("p")) paragraph.replaceWith(paragraph.cloneNode(true));
    });
    await named("Paris Agreement");
    assert.equal(await heard("/", "page/analyse"), 0);
    await add(LISBON);
    await named("Treaty of Lisbon");
    assert.equal(await heard("/", "page/analyse"), 1);
  });

  test("has its mark follow the text into a new node, and loses it with other text", async () => {
    page = await at.open("/");
    const wrong = await page.evaluate(async () => {
      const second = document.querySelector("#second");
      const node = second.firstChild;
      node.replaceWith(document.createTextNode(node.data));
      await Promise.resolve(); // observers run before anything else
      return [...CSS.highlights.get("pactlight-name")].map(String).filter((words) => /Paris/.test(words) || words === "");
    });
    assert.deepEqual(wrong, []);
    await named("Paris Agreement");
    await page.evaluate(() => (document.querySelector("#second").firstChild.data = "They had nothing to say about anything at all, and left before it was dark."));
    assert.ok(!(await names()).includes("Paris Agreement"));
    await add(LISBON);
    await named("Treaty of Lisbon");
    assert.ok(!(await names()).includes("Paris Agreement"));
  });

  for (const [manner, go] of Object.entries({
    pushState: () => history.pushState(null, "", "/pushed"),
    replaceState: () => history.replaceState(null, "", "/replaced"),
    hash: () => (location.hash = "#/other"),
  })) {
    test(`follows a navigation by ${manner}`, async () => {
      page = await at.open("/");
      await page.evaluate(go);
      await page.evaluate((text) => {
        const article = document.querySelector("article");
        article.replaceChildren(...[text, text.replaceAll("the", "every")].map((text) => Object.assign(document.createElement("p"), { textContent: text })));
      }, `${LISBON} `.repeat(4));
      await named("Treaty of Lisbon");
      assert.deepEqual([...new Set(await names())], ["Treaty of Lisbon"]);
      const { popup, tabId } = await popupOn(at.launched, page);
      assert.equal((await stateOf(popup, tabId)).status, "on");
      await popup.close();
    });
  }

  test("asks for the choice of the address that a script puts on it", async () => {
    page = await at.open("/");
    await ear.forget();
    await page.evaluate(() => history.pushState(null, "", "/pushed"));
    const asked = async () => (await ear.heard()).map(({ address }) => address).find(Boolean);
    assert.equal(await until("the question", asked), at.site.url("/pushed"));
    assert.equal(await heard("/", "page/analyse"), 0); // the text is the same
    const { popup, tabId } = await popupOn(at.launched, page);
    const set = (on) => tell(popup, { type: "popup/set", tabId, scope: "page", on });
    await set(false);
    await unmarked(page);
    await page.bringToFront();
    await page.evaluate(() => history.replaceState(null, "", "/elsewhere"));
    await marked(page);
    await page.evaluate(() => history.replaceState(null, "", "/pushed"));
    await unmarked(page);
    await set(true);
    await popup.close();
  });

  test("marks what a click unfolds, by class or as details", async () => {
    page = await at.open("/");
    await page.evaluate((text) => {
      document.head.append(Object.assign(document.createElement("style"), { textContent: ".folded { display: none }" }));
      const rest = Object.assign(document.createElement("p"), { textContent: text, className: "folded" });
      const button = Object.assign(document.createElement("button"), { textContent: "More", onclick: () => rest.classList.remove("folded") });
      const details = document.createElement("details");
      details.append(Object.assign(document.createElement("summary"), { textContent: "Background" }));
      details.append(Object.assign(document.createElement("p"), { textContent: text.replace("Treaty of Lisbon", "Kyoto Protocol") }));
      document.querySelector("article").append(rest, button, details);
    }, LISBON);
    await add("At the end the Schengen Agreement was named as well, by the same delegate who had been silent until then.");
    await named("Schengen Agreement");
    assert.deepEqual((await names()).filter((words) => /Lisbon|Kyoto/.test(words)), []);
    await page.click("button");
    await named("Treaty of Lisbon");
    await page.click("summary");
    await named("Kyoto Protocol");
  });

  test("is read once it unveils itself", async () => {
    await ear.forget();
    page = await at.launched.browser.newPage();
    await page.goto(at.site.url("/veiled"));
    await until("its first reading", async () => (await heard("/veiled", "page/status")) > 0);
    assert.deepEqual(await marksOf(page), {});
    await page.evaluate(() => (document.body.style.visibility = "visible"));
    await marked(page);
  });

  test("is read once an animation unveils it", async () => {
    page = await at.open("/veiled-a-while");
    await marked(page);
  });

  test("has the text of its open shadow roots marked, wherever it changes, and not of closed ones", async () => {
    page = await at.open("/");
    await page.evaluate((text) => {
      for (const mode of ["open", "closed"]) {
        const root = document.querySelector("article").appendChild(document.createElement("div")).attachShadow({ mode });
        const words = mode === "open" ? "Treaty of Lisbon" : "Kyoto Protocol";
        root.append(Object.assign(document.createElement("p"), { textContent: text.replace("Treaty of Lisbon", words) }));
        if (mode === "open") globalThis.root = root;
      }
    }, LISBON);
    await named("Treaty of Lisbon");
    assert.ok(!(await names()).includes("Kyoto Protocol"));
    await page.evaluate(() => (globalThis.root.firstChild.textContent = globalThis.root.firstChild.textContent.replace("Treaty of Lisbon", "Schengen Agreement")));
    await named("Schengen Agreement");
    const point = await page.evaluate(() => {
      const range = [...CSS.highlights.get("pactlight-name")].find((range) => /Schengen/.test(range));
      range.startContainer.parentElement.scrollIntoView({ block: "center" });
      const { x, y, width, height } = range.getClientRects()[0];
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.click(point.x, point.y);
    assert.ok(await shownPanel(page));
  });

  test("is read as its style shows it: no hidden words within a paragraph, and what stands in elements without a box", async () => {
    page = await at.open("/styled");
    assert.deepEqual(await names(), ["North Atlantic Treaty", "Paris Agreement", "Schengen Agreement", "Treaty of Lisbon"]);
  });

  test("has its marks follow a translation, which puts other words into elements of its own, and back", async () => {
    page = await at.open("/");
    const wrong = await page.evaluate(async (text) => {
      const second = document.querySelector("#second");
      globalThis.former = [...second.childNodes];
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.textContent = text;
      outer.append(inner);
      second.replaceChildren(outer);
      await Promise.resolve(); // observers run before anything else
      return [...(CSS.highlights.get("pactlight-name") ?? [])].map(String).filter((words) => !/^North\s+Atlantic\s+Treaty$/.test(words));
    }, "Sie kamen auch auf das Übereinkommen von Paris zurück, und dann sprach jemand vom Treaty of Lisbon, bis es dunkel war.");
    assert.deepEqual(wrong, []);
    await named("Treaty of Lisbon");
    await page.evaluate(() => document.querySelector("#second").replaceChildren(...globalThis.former));
    await named("Paris Agreement");
    assert.deepEqual(await names(), ["North Atlantic Treaty", "Paris Agreement"]);
  });

  test("is marked again when its tab was put out of memory and is looked at", async () => {
    page = await at.open("/next");
    const { popup, tabId } = await popupOn(at.launched, page);
    await popup.bringToFront();
    await ear.forget();
    const tab = await popup.evaluate(async (tabId) => (await chrome.tabs.discard(tabId))?.id ?? tabId, tabId);
    await until("the tab to be out of memory", () => popup.evaluate(async (tab) => (await chrome.tabs.get(tab)).discarded, tab));
    assert.equal(await heard("/next"), 0);
    await popup.evaluate((tab) => chrome.tabs.update(tab, { active: true }), tab);
    await until("its marks", async () => (await stateOf(popup, tab)).report?.agreements.length > 0);
    await popup.evaluate((tab) => chrome.tabs.remove(tab), tab);
    await popup.close();
    page = null;
  });

  test("is left alone in the background until it is looked at", async () => {
    const front = await at.open("/");
    await ear.forget();
    const tabId = await ear.page.evaluate(async (url) => (await chrome.tabs.create({ url, active: false })).id, at.site.url("/next"));
    page = await until("the new tab", async () => {
      for (const one of await at.launched.browser.pages()) if (await one.evaluate(() => location.pathname === "/next").catch(() => false)) return one;
      return null;
    });
    await until("its content script", async () => (await stateOf(ear.page, tabId)).host !== "");
    await add(LISBON);
    assert.equal(await page.evaluate(() => document.hidden), true);
    assert.equal(await heard("/next"), 0);
    await page.bringToFront();
    await marked(page);
    await front.close();
  });

  test("is not read while it is prerendered", { skip: at.kind === "firefox" && "Firefox does not prerender" }, async () => {
    await ear.forget();
    page = await at.launched.browser.newPage();
    await page.goto(at.site.url("/prerenders"));
    await until("the prerendering", () => at.site.requests.includes("/next"));
    assert.equal(await heard("/next"), 0);
    await Promise.all([page.waitForNavigation(), page.click("a")]);
    await marked(page);
    assert.ok((await heard("/next", "page/analyse")) === 1);
  });

  test("comes back from the browser's memory with its marks", async () => {
    page = await at.open("/");
    await page.evaluate(() => addEventListener("pageshow", ({ persisted }) => (globalThis.persisted = persisted)));
    await page.goto(at.site.url("/other"));
    await page.evaluate(() => history.back());
    await until("the way back", () => page.evaluate(() => location.pathname === "/"));
    await marked(page);
    assert.deepEqual(await names(), ["North Atlantic Treaty", "Paris Agreement"]);
  });

  test("with more text than may be read says so", async () => {
    page = await at.visit("/large");
    const { popup, tabId } = await popupOn(at.launched, page);
    await until("the reason", async () => (await stateOf(popup, tabId)).status === "too-large");
    assert.equal(await heard("/large", "page/analyse"), 0);
    await popup.close();
  });
});
