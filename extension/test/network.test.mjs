/** Nothing leaves the reader's machine: a proxy between the browser and the world sees the page's own requests and no other. */
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { BROWSERS, EXTENSION, launch, until } from "./browser.mjs";
import { OSLO } from "./newspaper.mjs";
import { linksOf, openPanel, popupOn, press } from "./reader.mjs";
import { closed, marked, marksOf, openMarked, unmarked } from "./site.mjs";
import { whySkip } from "./suite.mjs";

const NEWS = "http://news.example/";
const CONTROL = "http://control.example/";

/** What is in the extension, or in the page that asks for it. */
const OWN = /^(chrome-extension|moz-extension|data):/;

/** Browsers call home by themselves, whatever the tests turn off. */
const HOME = /(^|\.)(google|googleapis|gstatic|mozilla|firefox)\.(com|org|net)$/;

for (const kind of BROWSERS) {
  describe(`the network in ${kind}`, { timeout: 120_000, skip: whySkip(kind) }, () => {
    let proxy, profile, launched;
    before(async () => {
      proxy = await record();
      profile = await mkdtemp(path.join(tmpdir(), "pactlight-"));
      await writeFile(path.join(profile, "prefs.js"), firefoxPreferences(proxy.port));
      const args = kind === "chromium" ? [`--proxy-server=127.0.0.1:${proxy.port}`, "--proxy-bypass-list=<-loopback>"] : [];
      launched = await launch(kind, EXTENSION, { profile, args });
    });
    after(async () => {
      await launched?.close();
      await proxy?.close();
      if (profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    });

    test("carries no request of the extension", async () => {
      const asked = await listen(launched);
      const page = await openMarked(launched.browser, NEWS);
      for (const words of await oneOfEach(page)) {
        const card = await openPanel(page, words);
        assert.ok((await linksOf(card)).length > 0, `no link to leave unfetched in the card of ${words}`);
        await page.keyboard.press("Escape");
        await closed(page);
      }
      const { popup } = await popupOn(launched, page);
      await press(popup, "page", false);
      await unmarked(page);
      await press(popup, "page", true);
      await marked(page);
      await marked(await launched.open("welcome.html"));
      // The extension's own pages could not ask if they wanted to.
      assert.equal(await popup.evaluate((url) => fetch(url, { mode: "no-cors" }).then(() => "sent", () => "stopped"), CONTROL), "stopped");
      assert.deepEqual(proxy.foreign(), []);
      assert.deepEqual(asked.filter((address) => !address.startsWith(NEWS) && !OWN.test(address)), []);
      // The proxy does see what a page asks for, and by then all that was asked before.
      await page.evaluate((url) => void fetch(url, { mode: "no-cors" }).catch(() => {}), CONTROL);
      await until("the page's own request", () => proxy.requests.includes(CONTROL));
      assert.deepEqual(proxy.foreign(), [CONTROL]);
    });
  });
}

/** The words of a mark of each kind that has a card of its own. */
async function oneOfEach(page) {
  const marks = await marksOf(page);
  const unknown = marks["pactlight-name"].find((name) => name.startsWith("Rhine"));
  return [marks["pactlight-name"][0], marks["pactlight-clause"][0], marks["pactlight-quote"][0], unknown];
}

/** A proxy that answers for one news site and keeps the address of every request; of those under TLS, the host. */
async function record() {
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(request.url);
    const found = request.url === NEWS;
    response.writeHead(found ? 200 : 404, { "content-type": "text/html; charset=utf-8" }).end(found ? OSLO : "");
  });
  server.on("connect", (request, socket) => {
    requests.push(request.url);
    socket.destroy();
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    requests,
    port: server.address().port,
    foreign: () => requests.filter((address) => !address.startsWith(NEWS) && !HOME.test(hostOf(address))),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

function hostOf(address) {
  return new URL(/^https?:/.test(address) ? address : `https://${address}`).hostname;
}

/** The addresses that the extension's worker and pages ask for from now on, as far as the driver tells of them. */
async function listen({ browser, worker }) {
  const asked = [];
  browser.on("targetcreated", async (target) => {
    const page = await target.page().catch(() => null);
    page?.on("request", (request) => asked.push(request.url()));
  });
  const client = (await worker())?.client;
  await client?.send("Network.enable");
  client?.on("Network.requestWillBeSent", ({ request }) => asked.push(request.url));
  return asked;
}

function firefoxPreferences(port) {
  const preferences = {
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": port,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": port,
    "network.proxy.no_proxies_on": "",
    "network.proxy.allow_hijacking_localhost": true,
  };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
  return lines.join("");
}
