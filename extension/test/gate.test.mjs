/** The gate before everything: cheap on every page, and shut on those that are no article. */
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { OSLO } from "./newspaper.mjs";
import { readingScript } from "./readings.mjs";
import { inBrowsers } from "./suite.mjs";

/** The most a look may cost, in milliseconds; the quietest of some turns counts, since the machine has other work. */
const BUDGET = 1;
const TURNS = 9;
const ROUNDS = 20;

const times = (count, one) => Array.from({ length: count }, (_, n) => one(n)).join("");
const NO_ARTICLE = {
  "/search": page("<form><input></form>" + times(300, (n) => `<div class="hit"><a href="/${n}"><h3>Result ${n}</h3></a><cite>site ${n}</cite></div>`)),
  "/links": page(`<ul>${times(3_000, (n) => `<li><a href="/${n}">A short label</a></li>`)}</ul>`),
  "/shop": page(times(2_000, (n) => `<div class="card"><img alt=""><a href="/${n}">Chair ${n}</a><span>${n} euro</span><button>Buy</button></div>`)),
  "/mail": page(`<table>${times(1_000, (n) => `<tr><td>Sender ${n}<td>About the meeting<td>10:00`)}</table>`),
  "/map": page(`<canvas></canvas><div class="controls">${times(50, (n) => `<button>${n}</button>`)}</div>`),
  "/home": page(times(400, (n) => `<section><a href="/${n}"><h3>Council of town ${n} puts the vote on its new bridge off until spring</h3><p>Story ${n}, told in a sentence that says what it is about and no more than that.</p></a></section>`)),
  "/editor": page(`<div contenteditable="true">${times(500, (n) => `<p>Draft ${n} of a long text that somebody is still writing, and that nobody should read before.</p>`)}</div>`),
  "/advertised": page(`<ul>${times(500, (n) => `<li><a href="/${n}">Label</a></li>`)}</ul>${times(20, () => `<iframe srcdoc="<p>Buy now, and pay next year."></iframe>`)}`),
  "/declared": `<!doctype html><title>Page</title><meta property="og:type" content="article"><p>A label and no more</p>`,
  "/empty": page(""),
};
const ARTICLE = {
  "/article": OSLO,
  "/chinese": page(times(6, () => "<p>两国外长星期一在奥斯陆会晤，讨论了去年签署的条约以及各方在今后几年应当承担的义务。</p>")),
  "/japanese": page(times(6, () => "<div>両国の外相は月曜日にオスロで会談し、昨年署名された条約と今後の義務について話し合った。</div>")),
  "/thai": page(times(6, () => "<p>รัฐมนตรีต่างประเทศของทั้งสองประเทศพบกันที่กรุงออสโลเมื่อวันจันทร์เพื่อหารือเกี่ยวกับสนธิสัญญาที่ลงนามเมื่อปีที่แล้ว</p>")),
  "/wire": `<!doctype html><html lang="en"><title>Wire</title><meta property="og:type" content="article"><article><h1>Pact signed</h1>
    <p>OSLO - Nine states signed the pact on Monday, the chair of the meeting said in the evening.</p><p>It enters into force once six of them have ratified it.</p></article>`,
};

function page(body) {
  return `<!doctype html><html lang="en"><title>Page</title><body>${body}</body></html>`;
}

inBrowsers("the gate", { ...NO_ARTICLE, ...ARTICLE }, (at) => {
  let script;
  before(async () => (script = await readingScript()));

  const gate = async (path) => {
    const page = await at.launched.browser.newPage();
    await page.goto(at.site.url(path));
    await page.evaluate(script);
    const turns = [];
    for (let turn = 0; turn < TURNS; turn++) turns.push(await page.evaluate((rounds) => globalThis.gate(rounds), ROUNDS));
    await page.close();
    return { passes: turns[0].passes, cost: Math.min(...turns.map(({ cost }) => cost)) };
  };

  for (const path of [...Object.keys(NO_ARTICLE), ...Object.keys(ARTICLE)]) {
    test(`takes less than ${BUDGET} ms on ${path}`, async (t) => {
      const { passes, cost } = await gate(path);
      assert.equal(passes, path in ARTICLE);
      t.diagnostic(`${cost.toFixed(3)} ms`);
      assert.ok(cost <= BUDGET, `${cost} ms`);
    });
  }
});
