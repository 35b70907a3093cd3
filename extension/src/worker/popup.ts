/** What the popup and the overview show and do. */
import type { Empty, PageState, PopupState, Refusal, Scope } from "../messages";
import { type Choices, choicesFor } from "./choices";
import { setChoice } from "./choosing";
import { ask, isPrivate, pageOf } from "./tab";

const ALLOWED: Choices = { page: true, site: true, all: true };

export async function popupState(tabId: number): Promise<PopupState> {
  const page = await pageOf(tabId);
  if (!page) return { status: "not-readable", host: "", url: "", title: "", scope: ALLOWED };
  const choices = await choicesFor(page.url);
  const on = (await isPrivate(tabId)) ? page.on : choices.page;
  const state = { status: statusOf(page, on), host: page.host, url: page.url, title: page.title, scope: { ...choices, page: on } };
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

/** Tells the overview, if it is open, that something else may be found in the tab. */
export async function tabChanged(tabId: number): Promise<void> {
  try {
    await chrome.runtime.sendMessage({ type: "tab/changed", tabId });
  } catch {
    // nobody listens
  }
}

export async function popupJump(tabId: number, mark: number): Promise<Empty> {
  await ask(tabId, { type: "mark/show", mark, open: false });
  return {};
}
