/**
 * Draws the PNG icons from icon.svg: `npm run icons`. The PNGs are kept with the sources, so that a build needs no
 * browser; the same Chromium draws the same bytes.
 */
import { readFile, writeFile } from "node:fs/promises";
import puppeteer from "puppeteer-core";
import { binary } from "./browser.mjs";

const here = (name) => new URL(`../icons/${name}`, import.meta.url);
const svg = await readFile(here("icon.svg"), "utf8");
const browser = await puppeteer.launch({ executablePath: binary("chromium"), args: ["--no-sandbox", "--disable-gpu"] });
try {
  const page = await browser.newPage();
  for (const size of [16, 32, 48, 128]) {
    await page.setViewport({ width: size, height: size });
    await page.goto(`data:text/html,${encodeURIComponent(`<style>body{margin:0}svg{display:block}</style>${svg}`)}`);
    await writeFile(here(`${size}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
