/** A web site on this machine for the tests, and what they ask of its pages. */
import { createServer } from "node:http";
import { until } from "./browser.mjs";

/**
 * Serves pages, an object of HTML by path; a path's page may also be { html, headers }. Gives url(path), the list
 * `requests` of the paths asked for, and close().
 */
export async function serve(pages) {
  const requests = [];
  const server = createServer((request, response) => {
    const path = request.url.split("?")[0];
    requests.push(path);
    const page = pages[path];
    if (page === undefined) return response.writeHead(404).end();
    const { html = page, headers = {} } = page;
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers }).end(html);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    requests,
    url: (path) => `http://127.0.0.1:${server.address().port}${path}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** An invented article with the paragraphs given after its first two, which name and quote agreements. */
export function article(...paragraphs) {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join("\n");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ministers meet in Oslo</title></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav><main><article><h1>Ministers meet in Oslo</h1>
<p id="first">Ministers of nine countries met in Oslo on Monday to speak about the <b>North</b>
  Atlantic   Treaty. Under Article 5 of the treaty each of them answers for the others, the chair reminded the room
  before the talks began behind closed doors.</p>
<p id="second">They also came back to the Paris Agreement, which several of them want to see carried out faster, and
  left for their capitals in the evening without a common paper, as diplomats had expected all along.</p>
${body}</article></main></body></html>`;
}

/** A sentence that names no agreement, another for each number. */
export function filler(n) {
  return `Day ${n} went by with talks about the chairs, the flags and the order of the speakers, a delegate said.`;
}

/** Paragraphs of an article that names one agreement again and again. */
export function paragraphs(count) {
  return Array.from({ length: count }, (_, n) => `<p>${filler(n)} They praised the Paris Agreement.</p>`).join("");
}

/** The words of every mark on the page, by the name of its highlight. */
export function marksOf(page) {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map((range) => `${range}`.replace(/\s+/g, " "))]),
    ),
  );
}

/** Opens the address in a new tab, in front. */
export async function visit(browser, url) {
  const page = await browser.newPage();
  await page.goto(url);
  await page.bringToFront();
  return page;
}

/** The same, and waits until it is marked. */
export async function openMarked(browser, url) {
  const page = await visit(browser, url);
  await marked(page);
  return page;
}

export function marked(page) {
  return until("marks", async () => Object.keys(await marksOf(page)).length > 0);
}

export function unmarked(page) {
  return until("no marks", async () => Object.keys(await marksOf(page)).length === 0);
}

/** Where the nth mark of a highlight stands: a point in the middle of its first line. */
export function pointOf(page, name, nth = 0) {
  return page.evaluate(
    (name, nth) => {
      const { x, y, width, height } = [...CSS.highlights.get(name)][nth].getClientRects()[0];
      return { x: x + width / 2, y: y + height / 2 };
    },
    name,
    nth,
  );
}

/** How many panels the page has: none or one. */
export function panels(page) {
  return page.evaluate(() => document.querySelectorAll("pactlight-panel").length);
}

export const opened = (page, limit) => until("a panel", async () => (await panels(page)) === 1, limit);
export const closed = (page) => until("no panel", async () => (await panels(page)) === 0);

/** Waits until the page's panel shows the words, and gives its frame. */
export function panelSays(page, words) {
  return until(`a panel that says ${words}`, async () => {
    for (const frame of page.frames()) {
      if (frame !== page.mainFrame() && (await frame.evaluate(() => document.body.innerText)).includes(words)) return frame;
    }
    return null;
  });
}
