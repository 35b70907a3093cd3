/** Asking the content script of a tab. */
import { type Closed, isClosed, isRefusal, type MessageFrom, type PageState } from "../messages";

/** Its answer, or null where there is none: no content script, or a tab that is gone. */
export async function ask(tabId: number, message: MessageFrom<"worker">): Promise<unknown> {
  try {
    const answer: unknown = await chrome.tabs.sendMessage(tabId, message, { frameId: 0 });
    return answer ?? null;
  } catch {
    return null;
  }
}

/** What the tab's content script knows of its page; null where there is none, or what it stands in is no web page. */
export async function pageOf(tabId: number): Promise<PageState | null> {
  const state = await stateOf(tabId);
  return state && isClosed(state.phase) ? null : state;
}

async function stateOf(tabId: number): Promise<PageState | null> {
  const answer = await ask(tabId, { type: "page/report" });
  return answer === null || isRefusal(answer) ? null : (answer as PageState);
}

/** Whether nothing may be kept of what happens in the tab. */
export async function isPrivate(tabId: number): Promise<boolean> {
  return (await chrome.tabs.get(tabId)).incognito;
}

/** Why there is no page in a tab, as far as the browser lets the extension know. */
export async function whyUnread(tabId: number): Promise<Closed | "own" | "closed" | "not-readable"> {
  const state = await stateOf(tabId);
  if (state && isClosed(state.phase)) return state.phase;
  const tab = await chrome.tabs.get(tabId).catch(() => null);
  if (!tab) return "not-readable";
  const url = tab.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url) : null;
  if (url?.href.startsWith(chrome.runtime.getURL("/"))) return "own";
  // Firefox lets no script into its viewer of PDFs; Chrome's tells by itself what it shows.
  return url?.pathname.toLowerCase().endsWith(".pdf") ? "pdf" : "closed";
}
