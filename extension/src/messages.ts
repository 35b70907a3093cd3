/**
 * Every message between the parts of the extension: who may send it and what it must look like. The table is both
 * the check at the border and the source of the types, so the two cannot drift apart.
 *
 * A message is an object with a `type`; its answer is an object too. Whatever is not in the table, has another
 * shape or comes from another sender is answered with `{ error: "refused" }`.
 */
import { isTexts, MAX_TEXTS } from "./official";
import { MAX_BLOCKS, MAX_NODES, type Page, type Report, type Request } from "./report";
import { isSettings, isSiteLook, type Look, type Settings, type SiteLook } from "./settings";
import { type Check, type Checked, type Fields, hasShape, isBoolean, isObject, natural, oneOf, optional, orNull, text } from "./shape";

/** The parts that send messages. */
export type Part = "content" | "worker" | "panel" | "popup" | "options";

/** The most text, in UTF-16 code units, that a page may send for analysis. */
export const MAX_TEXT = 4_000_000;
const MAX_MARKS = 100_000;
const MAX_HEIGHT = 10_000;
/** Longer addresses are no browser's. */
const MAX_ADDRESS = 2 ** 21;
/** The most that a file of settings may hold, in UTF-16 code units. */
const MAX_FILE = 4_000_000;
/** A mark's name holds the words it stands on. */
const MAX_NAME = 100_000;
const MAX_HOST = 300;
/** The name of a file, the code of a language, the id of a text. */
const MAX_LABEL = 1_000;
/** The most that a file of official texts may hold, in UTF-16 code units: the texts and what is around them. */
const MAX_PACK = 2 * MAX_TEXTS;
const MAX_TAB = 2 ** 31 - 1;

const isMark = natural(MAX_MARKS);
const isTab = natural(MAX_TAB);
const isToken = text(64);
const isScope = oneOf("page", "site", "all");

/** Only the size is looked at here: the core checks the rest and answers with an error value. */
const isPage: Check<Page> = (value): value is Page => {
  if (!isObject(value)) return false;
  const { nodes, blocks } = value;
  if (!Array.isArray(nodes) || !Array.isArray(blocks)) return false;
  if (nodes.length > MAX_NODES || blocks.length > MAX_BLOCKS) return false;
  const length = blocks.reduce<number>((sum, block) => sum + textLength(block), 0);
  return length <= MAX_TEXT;
};

const isRequest: Check<Request> = (value): value is Request => isObject(value) && isPage(value["page"]);

/** A block without text counts as too much of it. */
function textLength(block: unknown): number {
  return isObject(block) && typeof block["x"] === "string" ? block["x"].length : Infinity;
}

interface Entry<From extends Part, F extends Fields> {
  readonly from: From;
  readonly fields: F;
}

function entry<From extends Part, F extends Fields>(from: From, fields: F): Entry<From, F> {
  return { from, fields };
}

const table = {
  // The page's content script asks the worker.
  "page/analyse": entry("content", { request: isRequest }), // → Analysed
  "page/choice": entry("content", { address: text(MAX_ADDRESS) }), // → PageChoice
  "page/status": entry("content", { count: orNull(natural(MAX_MARKS)), on: isBoolean }), // → {}; the badge
  "panel/token": entry("content", { mark: isMark }), // → { url } of the panel, good for one use

  // The worker asks the page's content script.
  "page/report": entry("worker", {}), // → PageState
  "page/switch": entry("worker", { on: isBoolean }), // → {}; marks on or off, now
  "page/recheck": entry("worker", {}), // → {}; a choice was changed elsewhere: ask again
  "page/snapshot": entry("worker", {}), // → Snapped; all that stands on the page, article or not
  "page/print": entry("worker", {}), // → {}; with its marks
  "mark/hide": entry("worker", { name: text(MAX_NAME) }), // → {}; the marks of that name are wrong, see nameOf
  "mark/show": entry("worker", { mark: isMark, open: isBoolean }), // → {}; scroll to it, and open the panel
  "mark/step": entry("worker", { by: oneOf(1, -1) }), // → {}
  "mark/open": entry("worker", {}), // → {}; the panel on the current mark
  "panel/close": entry("worker", {}), // → {}
  "panel/size": entry("worker", { height: natural(MAX_HEIGHT) }), // → {}; CSS pixels

  // The panel, and the popup or the overview, ask the worker.
  "panel/hello": entry("panel", { token: isToken }), // → Hello
  "panel/act": entry("panel", {
    session: isToken,
    act: oneOf("close", "size", "jump", "open", "hide"),
    mark: optional(isMark),
    height: optional(natural(MAX_HEIGHT)),
  }), // → {}
  "popup/state": entry("popup", { tabId: isTab }), // → PopupState
  "popup/set": entry("popup", { tabId: isTab, scope: isScope, on: isBoolean }), // → PopupState
  "popup/jump": entry("popup", { tabId: isTab, mark: isMark }), // → {}
  "popup/look": entry("popup", { tabId: isTab, look: isSiteLook }), // → PopupState; of the tab's site
  "popup/unhide": entry("popup", { tabId: isTab }), // → PopupState; the marks that were hidden on its page
  "popup/print": entry("popup", { tabId: isTab }), // → {}; the page with its marks
  "popup/official": entry("popup", { tabId: isTab }), // → Official; whether the tab's page is one
  "popup/read": entry("popup", { tabId: isTab, language: text(MAX_LABEL) }), // → Understood; the official texts on its page
  "popup/keep": entry("popup", { tabId: isTab, texts: isTexts }), // → {}

  // The options page asks the worker.
  "options/state": entry("options", {}), // → OptionsState
  "options/set": entry("options", { settings: isSettings }), // → OptionsState
  "options/on": entry("options", { on: isBoolean }), // → OptionsState; marks on sites without a choice
  "options/forget": entry("options", { host: text(MAX_HOST) }), // → OptionsState; the choices for a site
  "options/unhide": entry("options", { index: natural(MAX_MARKS) }), // → OptionsState; one of the list
  "options/export": entry("options", {}), // → { file }
  "options/import": entry("options", { file: text(MAX_FILE) }), // → OptionsState
  "options/erase": entry("options", {}), // → OptionsState
  "options/texts": entry("options", {}), // → Texts; the official texts that are kept
  "options/text": entry("options", { id: text(MAX_LABEL) }), // → { text }; one of them, whole
  "options/remove-text": entry("options", { id: text(MAX_LABEL) }), // → Texts
  "options/erase-texts": entry("options", {}), // → Texts
  "options/export-texts": entry("options", {}), // → { file }; a text pack
  "options/read-file": entry("options", { name: text(MAX_LABEL), file: text(MAX_PACK), language: text(MAX_LABEL) }), // → Understood
  "options/read-page": entry("options", { name: text(MAX_LABEL), page: isPage, language: text(MAX_LABEL) }), // → Understood; of a file of HTML
  "options/keep": entry("options", { texts: isTexts }), // → Texts
};

type Table = typeof table;
export type Type = keyof Table;
type TypeFrom<P extends Part> = { [T in Type]: Table[T]["from"] extends P ? T : never }[Type];

/** The message of one type. */
export type Message<T extends Type = Type> = T extends Type
  ? { readonly type: T } & { readonly [K in keyof Table[T]["fields"]]: Checked<Table[T]["fields"][K]> }
  : never;

/** The messages that one part may send. */
export type MessageFrom<P extends Part> = Message<TypeFrom<P>>;

export type Scope = Checked<typeof isScope>;
export type Refusal = { error: string };
export type Empty = Record<string, never>;
export type Analysed = { report: Report } | Refusal;

/** Whether the page may be marked, how, and what not: the names of the marks that the reader has hidden there. */
export interface PageChoice {
  on: boolean;
  look: Look;
  hidden: string[];
  /** The languages that are not read. */
  unread: readonly string[];
  /** The version of the library of official texts. */
  library: string;
}

/** A page as it stands. */
export type Snapped = { page: Page } | Refusal;

/** What is no web page: a PDF, or another file that the browser shows. */
export type Closed = "pdf" | "file";

export function isClosed(phase: PageState["phase"]): phase is Closed {
  return phase === "pdf" || phase === "file";
}

/** What a page's content script knows of its page; phase says how far its reading has come. */
export interface PageState {
  report: Report | null;
  on: boolean;
  phase: "working" | "done" | "no-article" | "too-large" | "failed" | "unread" | Closed;
  host: string;
  url: string;
  title: string;
  current: number | null;
}

export interface Hello {
  session: string;
  report: Report;
  mark: number;
  page: { url: string; title: string; host: string };
}

export interface PopupState {
  status: "on" | "off" | "no-article" | "too-large" | "not-readable" | "working" | "unread" | Closed | "own" | "closed";
  host: string;
  url: string;
  title: string;
  scope: Record<Scope, boolean>;
  look: SiteLook;
  /** How many marks are hidden on the page. */
  hidden: number;
  report?: Report;
}

/** A mark that the reader has hidden as wrong. */
export interface Hidden {
  readonly page: string;
  readonly name: string;
  readonly sentence: string;
  readonly language: string;
  /** ISO 8601 date. */
  readonly on: string;
}

/** A site with a choice or a look of its own. */
export interface Site {
  readonly host: string;
  readonly on: boolean | null;
  readonly look: boolean;
}

export interface OptionsState {
  settings: Settings;
  /** Whether sites without a choice of their own are marked. */
  on: boolean;
  sites: Site[];
  /** How many pages have a choice of their own. */
  pages: number;
  hidden: Hidden[];
  version: string;
}

export const REFUSED: Refusal = Object.freeze({ error: "refused" });

export function isRefusal(answer: unknown): answer is Refusal {
  return isObject(answer) && typeof answer["error"] === "string";
}

/** The message that raw is, if a sender of that part may send it; else null. */
export function accept<P extends Part>(from: P, raw: unknown): MessageFrom<P> | null {
  if (!isObject(raw) || typeof raw["type"] !== "string" || !Object.hasOwn(table, raw["type"])) return null;
  const { from: sender, fields } = table[raw["type"] as Type];
  return sender === from && hasShape(raw, fields) ? (raw as MessageFrom<P>) : null;
}
