/**
 * The text of one block while it is gathered: white space collapsed, line breaks kept, invisible characters dropped,
 * as the core's package `page` lays down. Beside the text it keeps the nodes that it came from.
 */

/** A text node, or null for a line break of its own (<br>). */
export type Part = Text | null;

/** Where a block's text came from: its parts in order, and the offset in the first at which it begins. */
export interface Source {
  readonly parts: readonly Part[];
  readonly from: number;
  /** Whether a line feed is a line break. */
  readonly preformatted: boolean;
}

interface Taken extends Omit<Source, "preformatted"> {
  readonly text: string;
  readonly link: number;
}

const DROPPED = /[\u00AD\u200B\u2060\uFEFF]/g;
const UNEVEN = /[^\S ]|\s\s|[\u00AD\u200B\u2060\uFEFF]/;

export class Run {
  #text = "";
  #link = 0;
  #wait: "" | " " | "\n" = "";
  #parts: Part[] = [];
  #from = 0;

  /** Adds the text of a node that is not preformatted; linked says whether it stands in a link. */
  add(node: Text, linked: boolean): void {
    const data = node.data;
    if (data === "" || (this.#text === "" && data.trim() === "")) return; // most of it is the source's own layout
    const even = evened(data);
    if (even === "") return;
    this.#note(node, 0);
    this.#addEven(even, linked);
  }

  /** Adds preformatted text from an offset on, up to a line break that ends the block: the offset after it, or -1. */
  addPreformatted(node: Text, offset: number, linked: boolean): number {
    const data = node.data;
    for (let at = offset; at < data.length; ) {
      const feed = data.indexOf("\n", at);
      const line = data.slice(at, feed < 0 ? data.length : feed);
      const even = evened(line);
      if (line !== "") this.#note(node, at);
      if (even !== "") this.#addEven(even, linked);
      if (feed < 0) break;
      at = feed + 1;
      if (this.#newline()) return at;
    }
    return -1;
  }

  /** A <br>; whether it ends the block. */
  addBreak(): boolean {
    if (this.#text !== "") this.#parts.push(null);
    return this.#newline();
  }

  /** The block so far, and a new beginning; null where there is no text. */
  take(): Taken | null {
    const taken = this.#text === "" ? null : { text: this.#text, link: this.#link, parts: this.#parts, from: this.#from };
    this.#text = "";
    this.#link = 0;
    this.#wait = "";
    this.#parts = [];
    return taken;
  }

  /** Adds text in which every run of white space is one space already. */
  #addEven(even: string, linked: boolean): void {
    const start = even.startsWith(" ") ? 1 : 0;
    const end = even.length > start && even.endsWith(" ") ? even.length - 1 : even.length;
    if (start === 1) this.#space();
    if (end === start) return;
    const added = this.#wait + even.slice(start, end);
    this.#text += added;
    if (linked) this.#link += added.length;
    this.#wait = end < even.length ? " " : "";
  }

  /** Parts before the first character are not the block's. */
  #note(node: Text, offset: number): void {
    if (this.#text === "") {
      this.#parts = [];
      this.#from = offset;
    }
    if (this.#parts.at(-1) !== node) this.#parts.push(node);
  }

  #space(): void {
    if (this.#text !== "" && this.#wait === "") this.#wait = " ";
  }

  /** A line break; whether it is the second in a row. */
  #newline(): boolean {
    if (this.#wait === "\n") return true;
    if (this.#text !== "") this.#wait = "\n";
    return false;
  }
}

/** Text without its invisible characters, each run of white space as one space. */
export function evened(text: string): string {
  return UNEVEN.test(text) ? text.replace(DROPPED, "").replace(/\s+/g, " ") : text;
}
