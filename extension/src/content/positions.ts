/**
 * Where each character of a block stands in the page. The block is gathered a second time, a code unit at a time:
 * only blocks that hold a mark are asked for, so that the first reading need not pay for it.
 */
import type { Source } from "./run";

const INVISIBLE = "\u00AD\u200B\u2060\uFEFF";
const SPACE = /\s/;

interface Place {
  readonly node: Text;
  readonly offset: number;
}

export class Positions {
  #text = "";
  #places: Place[] = [];
  #wait: (Place & { unit: string }) | null = null;

  /** The first length code units of a block, as its nodes are now. */
  constructor({ parts, from, preformatted }: Source, readonly length: number) {
    parts.forEach((part, index) => {
      if (part === null) this.#break();
      else if (this.#text.length < length) this.#addNode(part, index === 0 ? from : 0, preformatted);
    });
  }

  get text(): string {
    return this.#text;
  }

  /** The range of the code units [start, end), or null where the block has not so many. */
  range(start: number, end: number): Range | null {
    const first = this.#places[start];
    const last = this.#places[end - 1];
    if (!first?.node.isConnected || !last?.node.isConnected) return null;
    const range = document.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    return range;
  }

  #addNode(node: Text, from: number, preformatted: boolean): void {
    const { data } = node;
    for (let offset = from; offset < data.length && this.#text.length < this.length; offset++) {
      this.#addUnit({ node, offset, unit: data.charAt(offset) }, preformatted);
    }
  }

  #addUnit(at: Place & { unit: string }, preformatted: boolean): void {
    if (INVISIBLE.includes(at.unit)) return;
    if (!SPACE.test(at.unit)) {
      if (this.#wait) this.#put(this.#wait);
      this.#wait = null;
      this.#put(at);
    } else if (at.unit === "\n" && preformatted) {
      this.#wait = this.#text === "" ? null : at;
    } else if (this.#text !== "") {
      this.#wait ??= { ...at, unit: " " };
    }
  }

  #break(): void {
    const last = this.#places.at(-1);
    if (last) this.#wait = { ...last, unit: "\n" };
  }

  #put({ node, offset, unit }: Place & { unit: string }): void {
    this.#text += unit;
    this.#places.push({ node, offset });
  }
}
