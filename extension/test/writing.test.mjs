/** Where somebody writes nothing is read: in editors of every kind, and in the middle of an article. */
import assert from "node:assert/strict";
import { afterEach, before, test } from "node:test";
import { openEar } from "./ear.mjs";
import { popupOn, stateOf } from "./reader.mjs";
import { article, filler, marksOf, paragraphs } from "./site.mjs";
import { inBrowsers } from "./suite.mjs";

/** Where somebody writes in the middle of an article: the elements around the text. */
const WRITING = [
  [`<div class="ProseMirror" contenteditable="true"><p>`, "</p></div>"],
  [`<div class="CodeMirror"><div class="CodeMirror-code"><pre>`, "</pre></div></div>"],
  [`<div class="cm-editor"><div class="cm-content" contenteditable="true"><div class="cm-line">`, "</div></div></div>"],
  [`<div class="monaco-editor"><div class="view-lines"><div class="view-line"><span>`, "</span></div></div></div>"],
  [`<div class="ace_editor"><div class="ace_line">`, "</div></div>"],
  [`<div role="textbox"><p>`, "</p></div>"],
  ["<form><textarea>", "</textarea></form>"],
];

const EDITORS = {
  "/contenteditable": editor(`<div contenteditable="true">${paragraphs(8)}</div>`),
  "/design-mode": editor(`${paragraphs(8)}<script>document.designMode = "on"</script>`),
  "/textarea": editor(`<textarea rows=40 cols=80>${filler(1).repeat(20)}</textarea><label>${filler(2)}</label>`),
  "/textbox": editor(`<div role="textbox" aria-multiline="true">${paragraphs(8)}</div>`),
  "/canvas": editor(`<div class="kix-appview-editor"><div class="kix-page">${paragraphs(8)}</div><canvas></canvas></div>
    <iframe class="docs-texteventtarget-iframe" srcdoc="<body contenteditable=true>"></iframe>`),
  "/codemirror": editor(`<div class="CodeMirror"><div><textarea></textarea></div><div class="CodeMirror-code">${lines()}</div></div>`),
  "/monaco": editor(`<div class="monaco-editor"><div class="view-lines">${lines()}</div><textarea class="inputarea"></textarea></div>`),
};
const ARTICLE = article(filler(1), ...WRITING.map(([open, close]) => `Beside it.</p>${open}They praised the Kyoto Protocol.${close}<p>${filler(2)}`));

function editor(body) {
  return `<!doctype html><html lang="en"><title>Draft</title><body>${body}</body></html>`;
}

function lines() {
  return Array.from({ length: 30 }, (_, n) => `<pre class="line"><span>${filler(n)}</span></pre>`).join("");
}

inBrowsers("what is being written", { ...EDITORS, "/writing": ARTICLE }, (at) => {
  let page, ear;
  before(async () => (ear = await openEar(at.launched)));
  afterEach(() => page.close());

  test("is not read in the middle of an article", async () => {
    page = await at.open("/writing");
    assert.deepEqual((await marksOf(page))["pactlight-name"], ["North Atlantic Treaty", "Paris Agreement"]);
  });

  for (const path of Object.keys(EDITORS)) {
    test(`is left alone in an editor, as ${path.slice(1)}`, async () => {
      await ear.forget();
      page = await at.visit(path);
      await page.mouse.click(100, 100);
      await page.keyboard.type("Written ");
      const { popup, tabId } = await popupOn(at.launched, page);
      assert.equal((await stateOf(popup, tabId)).status, "no-article");
      await popup.close();
      assert.deepEqual((await ear.heard()).filter(({ url }) => url === at.site.url(path)), []);
      assert.deepEqual(await marksOf(page), {});
    });
  }
});
