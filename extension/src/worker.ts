/**
 * The worker: one core for all tabs, the border between pages, panel and popup, and the reader's choices. It may be
 * stopped at any moment, so it keeps nothing but the core's instance, which the next one makes anew.
 */
import { handleCommand } from "./worker/commands";
import { Core } from "./worker/core";
import { answer } from "./worker/door";
import { handlersOf } from "./worker/handlers";
import { Library } from "./worker/library";
import { forgetPanel } from "./worker/panels";

const library = new Library();
const handlers = handlersOf(new Core(chrome.runtime.getURL("core.wasm"), library), library);

chrome.runtime.onMessage.addListener((raw: unknown, sender, reply: (answer: unknown) => void) => {
  void answer(handlers, raw, sender).then(reply);
  return true; // the answer comes later
});

chrome.commands.onCommand.addListener((command, tab) => void handleCommand(command, tab));
chrome.tabs.onRemoved.addListener((tabId) => void forgetPanel(tabId));

chrome.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === "install") void chrome.tabs.create({ url: chrome.runtime.getURL(chrome.i18n.getMessage("ui_welcome_page")) });
});
