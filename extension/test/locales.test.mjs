/**
 * The extension's words are those of the browser's language, in the form that goes with a number. Firefox speaks other
 * languages only with language packs, so Chromium alone is asked.
 */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { EXTENSION, launch } from "./browser.mjs";
import { OSLO } from "./newspaper.mjs";
import { popupOn, textOf } from "./reader.mjs";
import { openMarked, serve } from "./site.mjs";
import { whySkip } from "./suite.mjs";

/** How many agreements the article names. */
const NAMED = 4;

/** The browser's language, the folder whose words it shows, and the form that goes with NAMED there. */
const SPOKEN = [
  ["ru", "ru", "few"],
  ["nb", "nb", "other"],
  ["pt-BR", "pt_BR", "other"],
  ["pt-PT", "pt_PT", "other"],
  ["fi", "en", "other"],
];

describe("messages in chromium", { timeout: 120_000, skip: whySkip("chromium") }, () => {
  let site;
  before(async () => (site = await serve({ "/": OSLO })));
  after(() => site?.close());

  for (const [language, folder, form] of SPOKEN) {
    test(`a browser in ${language} shows the words of ${folder}`, async () => {
      const messages = JSON.parse(await readFile(new URL(`../_locales/${folder}/messages.json`, import.meta.url), "utf8"));
      const launched = await launch("chromium", EXTENSION, { languages: language });
      try {
        const { popup } = await popupOn(launched, await openMarked(launched.browser, site.url("/")));
        assert.equal(await textOf(popup, ".status"), messages[`ui_status_on_${form}`].message.replace("$1", NAMED));
        assert.equal(await popup.evaluate(() => document.documentElement.lang), messages.ui_language.message);
      } finally {
        await launched.close();
      }
    });
  }
});
