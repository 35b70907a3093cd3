/** The keys of the manifest's `commands`. */
import type { MessageFrom } from "../messages";
import { choicesFor } from "./choices";
import { setChoice } from "./choosing";
import { ask, isPrivate, pageOf } from "./tab";

const ORDERS: Readonly<Record<string, MessageFrom<"worker">>> = {
  "next-mark": { type: "mark/step", by: 1 },
  "previous-mark": { type: "mark/step", by: -1 },
  "open-mark": { type: "mark/open" },
};

export async function handleCommand(command: string, tab?: chrome.tabs.Tab): Promise<void> {
  const tabId = tab?.id ?? (await activeTab());
  if (tabId === undefined) return;
  const order = ORDERS[command];
  if (order) await ask(tabId, order);
  else if (command === "toggle-marks") await toggle(tabId);
}

async function toggle(tabId: number): Promise<void> {
  const page = await pageOf(tabId);
  if (!page) return;
  const on = (await isPrivate(tabId)) ? page.on : (await choicesFor(page.url)).page;
  const error = await setChoice(tabId, page.url, "page", !on);
  // Where the choice cannot be kept it still holds for the page as it stands.
  if (error) await ask(tabId, { type: "page/switch", on: !on });
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
