/** What a panel learns and does. */
import { type Empty, type Hello, type Message, type MessageFrom, REFUSED, type Refusal } from "../messages";
import { nameOf } from "../settings";
import { hide } from "./hidden";
import { forgetPanel, isPresent, issueToken, redeem } from "./panels";
import { ask, isPrivate, pageOf } from "./tab";

/** The address of a panel that may show the mark, once. */
export async function panelToken(tabId: number, mark: number): Promise<{ url: string }> {
  return { url: `${chrome.runtime.getURL("panel.html")}#${await issueToken(tabId, mark)}` };
}

export async function panelHello(tabId: number, token: string): Promise<Hello | Refusal> {
  const opened = await redeem(tabId, token);
  const page = await pageOf(tabId);
  if (!opened || !page?.report) return REFUSED;
  const { report, url, title, host } = page;
  return { ...opened, report, page: { url, title, host } };
}

export async function panelAct(tabId: number, message: Message<"panel/act">): Promise<Empty | Refusal> {
  if (!(await isPresent(tabId, message.session))) return REFUSED;
  if (message.act === "hide") return hideMark(tabId, message.mark);
  const order = orderOf(message);
  if (!order) return REFUSED;
  if (message.act === "close") await forgetPanel(tabId);
  await ask(tabId, order);
  return {};
}

/** The mark was wrong. In a private window that is not kept; the page forgets it when it is left. */
async function hideMark(tabId: number, mark = -1): Promise<Empty | Refusal> {
  const page = await pageOf(tabId);
  const annotation = page?.report?.annotations[mark];
  if (!page?.report || !annotation) return REFUSED;
  await ask(tabId, { type: "mark/hide", name: nameOf(annotation) });
  if (await isPrivate(tabId)) return {};
  try {
    await hide(page.url, page.report, annotation);
    return {};
  } catch (error) {
    console.error("hidden", error);
    return { error: "storage" };
  }
}

function orderOf({ act, mark, height }: Message<"panel/act">): MessageFrom<"worker"> | null {
  if (act === "close") return { type: "panel/close" };
  if (act === "size") return height === undefined ? null : { type: "panel/size", height };
  return mark === undefined ? null : { type: "mark/show", mark, open: act === "open" };
}
