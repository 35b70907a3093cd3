/** The number of agreements, on the extension's button. */

const COLOUR = "#1f4e8c";

/** Shows count on the tab's button; null, 0 and a page that is off show nothing. */
export async function showBadge(tabId: number, count: number | null, on: boolean): Promise<void> {
  const text = on && count ? String(count) : "";
  await chrome.action.setBadgeText({ tabId, text });
  if (text) await chrome.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
}
