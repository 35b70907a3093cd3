/** Asking the content script of a tab. */
import { isRefusal, type MessageFrom, type PageState } from "../messages";

/** Its answer, or null where there is none: no content script, or a tab that is gone. */
export async function ask(tabId: number, message: MessageFrom<"worker">): Promise<unknown> {
  try {
    const answer: unknown = await chrome.tabs.sendMessage(tabId, message, { frameId: 0 });
    return answer ?? null;
  } catch {
    return null;
  }
}

/** What the tab's content script knows of its page, or null. */
export async function pageOf(tabId: number): Promise<PageState | null> {
  const answer = await ask(tabId, { type: "page/report" });
  return answer === null || isRefusal(answer) ? null : (answer as PageState);
}

/** Whether nothing may be kept of what happens in the tab. */
export async function isPrivate(tabId: number): Promise<boolean> {
  return (await chrome.tabs.get(tabId)).incognito;
}
