/** What the reader can set: how marks look, and which languages are read. */
import type { Annotation } from "./report";
import { type Check, type Checked, isBoolean, isObject, oneOf } from "./shape";

/** Which marks are shown: all; the first of each agreement and clause; names; none, so that only the lists tell. */
const isDensity = oneOf("all", "first", "names", "none");
/** Lines with a tint behind the words, lines alone, or a stronger tint. */
const isColours = oneOf("tint", "lines", "strong");

export type Density = Checked<typeof isDensity>;
export type Colours = Checked<typeof isColours>;

/** What a site may have of its own. */
export interface SiteLook {
  readonly density: Density;
  /** Whether quotes of clauses are marked. */
  readonly quotes: boolean;
}

export interface Look extends SiteLook {
  readonly colours: Colours;
}

export const USUAL: Look = { density: "all", quotes: true, colours: "tint" };

export const isSiteLook: Check<SiteLook> = (value): value is SiteLook =>
  isObject(value) && isDensity(value["density"]) && isBoolean(value["quotes"]);

const isLook: Check<Look> = (value): value is Look => isSiteLook(value) && isColours((value as Partial<Look>).colours);

export interface Settings {
  readonly look: Look;
  /** The languages that are not read, as the core names them. */
  readonly unread: readonly string[];
}

export const DEFAULT: Settings = { look: USUAL, unread: [] };

const MAX_LANGUAGES = 100;
const CODE = /^[a-z]{2,3}$/;

export const isSettings: Check<Settings> = (value): value is Settings => {
  if (!isObject(value) || !isLook(value["look"])) return false;
  const { unread } = value;
  return Array.isArray(unread) && unread.length <= MAX_LANGUAGES && unread.every((code) => typeof code === "string" && CODE.test(code));
};

/** What a mark is known by when the reader has hidden it: every mark of the page that says the same is hidden with it. */
export function nameOf({ kind, agreement, exact }: Annotation): string {
  return [kind, agreement ?? "", exact.replace(/\s+/g, " ")].join("\n");
}
