/** An article in a frame of the page's own origin is read, marked and opened like any other; other frames are let be. */
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { until } from "./browser.mjs";
import { openEar } from "./ear.mjs";
import { popupOn, shownPanel, stateOf } from "./reader.mjs";
import { article, closed, filler, marksOf, opened, panels, serve } from "./site.mjs";
import { inBrowsers } from "./suite.mjs";

const paragraph = (n) => `<p>${filler(n)}</p>`;
const SPACER = `<div style="height: 1500px"></div>`;
const around = (frame) => `<!doctype html><html lang="en"><title>Reader</title><body style="margin: 50px"><nav><a href="/">Home</a></nav>${frame}${SPACER}</body></html>`;
const attribute = (html) => html.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
const SIZE = `width="700" height="400"`;

const PAGES = {
  "/article": article(paragraph(1), paragraph(2)),
  "/other": article(paragraph(1).replace("delegate said", "delegate said of the Treaty of Lisbon")),
  "/framed": around(`<iframe ${SIZE} src="/article"></iframe>`),
  "/nested": around(`<iframe ${SIZE} src="/framed"></iframe>`),
  "/srcdoc": around(`<iframe ${SIZE} srcdoc="${attribute(article(paragraph(1)))}"></iframe>`),
  "/late": around(`<iframe ${SIZE}></iframe>`),
  "/hidden": around(`<iframe ${SIZE} src="/article" style="display: none"></iframe>`),
  "/tiny": around(`<iframe width="1" height="1" src="/article"></iframe>`),
  "/sandboxed": around(`<iframe ${SIZE} src="/article" sandbox></iframe>`),
  "/writing": around(`<iframe ${SIZE} srcdoc="${attribute(`<body contenteditable="true">${article(paragraph(1))}`)}"></iframe>`),
  "/design": around(`<iframe ${SIZE} srcdoc="${attribute(article(paragraph(1)))}" onload="contentDocument.designMode = 'on'"></iframe>`),
  "/advertised": article(paragraph(1), `<iframe width="300" height="250" srcdoc="<p>Read more of the Kyoto Protocol here.</p>"></iframe>`),
};

inBrowsers("an article in a frame", PAGES, (at) => {
  let page, elsewhere, ear;
  before(async () => {
    elsewhere = await serve(PAGES);
    ear = await openEar(at.launched);
  });
  after(() => elsewhere.close());
  afterEach(async () => {
    await page?.close();
    await ear.forget();
  });

  const open = async (path) => (page = await at.visit(path));
  /** What the content scripts have said. */
  const messages = async () => (await ear.heard()).filter(({ url }) => url?.startsWith("http")).map(({ type }) => type);
  /** The innermost frame that has marks. */
  const markedFrame = () =>
    until("marks in a frame", async () => {
      for (const frame of page.frames()) if (frame !== page.mainFrame() && (await names(frame)).length > 0) return frame;
      return null;
    });
  const names = async (frame) => (await marksOf(frame))["pactlight-name"] ?? [];
  /** Where the words of a frame's first clause stand, in the tab's own window. */
  const clause = (frame) =>
    frame.evaluate(() => {
      const { x, y, width, height } = [...CSS.highlights.get("pactlight-clause")][0].getClientRects()[0];
      const point = { x: x + width / 2, y: y + height / 2 };
      for (let view = window; view.frameElement; view = view.parent) {
        const box = view.frameElement.getBoundingClientRect();
        point.x += box.x + view.frameElement.clientLeft;
        point.y += box.y + view.frameElement.clientTop;
      }
      return point;
    });

  for (const path of ["/framed", "/nested", "/srcdoc"]) {
    test(`is marked and opened in ${path}`, async () => {
      await open(path);
      const frame = await markedFrame();
      assert.deepEqual(await names(frame), ["North Atlantic Treaty", "Paris Agreement"]);
      const { x, y } = await clause(frame);
      await page.mouse.click(x, y);
      await opened(page);
      const panel = await shownPanel(page);
      assert.match(await panel.evaluate(() => document.body.innerText), /Article 5/);
      const top = await (await panel.frameElement()).boundingBox();
      assert.ok(Math.abs(top.y - y) < 40 || Math.abs(top.y + top.height - y) < 40, `the words at ${y}, the panel from ${top.y}`);
      await page.mouse.click(x, y - 45); // elsewhere in the frame
      await closed(page);
    });
  }

  test("opens its panel when a mark is pointed at, and closes it when the frame is left", async () => {
    await open("/framed");
    const { x, y } = await clause(await markedFrame());
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
    await opened(page);
    await page.mouse.move(5, 5);
    await closed(page);
  });

  test("is stepped through, counted and brought into view", async () => {
    await open("/framed");
    const frame = await markedFrame();
    await page.evaluate(() => scrollTo(0, 1200));
    await at.launched.command("next-mark");
    await until("a current mark", async () => (await marksOf(frame))["pactlight-current"]?.length === 1);
    await until("it to be in view", async () => {
      const y = await frame.evaluate(() => [...CSS.highlights.get("pactlight-current") ?? []][0]?.getBoundingClientRect().y + frameElement.getBoundingClientRect().y);
      return y >= 0 && y < (await page.evaluate(() => innerHeight));
    });
    const { popup, tabId } = await popupOn(at.launched, page);
    assert.equal((await stateOf(popup, tabId)).report.agreements.length, 2);
    await popup.close();
  });

  test("loses its marks when it is turned off", async () => {
    await open("/framed");
    const frame = await markedFrame();
    await at.launched.command("toggle-marks");
    await until("no marks", async () => Object.keys(await marksOf(frame)).length === 0);
    await at.launched.command("toggle-marks");
    await markedFrame();
  });

  test("is read again when the frame loads another, the same, or changes", async () => {
    await open("/framed");
    let frame = await markedFrame();
    await frame.evaluate(() => (document.querySelector("#second").textContent = "Then the Kyoto Protocol was named by everybody who had a seat at the table."));
    await until("the new mark", async () => (await names(frame)).includes("Kyoto Protocol"));
    assert.ok(!(await names(frame)).includes("Paris Agreement"));
    const load = (path) => page.evaluate((path) => void (document.querySelector("iframe").src = path), path);
    await load("/other");
    await until("the other article's marks", async () => (await names((frame = await markedFrame()))).includes("Treaty of Lisbon"));
    await frame.evaluate(() => (globalThis.isOld = true));
    await load("/other?again");
    await until("the same marks", async () => (await names((frame = await markedFrame()))).includes("Treaty of Lisbon") && !(await frame.evaluate(() => globalThis.isOld)));
    await page.evaluate(() => document.querySelector("iframe").remove());
    await until("nothing to be left", async () => (await messages()).at(-1) === "page/status");
    assert.equal(await panels(page), 0);
  });

  test("is read when a frame gets it late", async () => {
    await open("/late");
    await page.evaluate((html) => {
      const { contentDocument } = document.querySelector("iframe");
      contentDocument.open();
      contentDocument.write(html);
      contentDocument.close();
    }, PAGES["/article"]);
    assert.deepEqual(await names(await markedFrame()), ["North Atlantic Treaty", "Paris Agreement"]);
  });

  for (const path of ["/hidden", "/tiny", "/sandboxed", "/writing", "/design"]) {
    test(`is let be in ${path}`, async () => {
      await open(path);
      const { popup, tabId } = await popupOn(at.launched, page);
      const { status } = await stateOf(popup, tabId);
      await popup.close();
      assert.equal(status, "no-article");
      for (const frame of page.frames()) assert.deepEqual(await marksOf(frame), {});
    });
  }

  test("is let be where the frame is another site's, without a message", async () => {
    await open("/late");
    await page.evaluate((url) => void (document.querySelector("iframe").src = url), elsewhere.url("/article"));
    await until("the frame", () => elsewhere.requests.includes("/article"));
    const { popup, tabId } = await popupOn(at.launched, page);
    assert.equal((await stateOf(popup, tabId)).status, "no-article");
    await popup.close();
    assert.deepEqual(await messages(), []);
  });

  test("does not make an article's advertisements part of it", async () => {
    page = await at.open("/advertised");
    for (const frame of page.frames()) if (frame !== page.mainFrame()) assert.deepEqual(await marksOf(frame), {});
    assert.deepEqual(await names(page), ["North Atlantic Treaty", "Paris Agreement"]);
  });
});
