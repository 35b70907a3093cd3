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
  "/empty": page(""),
};

function page(body) {
  return `<!doctype html><html lang="en"><title>Page</title><body>${body}</body></html>`;
}

inBrowsers("the gate", { ...NO_ARTICLE, "/article": OSLO }, (at) => {
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

  for (const path of [...Object.keys(NO_ARTICLE), "/article"]) {
    test(`takes less than ${BUDGET} ms on ${path}`, async (t) => {
      const { passes, cost } = await gate(path);
      assert.equal(passes, path === "/article");
      t.diagnostic(`${cost.toFixed(3)} ms`);
      assert.ok(cost <= BUDGET, `${cost} ms`);
    });
  }
});
