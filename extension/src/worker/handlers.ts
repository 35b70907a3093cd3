/** Which message is answered by what. */
import { type PageChoice, REFUSED, type Refusal } from "../messages";
import { showBadge } from "./badge";
import { choicesFor } from "./choices";
import type { Core } from "./core";
import type { Handlers } from "./door";
import { optionsErase, optionsExport, optionsForget, optionsImport, optionsOn, optionsSet, optionsState, optionsUnhide } from "./options";
import { panelAct, panelHello, panelToken } from "./panel";
import { hiddenOn } from "./hidden";
import { Keeping } from "./keeping";
import type { Library } from "./library";
import { popupJump, popupLook, popupPrint, popupSet, popupState, popupUnhide, tabChanged } from "./popup";
import { lookFor, settings } from "./settings";

type Sender = chrome.runtime.MessageSender;

/** Runs do with the id of the sender's tab. */
async function inTab<T>(sender: Sender, run: (tabId: number) => Promise<T>): Promise<unknown> {
  const tabId = sender.tab?.id;
  return tabId === undefined ? REFUSED : run(tabId);
}

/**
 * The browser knows a page by the address that it was loaded from, which a script may have changed since, within its
 * origin; of other origins a page learns nothing.
 */
async function pageChoice(address: string, loaded: string, library: Library): Promise<PageChoice | Refusal> {
  const isOf = URL.canParse(address) && URL.canParse(loaded) && new URL(address).host === new URL(loaded).host;
  if (!isOf) return REFUSED;
  const { page: on } = await choicesFor(address);
  const { unread } = await settings();
  return { on, look: await lookFor(new URL(address).host), hidden: await hiddenOn(address), unread, library: await versionOf(library) };
}

/** A library that cannot be read is none. */
function versionOf(library: Library): Promise<string> {
  return library.version().catch(() => "");
}

export function handlersOf(core: Core, library: Library): Handlers {
  const keeping = new Keeping(core, library);
  return {
    "page/analyse": ({ request }) => core.analyse(request),
    "page/choice": ({ address }, { url }) => pageChoice(address, url ?? "", library),
    "page/status": ({ count, on }, sender) =>
      inTab(sender, async (tabId) => {
        await showBadge(tabId, count, on);
        void tabChanged(tabId);
        return {};
      }),
    "panel/token": ({ mark }, sender) => inTab(sender, (tabId) => panelToken(tabId, mark)),
    "panel/hello": ({ token }, sender) => inTab(sender, (tabId) => panelHello(tabId, token)),
    "panel/act": (message, sender) => inTab(sender, (tabId) => panelAct(tabId, message)),
    "popup/state": ({ tabId }) => popupState(tabId),
    "popup/set": ({ tabId, scope, on }) => popupSet(tabId, scope, on),
    "popup/jump": ({ tabId, mark }) => popupJump(tabId, mark),
    "popup/look": ({ tabId, look }) => popupLook(tabId, look),
    "popup/print": ({ tabId }) => popupPrint(tabId),
    "popup/unhide": ({ tabId }) => popupUnhide(tabId),
    "options/state": () => optionsState(),
    "options/set": (message) => optionsSet(message.settings),
    "options/on": ({ on }) => optionsOn(on),
    "options/forget": ({ host }) => optionsForget(host),
    "options/unhide": ({ index }) => optionsUnhide(index),
    "options/export": () => optionsExport(),
    "options/import": ({ file }) => optionsImport(file),
    "options/erase": () => optionsErase(),
    "popup/official": ({ tabId }) => keeping.official(tabId),
    "popup/read": ({ tabId, language }) => keeping.readPage(tabId, language),
    "popup/keep": ({ tabId, texts }) => keeping.keepFrom(tabId, texts),
    "options/texts": () => keeping.state(),
    "options/text": async ({ id }) => ({ text: await library.text(id) }),
    "options/remove-text": ({ id }) => keeping.change(() => library.remove(id)),
    "options/erase-texts": () => keeping.change(() => library.erase()),
    "options/export-texts": async () => ({ file: await keeping.pack() }),
    "options/read-file": ({ name, file, language }) => keeping.readFile(name, file, language),
    "options/read-page": ({ name, page, language }) => keeping.readHTML(name, page, language),
    "options/keep": ({ texts }) => keeping.change(() => library.keep(texts)),
  };
}
