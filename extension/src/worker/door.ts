/** The border: who sent a message, and what becomes of it. */
import { accept, type Message, type MessageFrom, type Part, REFUSED, type Type } from "../messages";

type Sender = chrome.runtime.MessageSender;
type Handler<T extends Type> = (message: Message<T>, sender: Sender) => Promise<unknown>;

/** A handler for every message that the worker takes. */
export type Handlers = { readonly [M in MessageFrom<Exclude<Part, "worker">> as M["type"]]: Handler<M["type"]> };

/** The answer to a message; it never rejects, and a sender learns no more of a fault than that there was one. */
export async function answer(handlers: Handlers, raw: unknown, sender: Sender): Promise<unknown> {
  const part = partOf(sender);
  const message = part && accept(part, raw);
  if (!message) return REFUSED;
  try {
    const handle = handlers[message.type] as (message: Message, sender: Sender) => Promise<unknown>;
    return await handle(message, sender);
  } catch (error) {
    console.error(message.type, error);
    return { error: "failed" };
  }
}

const OWN = new URL(chrome.runtime.getURL("/"));
/** The popup, and the overview beside the page: pages about the tab in front. */
const TAB_PAGES = new Set(["/popup.html", "/overview.html"]);
const WELCOME = new Set(["/welcome.html", "/welcome.nl.html"]);

/**
 * Which part of the extension a sender is. Only what the browser itself says of it counts. A content script runs in
 * the top frame of a tab, on a web page or on a welcome page; the panel is never a top frame.
 */
function partOf(sender: Sender): Exclude<Part, "worker"> | null {
  if (sender.id !== chrome.runtime.id || !sender.url || !URL.canParse(sender.url)) return null;
  const url = new URL(sender.url);
  const top = sender.tab !== undefined && sender.frameId === 0;
  if (!isOwn(url)) return top && /^https?:$/.test(url.protocol) ? "content" : null;
  if (url.pathname === "/panel.html") return sender.tab && !top ? "panel" : null;
  if (TAB_PAGES.has(url.pathname)) return "popup";
  if (url.pathname === "/options.html") return "options";
  return WELCOME.has(url.pathname) && top ? "content" : null;
}

/** Browsers differ on whether extension addresses have an origin, so protocol and host are compared. */
function isOwn(url: URL): boolean {
  return url.protocol === OWN.protocol && url.host === OWN.host;
}
