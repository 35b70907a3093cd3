/** What the popup and the overview show and do. */
import type { Empty, PageState, PopupState, Refusal, Scope } from "../messages";
import { type SiteLook, USUAL } from "../settings";
import { type Choices, choicesFor } from "./choices";
import { recheckAll, setChoice } from "./choosing";
import { hiddenOn, unhide } from "./hidden";
import { keepSiteLook, lookFor } from "./settings";
import { ask, isPrivate, pageOf, whyUnread } from "./tab";

const ALLOWED: Choices = { page: true, site: true, all: true };
/** Of a tab in which nothing can be read. */
const NOTHING = { host: "", url: "", title: "", scope: ALLOWED, look: USUAL, hidden: 0 };

export async function popupState(tabId: number): Promise<PopupState> {
  const page = await pageOf(tabId);
  if (!page) return { ...NOTHING, status: await whyUnread(tabId) };
  const choices = await choicesFor(page.url);
  const on = (await isPrivate(tabId)) ? page.on : choices.page;
  const { density, quotes } = await lookFor(page.host);
  const hidden = (await hiddenOn(page.url)).length;
  const { host, url, title } = page;
  const state = { status: statusOf(page, on), host, url, title, scope: { ...choices, page: on }, look: { density, quotes }, hidden };
  return page.report && on ? { ...state, report: page.report } : state;
}

function statusOf(page: PageState, on: boolean): PopupState["status"] {
  if (!on) return "off";
  if (page.phase === "failed") return "not-readable";
  if (page.phase === "done") return "on";
  return page.phase;
}

export async function popupSet(tabId: number, scope: Scope, on: boolean): Promise<PopupState | Refusal> {
  const page = await pageOf(tabId);
  if (!page) return popupState(tabId);
  const error = await setChoice(tabId, page.url, scope, on);
  return error ? { error } : popupState(tabId);
}

/** In a private window nothing is kept, so that the look stays. */
export async function popupLook(tabId: number, look: SiteLook): Promise<PopupState | Refusal> {
  return change(tabId, (page) => keepSiteLook(page.host, look));
}

export async function popupUnhide(tabId: number): Promise<PopupState | Refusal> {
  return change(tabId, (page) => unhide(page.url));
}

async function change(tabId: number, run: (page: PageState) => Promise<void>): Promise<PopupState | Refusal> {
  const page = await pageOf(tabId);
  if (!page) return popupState(tabId);
  if (await isPrivate(tabId)) return { error: "private" };
  try {
    await run(page);
  } catch (error) {
    console.error("popup", error);
    return { error: "storage" };
  }
  await recheckAll();
  return popupState(tabId);
}

/** Tells the overview, if it is open, that something else may be found in the tab. */
export async function tabChanged(tabId: number): Promise<void> {
  try {
    await chrome.runtime.sendMessage({ type: "tab/changed", tabId });
  } catch {
    // nobody listens
  }
}

export async function popupPrint(tabId: number): Promise<Empty> {
  await ask(tabId, { type: "page/print" });
  return {};
}

export async function popupJump(tabId: number, mark: number): Promise<Empty> {
  await ask(tabId, { type: "mark/show", mark, open: false });
  return {};
}
