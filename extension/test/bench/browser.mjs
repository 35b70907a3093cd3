/**
 * The part of the bench that needs a browser: `node browser.mjs PLAN.json` prints one JSON object. The plan is written
 * by scripts/bench, which also has the table.
 */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { gunzipSync } from "node:zlib";
import { launch, until } from "../browser.mjs";
import { measureOpenings } from "./opening.mjs";

const ROUNDS = 7;
/** Rounds that only warm up, for the page as for Readability. */
const WARM_ROUNDS = 5;
const COLD_ROUNDS = 25;
const ARTICLES = 1000;

/** Real pages come without what they load; their own scripts would make every run another page. */
const HEADERS = { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'" };

/** How many elements the made articles have. */
const SIZES = [1_000, 5_000, 20_000, 100_000];

/** A page of links, and articles. */
const MADE = {
  list: html("List", "<ul>" + '<li><a href="/">A short label</a></li>'.repeat(3000) + "</ul>"),
  ...Object.fromEntries(SIZES.map((size) => [`long${size}`, html("Long", "<article>" + paragraphs(size / 2) + "</article>")])),
};

/** Paragraphs of two elements each; no two are the same, or they would not be an article. */
function paragraphs(count) {
  const one = (_, n) => `<p>On day ${n} the ministers met <b>again</b>, and spoke of the Paris Agreement for ${n % 7} hours.</p>`;
  return Array.from({ length: count }, one).join("");
}

function html(title, body) {
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;
}

const plan = JSON.parse(await readFile(process.argv[2], "utf8"));
const chromium = await launch("chromium", plan.extension);
let measured;
try {
  const worker = await chromium.worker();
  await worker.evaluate(await readFile(plan.bundle, "utf8"));
  const inWorker = await measureWorker(worker);
  const onPages = await measurePages(worker);
  measured = { browser: await chromium.browser.version(), ...inWorker, ...onPages };
} finally {
  await chromium.close();
}
process.stdout.write(JSON.stringify({ ...measured, ...(await measureOpenings(plan.extension)) }));

async function measureWorker(worker) {
  const measure = (name, ...args) => worker.evaluate((name, args) => globalThis.pactlightBench[name](...args), name, args);
  const empty = (await readFile(plan.empty)).toString("base64");
  return {
    core: await measure("core", plan.requests, ROUNDS),
    wink: await measure("wink", plan.texts, ROUNDS),
    compromise: await measure("compromise", plan.few, ROUNDS),
    coldCore: await measure("cold", null, COLD_ROUNDS),
    coldEmpty: await measure("cold", empty, COLD_ROUNDS),
    memory: await measure("memory", plan.requests, ARTICLES),
  };
}

/** Every page of the plan against Readability, and the made pages. */
async function measurePages(worker) {
  const server = createServer(serve);
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const readability = (await readFile(plan.readability, "utf8")) + "\n;globalThis.Readability = Readability;";
  const pages = [];
  for (const i of plan.pages.keys()) {
    const measured = inTab(worker, `${origin}/${i}`, "done", async (page, tab) => ({
      ...(await shifted(page, () => marks(worker, page, tab))),
      readability: await page.evaluate(readability).then(() => page.evaluate(readabilityTimes, WARM_ROUNDS, ROUNDS)),
    }));
    // One page on which no article is found in the browser must not take the others' figures away.
    const times = await measured.catch((error) => console.error(`not measured: ${plan.pages[i]}: ${error.message}`));
    if (times) pages.push(times);
  }
  const noArticle = await inTab(worker, `${origin}/list`, "no-article", async (page, tab) => (await marks(worker, page, tab)).main);
  const sizes = [];
  for (const elements of SIZES) {
    sizes.push(await inTab(worker, `${origin}/long${elements}`, "done", async (page, tab) => {
      await page.evaluate(watchTasks);
      const { main } = await marks(worker, page, tab);
      return { elements, main, longest: await page.evaluate(() => Math.max(0, ...globalThis.longTasks)) };
    }));
  }
  server.close();
  return { pages, noArticle, sizes };
}

async function serve(request, response) {
  const name = request.url.slice(1);
  const file = plan.pages[Number(name)];
  if (!file && !MADE[name]) return response.writeHead(404).end();
  const bytes = file ? await readFile(file) : MADE[name];
  response.writeHead(200, HEADERS).end(file?.endsWith(".gz") ? gunzipSync(bytes) : bytes);
}

/**
 * Opens a page in a tab of its own, for as long as it is measured: from when the extension has done with it for the
 * first time, or its own reading would mix with ours.
 */
async function inTab(worker, url, phase, measure) {
  const before = await worker.evaluate(tabs);
  const page = await chromium.browser.newPage();
  await page.goto(url, { waitUntil: "load" });
  try {
    const tab = (await worker.evaluate(tabs)).find((id) => !before.includes(id));
    await until(`${phase} on ${url}`, async () => (await worker.evaluate(ask, tab, { type: "page/report" })).phase === phase);
    await worker.evaluate(mark, tab, false);
    return await measure(page, tab);
  } finally {
    await page.close();
  }
}

/** How long it takes to mark the page, and how long its main thread is busy meanwhile. */
async function marks(worker, page, tab) {
  const session = await page.createCDPSession();
  await session.send("Performance.enable");
  const rounds = [];
  for (let round = 0; round < WARM_ROUNDS + ROUNDS; round++) {
    const busy = await taskTime(session);
    const total = await worker.evaluate(mark, tab, true);
    rounds.push({ total, main: (await taskTime(session)) - busy });
    await worker.evaluate(mark, tab, false);
  }
  const warm = rounds.slice(WARM_ROUNDS);
  return { total: warm.map((round) => round.total), main: warm.map((round) => round.main) };
}

/** What run measures, and how far the page's layout shifts meanwhile. */
async function shifted(page, run) {
  await page.evaluate(watchShifts);
  const measured = await run();
  return { ...measured, shift: await page.evaluate(() => globalThis.shift) };
}

/** In the worker: what the content script of a tab answers. */
function ask(tab, message) {
  return chrome.tabs.sendMessage(tab, message, { frameId: 0 });
}

/** In the worker: the tabs there are. */
async function tabs() {
  return (await chrome.tabs.query({})).map(({ id }) => id);
}

/** In the worker: turns the marks of a tab on or off, and tells how long it takes until the page says that it is done. */
async function mark(tab, on) {
  const start = performance.now();
  await new Promise((resolve, reject) => {
    const listener = (message, sender) => {
      if (message.type !== "page/status" || message.on !== on || sender.tab?.id !== tab) return;
      chrome.runtime.onMessage.removeListener(listener);
      resolve();
    };
    chrome.runtime.onMessage.addListener(listener);
    chrome.tabs.sendMessage(tab, { type: "page/switch", on }, { frameId: 0 }).catch(reject);
  });
  return performance.now() - start;
}

/** Time that the page's main thread was busy so far, in milliseconds. */
async function taskTime(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * metrics.find(({ name }) => name === "TaskDuration").value;
}

/** In the page: notes every task of more than 50 ms. */
function watchTasks() {
  globalThis.longTasks = [];
  const note = (list) => list.getEntries().forEach(({ duration }) => globalThis.longTasks.push(duration));
  new PerformanceObserver(note).observe({ type: "longtask" });
}

/** In the page: adds up the layout's shifts from now on. */
function watchShifts() {
  globalThis.shift = 0;
  const add = (list) => list.getEntries().forEach(({ value }) => (globalThis.shift += value));
  new PerformanceObserver(add).observe({ type: "layout-shift" });
}

/** In the page: Readability.parse() on a fresh copy each time, since it takes its document apart; the copying does not count. */
function readabilityTimes(warm, rounds) {
  const times = [];
  for (let round = 0; round < warm + rounds; round++) {
    const copy = document.cloneNode(true);
    const start = performance.now();
    new globalThis.Readability(copy).parse();
    times.push(performance.now() - start);
  }
  return times.slice(warm);
}
