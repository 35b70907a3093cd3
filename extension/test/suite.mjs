/** The frame of a browser test: one suite for each browser, with a site and a running browser for its tests. */
import { after, before, describe } from "node:test";
import { binary, BROWSERS, EXTENSION, launch } from "./browser.mjs";
import { openMarked, serve, visit } from "./site.mjs";

/**
 * Declares a suite for each browser. tests(at) declares its tests; when they run, `at` holds
 *   kind        "chromium" or "firefox"
 *   site        the pages, served (see site.mjs)
 *   launched    the browser with the extension (see browser.mjs)
 *   visit(path) opens a page of the site in front
 *   open(path)  does so, and waits until it is marked
 * Options are those of launch.
 */
export function inBrowsers(title, pages, tests, options = {}) {
  for (const kind of BROWSERS) {
    describe(`${title} in ${kind}`, { timeout: 120_000, skip: whySkip(kind) }, () => {
      const at = {
        kind,
        visit: (path) => visit(at.launched.browser, at.site.url(path)),
        open: (path) => openMarked(at.launched.browser, at.site.url(path)),
      };
      before(async () => {
        at.site = await serve(pages);
        at.launched = await launch(kind, EXTENSION, { languages: "en-US", ...options });
      });
      after(async () => {
        await at.launched?.close();
        await at.site?.close();
      });
      tests(at);
    });
  }
}

/** The same suite, whose tabs have that viewport. */
export function sized(at, viewport) {
  const resized = async (page) => {
    await page.setViewport(viewport);
    return page;
  };
  const launched = { ...at.launched, open: async (name) => resized(await at.launched.open(name)) };
  return { ...at, launched, visit: async (path) => resized(await at.visit(path)), open: async (path) => resized(await at.open(path)) };
}

/** Why there are no tests in a browser, or false. A missing browser is a failure unless the caller wants it passed over. */
export function whySkip(kind) {
  if (!process.env.PACTLIGHT_SKIP_BROWSERS) return false;
  try {
    binary(kind);
    return false;
  } catch (error) {
    console.error(`NOT TESTED in ${kind}: ${error.message}`);
    return error.message;
  }
}
