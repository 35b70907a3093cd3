/**
 * Mozilla's Readability on HTML files: `node readability.mjs FILES.json` prints { name: [{ text, milliseconds }] }, one
 * for each file of the list. Parsing the HTML counts, as it does for those that read files outside of a browser.
 */
import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import puppeteer from "puppeteer-core";
import { binary } from "../browser.mjs";

/** How often each page is read, after once to warm up; the median counts. */
const ROUNDS = 3;
/** How far into a document the name of its character set is looked for, in bytes. */
const HEAD = 65536;

const files = JSON.parse(await readFile(process.argv[2], "utf8"));
const script = await readFile(new URL("../../node_modules/@mozilla/readability/Readability.js", import.meta.url), "utf8");
const browser = await puppeteer.launch({ executablePath: binary("chromium"), headless: true, pipe: true, args: ["--no-sandbox", "--disable-gpu"] });
try {
  const page = await browser.newPage();
  await page.evaluate(`${script};globalThis.Readability = Readability;`);
  const found = [];
  for (const file of files) found.push(await page.evaluate(extract, decode(await readFile(file)), ROUNDS));
  process.stdout.write(JSON.stringify({ "Readability, browser": found }));
} finally {
  await browser.close();
}

/** The text of a document, which may be zipped, in the character set that it declares. */
function decode(bytes) {
  const source = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(source);
  } catch {
    const declared = /charset\s*=\s*["']?([\w-]+)/i.exec(source.subarray(0, HEAD).toString("latin1"));
    return new TextDecoder(declared?.[1] ?? "windows-1252").decode(source);
  }
}

/** In the page: the article's text with line breaks between its blocks, as one reads it, and the median time. */
function extract(html, rounds) {
  const parse = (source) => new DOMParser().parseFromString(source, "text/html");
  const times = [];
  let article = null;
  for (let round = 0; round <= rounds; round++) {
    const start = performance.now();
    try {
      article = new globalThis.Readability(parse(html)).parse();
    } catch {
      article = null; // it gives up on pages that are nested too deeply
    }
    if (round > 0) times.push(performance.now() - start);
  }
  const content = parse(article?.content ?? "");
  for (const block of content.querySelectorAll("p, div, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, br, figcaption, blockquote, pre")) block.after("\n");
  return { text: content.body.textContent, milliseconds: times.sort((a, b) => a - b)[Math.floor(rounds / 2)] };
}
