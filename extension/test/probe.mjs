import { launch, until, EXTENSION } from "./browser.mjs"; import { serve, article, marksOf, marked, openMarked } from "./site.mjs";
const site = await serve({ "/": article(), "/trap": article("TRAPNOW") , "/b": article()});
const dir = process.argv[2] ?? EXTENSION;
const b = await launch("chromium", dir); try {
 const m = await b.browser.newPage(); await m.goto("chrome://extensions");
 const id = new URL(b.url("")).host;
 console.log(await m.evaluate(async (id) => { await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true }); return (await chrome.developerPrivate.getExtensionInfo(id)).incognitoAccess; }, id).catch(e => e.message));
 await new Promise(r=>setTimeout(r,2500)); const pop = await b.open("popup.html"); const c = await b.browser.createBrowserContext(); const p = await c.newPage(); await p.goto(site.url("/")); await p.bringToFront();
 await marked(p).then(() => console.log("incognito marked"), e => console.log(e.message));
 const tabs = await pop.evaluate(() => chrome.tabs.query({}).then(t => t.map(t => [t.id, t.incognito, t.url]))); console.log(JSON.stringify(tabs));
 const id2 = tabs.find(t => t[1])?.[0];
 if (id2) { for (const m of [{ type: "popup/state", tabId: id2 }, { type: "popup/set", tabId: id2, scope: "page", on: false }, { type: "popup/set", tabId: id2, scope: "site", on: false }]) console.log(JSON.stringify(await pop.evaluate(m => chrome.runtime.sendMessage(m), m)).slice(0, 150)); console.log(await marksOf(p), await pop.evaluate(() => chrome.storage.local.get()));
 await p.evaluate(() => document.querySelector("#second").append(" more")); await new Promise(r => setTimeout(r, 1200)); console.log("still off", await marksOf(p)); }
 if (process.argv[2]) { const t = await b.browser.newPage(); await t.goto(site.url("/trap")); await new Promise(r => setTimeout(r, 1000)); console.log("trap", await marksOf(t)); const u = await openMarked(b.browser, site.url("/b")); console.log("after", Object.keys(await marksOf(u))); }
} finally { await b.close(); await site.close(); }
