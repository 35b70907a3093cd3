/**
 * The browsers of the tests: Debian's Chromium and Firefox ESR with the extension loaded, both driven by
 * puppeteer-core. `PACTLIGHT_CHROMIUM` and `PACTLIGHT_FIREFOX` name other binaries.
 */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import puppeteer from "puppeteer-core";

export const BROWSERS = ["chromium", "firefox"];

/** The folder that the build makes. */
export const EXTENSION = new URL("../../.build/extension", import.meta.url).pathname;

/** Where Firefox serves the extension from; it would draw this address at random. */
const FIREFOX_UUID = "6b2c1a52-77a3-4c4e-9d1f-3b8f0c5a9e10";

const BINARIES = {
  chromium: [process.env.PACTLIGHT_CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser"],
  firefox: [process.env.PACTLIGHT_FIREFOX, "/usr/bin/firefox-esr", "/usr/bin/firefox"],
};

/**
 * Starts a browser with the extension in folder and gives
 *   browser         puppeteer's Browser
 *   url(name)       the address of one of the extension's own pages
 *   open(name)      such a page in a new tab: puppeteer's Page
 *   command(name)   does what the keys of that command of the manifest do, in the tab in front
 *   worker()        in Chromium the extension's WebWorker; null in Firefox
 *   close()         ends the browser
 * Options: dark, forcedColors, languages ("nl"), args;
 * profile, a folder that outlives the browser; welcome: true keeps the welcome page, which opens by itself and would
 * come before the tests' own.
 */
export async function launch(kind, folder, options = {}) {
  const dir = path.resolve(folder);
  if (!existsSync(path.join(dir, "manifest.json"))) throw new Error(`no extension in ${dir}: run go run ./scripts/build`);
  const launched = await (kind === "firefox" ? launchFirefox(dir, options) : launchChromium(dir, options));
  await settleWelcome(launched.browser, options.welcome);
  return launched;
}

/** The browser to run, or an error that says what to do. */
export function binary(kind) {
  const found = BINARIES[kind].find((file) => file && existsSync(file));
  if (!found) throw new Error(`no ${kind} found: install it or name it in PACTLIGHT_${kind.toUpperCase()}`);
  return found;
}

async function launchChromium(dir, options) {
  const browser = await puppeteer.launch({
    executablePath: binary("chromium"),
    headless: true,
    pipe: true,
    enableExtensions: true,
    userDataDir: options.profile,
    args: [
      "--no-sandbox",
      `--load-extension=${dir}`,
      `--disable-extensions-except=${dir}`,
      "--disable-features=DisableLoadExtensionCommandLineSwitch",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-print-preview", // printing is over at once
      ...(options.languages ? [`--lang=${options.languages}`, `--accept-lang=${options.languages}`] : []),
      ...(options.dark ? ["--force-dark-mode"] : []),
      ...(options.forcedColors ? ["--force-high-contrast"] : []),
      ...(options.args ?? []),
    ],
    env: { ...process.env, ...(options.languages ? { LANGUAGE: options.languages } : {}) },
  });
  const isWorker = (target) => target.type() === "service_worker" && target.url().startsWith("chrome-extension://");
  const target = await browser.waitForTarget(isWorker);
  const root = new URL("/", target.url()).href;
  return {
    kind: "chromium",
    browser,
    url: (name) => root + name,
    open: (name) => open(browser, root + name),
    command: async (name) => {
      const worker = await (await browser.waitForTarget(isWorker)).worker();
      await worker.evaluate((name) => chrome.commands.onCommand.dispatch(name), name);
    },
    worker: async () => (await browser.waitForTarget(isWorker)).worker(),
    close: () => browser.close(),
  };
}

async function launchFirefox(dir, options) {
  const manifest = JSON.parse(await readFile(path.join(dir, "manifest.json"), "utf8"));
  const id = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: binary("firefox"),
    headless: true,
    userDataDir: options.profile,
    // Without it the driver may not open the extension's own pages.
    args: ["--remote-allow-system-access", ...(options.args ?? [])],
    extraPrefsFirefox: {
      // An extension that is loaded for a test is uninstalled at the end; what it stores must outlive that in a profile.
      "extensions.webextensions.keepStorageOnUninstall": true,
      "extensions.webextensions.uuids": JSON.stringify({ [id]: FIREFOX_UUID }),
      "layout.css.prefers-color-scheme.content-override": options.dark ? 0 : 1,
      ...(options.forcedColors ? { "browser.display.document_color_use": 2 } : {}),
      ...(options.languages ? { "intl.accept_languages": options.languages, "intl.locale.requested": options.languages } : {}),
    },
  });
  await browser.installExtension(dir);
  const root = `moz-extension://${FIREFOX_UUID}/`;
  return {
    kind: "firefox",
    browser,
    url: (name) => root + name,
    open: (name) => open(browser, root + name),
    command: (name) => pressInFirefox(browser, manifest.commands[name].suggested_key.default),
    worker: async () => null,
    close: () => browser.close(),
  };
}

/** Keys sent to a page do not reach the browser's own shortcuts, so the shortcut is asked to act, by its letter. */
async function pressInFirefox(browser, keys) {
  const { connection } = browser;
  const { result } = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const shortcut = `keyset[id^=ext-keyset-id-] key[key="${keys.split("+").at(-1)}"]`;
  await connection.send("script.evaluate", {
    target: { context: result.contexts[0].context },
    expression: `document.querySelector(${JSON.stringify(shortcut)}).doCommand()`,
    awaitPromise: false,
  });
}

/** Waits for the welcome page, and closes it. */
async function settleWelcome(browser, keep) {
  const isWelcome = (page) => page.evaluate(() => location.pathname.startsWith("/welcome") && document.readyState === "complete");
  const welcome = await until("the welcome page", async () => {
    for (const page of await browser.pages()) if (await isWelcome(page)) return page;
    return null;
  });
  if (!keep) await welcome.close();
}

/** Firefox's driver does not tell when an extension's page is loaded, nor its address, so the page itself is asked. */
async function open(browser, url) {
  const page = await browser.newPage();
  page.goto(url).catch(() => {});
  await until(`${url} to load`, () => page.evaluate((url) => location.href === url && document.readyState === "complete", url));
  return page;
}

/**
 * Asks until the answer is true, and gives it; an error that says what was waited for after `limit` milliseconds.
 * A question that fails, as when a page is being left, is asked again.
 */
export async function until(what, question, limit = 10_000) {
  const end = performance.now() + limit;
  while (performance.now() < end) {
    const answer = await Promise.resolve().then(question).catch(() => null);
    if (answer) return answer;
    await pause(20);
  }
  throw new Error(`waited in vain for ${what}`);
}
