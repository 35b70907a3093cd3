/**
 * Which panel may speak for which tab. A content script gets a token for the panel that it opens; the panel changes
 * the token, once, for a session. A frame that somebody else opened has no token and learns nothing. The browser
 * keeps the records in memory, for as long as it runs.
 */
import { isObject } from "../shape";

interface Panel {
  readonly mark: number;
  readonly token: string | null; // null once it is used
  readonly session: string | null; // null before
}

const keyOf = (tabId: number): string => `panel:${tabId}`;

/** A token for a new panel on that mark of the tab; the tab's former panel loses its own. */
export async function issueToken(tabId: number, mark: number): Promise<string> {
  const token = crypto.randomUUID();
  await keep(tabId, { mark, token, session: null });
  return token;
}

/** Uses up a token: the session and the mark of its panel, or null. */
export async function redeem(tabId: number, token: string): Promise<{ session: string; mark: number } | null> {
  const panel = await panelOf(tabId);
  if (!panel || panel.token !== token) return null;
  const session = crypto.randomUUID();
  await keep(tabId, { mark: panel.mark, token: null, session });
  return { session, mark: panel.mark };
}

/** Whether the session is that of the tab's present panel. */
export async function isPresent(tabId: number, session: string): Promise<boolean> {
  return (await panelOf(tabId))?.session === session;
}

export async function forgetPanel(tabId: number): Promise<void> {
  await chrome.storage.session.remove(keyOf(tabId));
}

async function panelOf(tabId: number): Promise<Panel | null> {
  const key = keyOf(tabId);
  const kept = (await chrome.storage.session.get(key))[key];
  return isObject(kept) ? (kept as unknown as Panel) : null;
}

function keep(tabId: number, panel: Panel): Promise<void> {
  return chrome.storage.session.set({ [keyOf(tabId)]: panel });
}
