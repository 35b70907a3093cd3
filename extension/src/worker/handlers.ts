/** Which message is answered by what. */
import { REFUSED, type Refusal } from "../messages";
import { showBadge } from "./badge";
import { choicesFor } from "./choices";
import type { Core } from "./core";
import type { Handlers } from "./door";
import { panelAct, panelHello, panelToken } from "./panel";
import { popupJump, popupSet, popupState, tabChanged } from "./popup";

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
async function pageChoice(address: string, loaded: string): Promise<{ on: boolean } | Refusal> {
  const isOf = URL.canParse(address) && URL.canParse(loaded) && new URL(address).host === new URL(loaded).host;
  return isOf ? { on: (await choicesFor(address)).page } : REFUSED;
}

export function handlersOf(core: Core): Handlers {
  return {
    "page/analyse": ({ request }) => core.analyse(request),
    "page/choice": ({ address }, { url }) => pageChoice(address, url ?? ""),
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
  };
}
