/** Which message is answered by what. */
import { REFUSED } from "../messages";
import { showBadge } from "./badge";
import { choicesFor } from "./choices";
import type { Core } from "./core";
import type { Handlers } from "./door";
import { panelAct, panelHello, panelToken } from "./panel";
import { popupJump, popupSet, popupState } from "./popup";

type Sender = chrome.runtime.MessageSender;

/** Runs do with the id of the sender's tab. */
async function inTab<T>(sender: Sender, run: (tabId: number) => Promise<T>): Promise<unknown> {
  const tabId = sender.tab?.id;
  return tabId === undefined ? REFUSED : run(tabId);
}

export function handlersOf(core: Core): Handlers {
  return {
    "page/analyse": ({ request }) => core.analyse(request),
    "page/choice": async (_message, { url }) => ({ on: (await choicesFor(url ?? "")).page }),
    "page/status": ({ count, on }, sender) =>
      inTab(sender, async (tabId) => {
        await showBadge(tabId, count, on);
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
