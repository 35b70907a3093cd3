/** Which elements a page's reading leaves out and which make blocks: the lists of the core's package `page`. */

import type { Attributes } from "./attributes";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const LEFT_OUT = words(`
  script style noscript noframes noembed template svg math frame
  frameset object embed applet canvas audio video map head title datalist
  button select textarea input label option optgroup progress meter rp rt`);

const BLOCK_LEVEL = words(`
  address article aside blockquote body caption center dd details dialog dir
  div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header
  hgroup hr legend li main menu nav ol p pre search section summary table
  tbody td tfoot th thead tr ul`);

/** The DOM standard's list of elements that may have a shadow root. */
const SHADOW_HOST = words("article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span");

const HIDDEN_STYLE = new RegExp(
  String.raw`(^|;)\s*(display\s*:\s*none|visibility\s*:\s*(hidden|collapse)|clip\s*:\s*rect\((0|1px)|` +
    String.raw`clip-path\s*:\s*inset\((50|100)%|(left|top|text-indent)\s*:\s*-(9\d\d.|\d{4}))`,
  "i",
);

/** The classes of what only screen readers read, and of code editors. */
const UNREAD_CLASS = new RegExp(
  "(^|\\s)(sr-only|visually-hidden|visuallyhidden|screen-reader-text|screen-reader-only|screen-reader|screenreader-only|" +
    "screenreader-text|screenreader|u-visually-hidden|u-visuallyhidden|is-visually-hidden|govuk-visually-hidden|a11y-hidden|" +
    "a11y-only|element-invisible|hide-visually|hidden-visually|accessibly-hidden|assistive-text|" +
    "codemirror|cm-editor|monaco-editor|ace_editor)(\\s|$)",
  "i",
);

/** What an element's name says of it. */
export interface Kind {
  /** Nothing in it is read. */
  readonly leftOut: boolean;
  readonly block: boolean;
  readonly mayHostShadow: boolean;
}

const KINDS = new Map<string, Kind>();

/** The kind of the elements with that lower-case name. */
export function kindOf(tag: string): Kind {
  let kind = KINDS.get(tag);
  if (!kind) KINDS.set(tag, (kind = judge(tag)));
  return kind;
}

function judge(tag: string): Kind {
  const custom = tag.includes("-");
  return { leftOut: LEFT_OUT.has(tag), block: custom || BLOCK_LEVEL.has(tag), mayHostShadow: custom || SHADOW_HOST.has(tag) };
}

/** Whether an element is left out, with all that is in it, for what its attributes say; tag is its lower-case name. */
export function isLeftOut(tag: string, attributes: Attributes): boolean {
  if (isEditable(attributes) || (tag === "dialog" && attributes.open === null)) return true;
  return tag !== "body" && (isHidden(attributes) || isUnread(attributes));
}

function isUnread({ class: names }: Attributes): boolean {
  return names !== null && UNREAD_CLASS.test(names);
}

/** What a reader is writing is none of our business. */
function isEditable({ contenteditable, role }: Attributes): boolean {
  if (contenteditable !== null && contenteditable.toLowerCase() !== "false") return true;
  return role === "textbox" || role === "searchbox";
}

function isHidden({ hidden, style }: Attributes): boolean {
  if (hidden !== null && hidden.toLowerCase() !== "until-found") return true;
  return style !== null && HIDDEN_STYLE.test(style);
}
