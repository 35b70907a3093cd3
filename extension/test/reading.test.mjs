/** A page is read in the browser as it is read without one: on invented pages to the letter, on real ones nearly. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { before, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { measuring } from "./measuring.mjs";
import { blocksOf, difference, headlessReadings, readingScript } from "./readings.mjs";
import { SHAPES, shaped } from "./shapes.mjs";
import { serve } from "./site.mjs";
import { inBrowsers } from "./suite.mjs";

/** Real pages, of which the headless reading is measured; they are kept beside the project, and not in it. */
const REAL = measuring("pages").pathname;
/** No script runs, and no style applies but that of attributes, so that all that differs is the reading. */
const STILL = { "content-security-policy": "default-src 'none'; style-src-attr 'unsafe-inline'" };
const FRAMES = "<!doctype html><title>Frames</title>";

/** How many blocks, of a hundred, may differ on real pages. */
const LEAST_SAME = 99;
/** So many are loaded at once. */
const AT_ONCE = 4;
/** One in so many real pages is read: all of them twice would take minutes, and no more than the engine differs. */
const EVERY = { chromium: 1, firefox: 4 };

const shapes = { "/": FRAMES, ...Object.fromEntries(Object.entries(SHAPES).map(([name, body]) => [`/${name}`, { html: shaped(body), headers: STILL }])) };

inBrowsers("a reading", shapes, (at) => {
  let script;
  before(async () => (script = await readingScript()));

  /** A function that reads pages of a site. */
  const readerOf = async (site) => {
    const page = await at.launched.browser.newPage();
    await page.goto(site.url("/"));
    await page.evaluate(script);
    return async (path) => JSON.parse(await page.evaluate((path) => globalThis.readPageAt(path), path));
  };

  test("is the same on invented pages", async (t) => {
    const folder = await mkdtemp(path.join(tmpdir(), "pactlight-"));
    const files = Object.keys(SHAPES).map((name) => path.join(folder, `${name}.html`));
    await Promise.all(files.map((file, i) => writeFile(file, shaped(Object.values(SHAPES)[i]))));
    const readings = await headlessReadings(files);
    await rm(folder, { recursive: true });
    const read = await readerOf(at.site);
    for (const [i, name] of Object.keys(SHAPES).entries()) {
      await t.test(name, async () => {
        const found = comparable(await read(`/${name}`));
        assert.deepEqual(found, comparable(readings[i]));
        assert.ok(found.blocks.length > 0);
      });
    }
  });

  test("is nearly the same on real pages", async (t) => {
    if (!existsSync(REAL)) return t.skip("the real pages are not here");
    const files = (await htmlFiles(REAL)).filter((_, i) => i % EVERY[at.kind] === 0);
    const readings = await headlessReadings(files);
    const pages = await Promise.all(files.map(async (file, i) => [`/${i}`, await served(file)]));
    const site = await serve({ "/": FRAMES, ...Object.fromEntries(pages) });
    const read = await readerOf(site);
    let all = 0;
    let other = 0;
    const found = [];
    for (let i = 0; i < files.length; i += AT_ONCE) {
      found.push(...(await Promise.all(files.slice(i, i + AT_ONCE).map((_, n) => read(`/${i + n}`)))));
    }
    for (const [i, file] of files.entries()) {
      const [these, those] = [blocksOf(found[i]), blocksOf(readings[i])];
      const { found: extra, missed } = difference(these, those);
      all += Math.max(these.length, those.length);
      other += Math.max(extra.length, missed.length);
      for (const why of new Set([...extra, ...missed].map((block) => reason(block, extra, missed)))) t.diagnostic(`${path.basename(file)}: ${why}`);
    }
    await site.close();
    t.diagnostic(`${other} of ${all} blocks differ on ${files.length} pages`);
    assert.ok(all > 0 && 100 * (all - other) >= LEAST_SAME * all, `${other} of ${all} blocks differ`);
  });
});

/** A reading without its address, with nothing where there is nothing, and 0 where nothing is told. */
function comparable({ url, meta = [], ...page }) {
  return { title: "", lang: "", data: [], ...page, meta: meta.map((said) => ({ at: 0, ...said })) };
}

async function htmlFiles(folder) {
  const entries = await readdir(folder, { recursive: true });
  return entries.filter((name) => /\.html(\.gz)?$/.test(name)).map((name) => path.join(folder, name));
}

/** A file as a server that knows its character set would send it: these have lost their header. */
async function served(file) {
  const bytes = await readFile(file);
  const html = file.endsWith(".gz") ? gunzipSync(bytes) : bytes;
  const isDeclared = /<meta[^>]+charset/i.test(html.subarray(0, 65_536).toString("latin1"));
  const isUTF8 = Buffer.from(html.toString("utf8")).equals(html);
  return { html, headers: { ...STILL, "content-type": isUTF8 && !isDeclared ? "text/html; charset=utf-8" : "text/html" } };
}

/** Why a block differs, as far as that can be told. */
function reason({ x, path }, found, missed) {
  const others = [...found, ...missed].filter((block) => block.path !== path || block.x !== x);
  if (others.some((block) => block.x === x)) return "the same text in another place of the tree";
  if (/[\u0080-\uffff]/.test(x)) return `other characters: ${x.slice(0, 60)}`;
  return `text of one only: ${x.slice(0, 60)}`;
}
