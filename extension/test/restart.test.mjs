/** Official texts outlive the browser, and the extension that kept them. */
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, test } from "node:test";
import { BROWSERS, EXTENSION, launch } from "./browser.mjs";
import { tell } from "./reader.mjs";
import { whySkip } from "./suite.mjs";

const TEXT = { title: "The Pact of Velm", language: "en", parts: [{ kind: "article", number: "1", paragraphs: [{ text: "The lake is free." }] }] };

for (const kind of BROWSERS) {
  describe(`the library in ${kind}`, { timeout: 120_000, skip: whySkip(kind) }, () => {
    test("is there again after the browser was closed, with all of its texts", async (t) => {
      const profile = await mkdtemp(path.join(tmpdir(), "pactlight-"));
      t.after(() => rm(profile, { recursive: true, force: true }));
      const before = await inProfile(kind, profile, { type: "options/keep", texts: [TEXT] });
      assert.equal(before.texts.length, 1);
      assert.deepEqual(await inProfile(kind, profile, { type: "options/texts" }), before);
    });
  });
}

/** The answer to one message of the settings page, in a browser that is started for it. */
async function inProfile(kind, profile, message) {
  const launched = await launch(kind, EXTENSION, { profile });
  try {
    const options = await launched.open("options.html");
    return await tell(options, message);
  } finally {
    await launched.close();
  }
}
