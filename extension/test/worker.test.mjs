/** The core in the extension's worker: it answers as it does natively, and outlives what it is asked. */
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { before, test } from "node:test";
import { goRun, ROOT } from "./go.mjs";
import { tell } from "./reader.mjs";
import { inBrowsers } from "./suite.mjs";

const GOLDENS = "internal/analysis/testdata";

const PAGE = { plain: true, nodes: [{ p: -1, t: "body" }], blocks: [{ n: 0, x: "Ministers praised the Paris Agreement in Oslo." }] };
const GOOD = { version: 1, page: PAGE, options: { language: "en" } };
const BAD = {
  "bad-json": { ...GOOD, options: "none" },
  "bad-version": { ...GOOD, version: 99 },
  "bad-page": { ...GOOD, page: { ...PAGE, blocks: [{ n: 7, x: "The Paris Agreement." }] } },
  refused: { ...GOOD, page: "no page" },
};

inBrowsers("the worker", {}, (at) => {
  let page;
  // A welcome page speaks to the worker as a content script does.
  before(async () => (page = await at.launched.open("welcome.html")));
  const analyse = (request) => tell(page, { type: "page/analyse", request });

  test("reports on every golden article what the core reports natively", async (t) => {
    for (const { name, request, reply } of await goldens()) {
      await t.test(name, async () => assert.deepEqual(await analyse(request), { report: reply.report }));
    }
  });

  test("answers what it cannot read with an error, and goes on", async () => {
    for (const [code, request] of Object.entries(BAD)) {
      assert.deepEqual(await analyse(request), { error: code });
      assert.equal((await analyse(GOOD)).report.annotations[0].exact, "Paris Agreement");
    }
  });

  test("makes a new core after one that has trapped", async () => {
    await analyse(GOOD);
    // In Firefox the worker is a page that the extension's other pages may touch.
    const background = (await at.launched.worker()) ?? page;
    await background.evaluate(trap);
    assert.deepEqual(await analyse(GOOD), { error: "failed" });
    assert.equal((await analyse(GOOD)).report.annotations[0].exact, "Paris Agreement");
  });
});

/**
 * Runs where the worker's own globals can be reached. The encoder tells, once, a size that no memory holds: the core
 * cannot make room for it, and dies.
 */
function trap() {
  const { TextEncoder } = chrome.extension.getBackgroundPage?.() ?? globalThis;
  const { encode } = TextEncoder.prototype;
  TextEncoder.prototype.encode = () => {
    TextEncoder.prototype.encode = encode;
    return { length: 2 ** 32 - 1 };
  };
}

/** The golden files with what the core, run natively, answers to them. */
async function goldens() {
  const names = (await readdir(path.join(ROOT, GOLDENS))).filter((name) => name.endsWith(".txt"));
  assert.notEqual(names.length, 0, `no golden file in ${GOLDENS}`);
  const files = names.map((name) => path.join(GOLDENS, name));
  return (await goRun("./scripts/goldens", ...files)).trim().split("\n").map((line) => JSON.parse(line));
}
