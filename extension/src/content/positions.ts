/**
 * Where each character of a block stands in the page. The block is gathered a second time, a code unit at a time:
 * only blocks that hold a mark are asked for, so that the first reading need not pay for it.
 */
import type { Source } from "./run";

const FEED = 0x0a;
const BLANK = 0x20;
const INVISIBLE: ReadonlySet<number> = new Set([0xad, 0x200b, 0x2060, 0xfeff]);
const SPACE = /\s/;
/** No white space that waits. */
const NONE = 0;

export class Positions {
  readonly #nodes: Text[] = [];
  // Of each code unit itself, the index of its node, and its offset there. Lists of numbers, since there may be millions.
  readonly #units: Uint16Array;
  readonly #nodeOf: Int32Array;
  readonly #offsets: Int32Array;
  #size = 0;
  /** The white space that is written before the next character, and where it stands. */
  #wait = NONE;
  #waitNode = 0;
  #waitOffset = 0;

  /** The first length code units of a block, as its nodes are now. */
  constructor({ parts, from, preformatted }: Source, length: number) {
    this.#units = new Uint16Array(length);
    this.#nodeOf = new Int32Array(length);
    this.#offsets = new Int32Array(length);
    parts.forEach((part, index) => {
      if (part === null) this.#break();
      else if (this.#size < length) this.#addNode(part, index === 0 ? from : 0, preformatted);
    });
  }

  /** Whether the block has these words from start on. */
  says(start: number, words: string): boolean {
    if (start + words.length > this.#size) return false;
    for (let i = 0; i < words.length; i++) if (this.#units[start + i] !== words.charCodeAt(i)) return false;
    return true;
  }

  /** The range of the code units [start, end), or null where the block has not so many. */
  range(start: number, end: number): Range | null {
    if (start < 0 || end <= start || end > this.#size) return null;
    const first = this.#nodes[this.#nodeOf[start] as number] as Text;
    const last = this.#nodes[this.#nodeOf[end - 1] as number] as Text;
    if (!first.isConnected || !last.isConnected) return null;
    const range = first.ownerDocument.createRange();
    range.setStart(first, this.#offsets[start] as number);
    range.setEnd(last, (this.#offsets[end - 1] as number) + 1);
    return range;
  }

  #addNode(node: Text, from: number, preformatted: boolean): void {
    const { data } = node;
    const at = this.#nodes.push(node) - 1;
    for (let offset = from; offset < data.length && this.#size < this.#units.length; offset++) {
      this.#addUnit(data.charCodeAt(offset), at, offset, preformatted);
    }
  }

  #addUnit(unit: number, node: number, offset: number, preformatted: boolean): void {
    if (unit > 0x7f && INVISIBLE.has(unit)) return;
    if (!isSpace(unit)) {
      if (this.#wait !== NONE) this.#put(this.#wait, this.#waitNode, this.#waitOffset);
      this.#wait = NONE;
      this.#put(unit, node, offset);
    } else if (unit === FEED && preformatted) {
      this.#hold(FEED, node, offset);
    } else if (this.#wait === NONE) {
      this.#hold(BLANK, node, offset);
    }
  }

  /** A line break of an element has no place of its own: it counts as where the character before it stands. */
  #break(): void {
    const last = this.#size - 1;
    if (last >= 0) this.#hold(FEED, this.#nodeOf[last] as number, this.#offsets[last] as number);
  }

  #hold(unit: number, node: number, offset: number): void {
    if (this.#size === 0) return;
    this.#wait = unit;
    this.#waitNode = node;
    this.#waitOffset = offset;
  }

  #put(unit: number, node: number, offset: number): void {
    if (this.#size === this.#units.length) return;
    this.#units[this.#size] = unit;
    this.#nodeOf[this.#size] = node;
    this.#offsets[this.#size++] = offset;
  }
}

function isSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === BLANK || (unit >= 0x09 && unit <= 0x0d);
  return unit > 0x7f && SPACE.test(String.fromCharCode(unit));
}
