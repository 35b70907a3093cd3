/** A change of choice: kept, and told to the pages that it concerns. */
import type { Scope } from "../messages";
import { choose } from "./choices";
import { ask, isPrivate } from "./tab";

/**
 * Turns marks on or off in the tab that shows the address. In a private window nothing is kept: only the page itself
 * can be switched, until it is left.
 */
export async function setChoice(tabId: number, address: string, scope: Scope, on: boolean): Promise<string | null> {
  if (await isPrivate(tabId)) return setPrivately(tabId, scope, on);
  try {
    await choose(address, scope, on);
  } catch (error) {
    console.error("choices", error);
    return "storage";
  }
  await (scope === "page" ? ask(tabId, { type: "page/switch", on }) : recheckAll());
  return null;
}

async function setPrivately(tabId: number, scope: Scope, on: boolean): Promise<string | null> {
  if (scope !== "page") return "private";
  await ask(tabId, { type: "page/switch", on });
  return null;
}

export async function recheckAll(): Promise<void> {
  const tabs = await chrome.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && ask(id, { type: "page/recheck" })));
}
