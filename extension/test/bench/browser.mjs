/**
 * The part of the bench that needs a browser: `node browser.mjs PLAN.json` prints one JSON object. The plan is written
 * by scripts/bench, which also has the table.
 */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { gunzipSync } from "node:zlib";
import { launch, until } from "../browser.mjs";

const ROUNDS = 7;
/** Rounds that only warm up, for the page as for Readability. */
const WARM_ROUNDS = 5;
const COLD_ROUNDS = 7;
const ARTICLES = 1000;

/** Real pages come without what they load; their own scripts would make every run another page. */
const HEADERS = { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'" };

const plan = JSON.parse(await readFile(process.argv[2], "utf8"));
const chromium = await launch("chromium", plan.extension);
try {
  const worker = await chromium.worker();
  await worker.evaluate(await readFile(plan.bundle, "utf8"));
  const inWorker = await measureWorker(worker);
  const pages = await measurePages(worker);
  process.stdout.write(JSON.stringify({ browser: await chromium.browser.version(), ...inWorker, pages }));
} finally {
  await chromium.close();
}

async function measureWorker(worker) {
  const ask = (name, ...args) => worker.evaluate((name, args) => globalThis.pactlightBench[name](...args), name, args);
  const empty = (await readFile(plan.empty)).toString("base64");
  return {
    core: await ask("core", plan.requests, ROUNDS),
    wink: await ask("wink", plan.texts, ROUNDS),
    compromise: await ask("compromise", plan.few, ROUNDS),
    coldCore: await ask("cold", null, COLD_ROUNDS),
    coldEmpty: await ask("cold", empty, COLD_ROUNDS),
    memory: await ask("memory", plan.requests, ARTICLES),
  };
}

/** Every page of the plan: how long it takes to mark it and how long Readability takes in the same tab. */
async function measurePages(worker) {
  const server = createServer(async (request, response) => {
    const file = plan.pages[Number(request.url.slice(1))];
    if (!file) return response.writeHead(404).end();
    const bytes = await readFile(file);
    response.writeHead(200, HEADERS).end(file.endsWith(".gz") ? gunzipSync(bytes) : bytes);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const readability = (await readFile(plan.readability, "utf8")) + "\n;globalThis.Readability = Readability;";
  const measured = [];
  for (const i of plan.pages.keys()) {
    measured.push(await measurePage(worker, `http://127.0.0.1:${server.address().port}/${i}`, readability));
  }
  server.close();
  return measured;
}

async function measurePage(worker, url, readability) {
  const before = await worker.evaluate(tabs);
  const page = await chromium.browser.newPage();
  await page.goto(url, { waitUntil: "load" });
  const tab = (await worker.evaluate(tabs)).find((id) => !before.includes(id));
  const marked = await until("the content script", () => worker.evaluate(mark, tab));
  const session = await page.createCDPSession();
  await session.send("Performance.enable");
  for (let round = 0; round < WARM_ROUNDS; round++) await worker.evaluate(mark, tab);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    const busy = await taskTime(session);
    const { total } = await worker.evaluate(mark, tab);
    rounds.push({ total, main: (await taskTime(session)) - busy });
  }
  await page.evaluate(readability);
  const parse = await page.evaluate(readabilityTimes, WARM_ROUNDS, ROUNDS);
  await page.close();
  return { marks: marked.count, total: rounds.map((r) => r.total), main: rounds.map((r) => r.main), readability: parse.times, nodes: parse.nodes };
}

/** In the worker: the tabs there are. */
async function tabs() {
  return (await chrome.tabs.query({})).map(({ id }) => id);
}

/** In the worker: turns the marks of a tab off and on, and waits until the page says that it is done. */
async function mark(tab) {
  const next = (on) =>
    new Promise((resolve, reject) => {
      const listener = (message, sender) => {
        if (message.type !== "page/status" || message.on !== on || sender.tab?.id !== tab) return;
        chrome.runtime.onMessage.removeListener(listener);
        resolve(message);
      };
      chrome.runtime.onMessage.addListener(listener);
      chrome.tabs.sendMessage(tab, { type: "page/switch", on }, { frameId: 0 }).catch(reject);
    });
  await next(false);
  const start = performance.now();
  const { count } = await next(true);
  return { total: performance.now() - start, count };
}

/** Time that the page's main thread was busy so far, in milliseconds. */
async function taskTime(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * metrics.find(({ name }) => name === "TaskDuration").value;
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
  return { times: times.slice(warm), nodes: document.querySelectorAll("*").length };
}
