/**
 * The walk over the page's body that makes its blocks, by the rules of the core's package `page`, which look at names
 * and attributes only. Beyond them a block is left out that the page's style hides; asking for that costs no layout.
 * The walk can stop between any two nodes and go on later.
 */
import type { PageBlock, PageMeta, PageNode } from "../report";
import { isBlockLevel, isLeftOut } from "./elements";
import { FlatTree } from "./flat";
import { Run, type Source } from "./run";

const MAX_BLOCKS = 20_000;
const MAX_NODES = 40_000;
const MAX_TEXT = 2_000_000;
const MAX_HINT = 256;
const MAX_TIMES = 50;
const MAX_META = 1_000;

/** How many nodes are looked at between two looks at the clock. */
const STRIDE = 128;

/** An open block-level element; at is its index among the nodes, or -1; shown is null until somebody asks. */
interface Open {
  readonly element: Element;
  at: number;
  shown: boolean | null;
}

export class Walk {
  readonly nodes: PageNode[] = [];
  readonly blocks: PageBlock[] = [];
  readonly sources: Source[] = [];
  readonly times: PageMeta[] = [];
  readonly #tree: FlatTree;
  readonly #leaving = (element: Element): void => this.#leave(element);
  #run = new Run();
  #open: Open[] = [];
  #links = 0;
  #preformatted = 0;
  #length = 0;
  #full = false;
  #tooLarge = false;
  #next: Node | null;

  constructor(body: HTMLElement) {
    this.#tree = new FlatTree(body);
    this.#next = this.#visit(body);
  }

  /** The open shadow roots on the way so far. */
  get roots(): readonly ShadowRoot[] {
    return this.#tree.roots;
  }

  /** The documents of frames on the way so far. */
  get framed(): readonly Document[] {
    return this.#tree.framed;
  }

  /** Whether the page has more text than may be read. */
  get tooLarge(): boolean {
    return this.#tooLarge;
  }

  /** Goes on until the time (of performance.now) is over; whether the walk is done. */
  step(until: number): boolean {
    while (this.#next && !this.#full) {
      for (let i = 0; i < STRIDE && this.#next; i++) this.#next = this.#visit(this.#next);
      if (performance.now() > until) break;
    }
    return !this.#next || this.#full;
  }

  /** Reads a node; the one that comes after it. */
  #visit(node: Node): Node | null {
    if (node.nodeType === Node.TEXT_NODE) this.#addText(node as Text);
    else if (node.nodeType === Node.ELEMENT_NODE && this.#enter(node as Element)) {
      const first = this.#tree.first(node as Element, (node as Element).localName);
      if (first) return first;
      this.#leave(node as Element);
    }
    return this.#tree.after(node, this.#leaving);
  }

  /** Passes the start of an element; whether what is in it counts. */
  #enter(element: Element): boolean {
    const tag = element.localName;
    const block = isBlockLevel(tag);
    if (block) this.#end();
    if (isLeftOut(element, tag)) return false;
    if (block) this.#open.push({ element, at: -1, shown: null });
    if (tag === "br") this.#break();
    else if (tag === "time") this.#addTime(element);
    else if (tag === "pre") this.#preformatted++;
    else if (tag === "a" && element.hasAttribute("href")) this.#links++;
    return true;
  }

  /** Passes the end of an element. */
  #leave(element: Element): void {
    const tag = element.localName;
    if (isBlockLevel(tag)) {
      this.#end();
      this.#open.pop();
    }
    if (tag === "pre") this.#preformatted--;
    else if (tag === "a" && element.hasAttribute("href")) this.#links--;
  }

  #addText(node: Text): void {
    if (this.#preformatted === 0) return this.#run.add(node, this.#links > 0);
    for (let at = 0; at >= 0; ) {
      at = this.#run.addPreformatted(node, at, this.#links > 0);
      if (at >= 0) this.#end();
    }
  }

  #break(): void {
    if (this.#run.addBreak()) this.#end();
  }

  #addTime(element: Element): void {
    const content = element.getAttribute("datetime");
    if (!content || content.length > MAX_META || this.times.length === MAX_TIMES) return;
    const prop = element.getAttribute("itemprop");
    this.times.push({ name: prop ? `time ${prop}` : "time", content, at: this.blocks.length });
  }

  /** Ends the current block. */
  #end(): void {
    const taken = this.#run.take();
    if (!taken || this.#full || !this.#isShown()) return;
    const unlisted = this.#open.filter(({ at }) => at < 0).length;
    this.#tooLarge = this.#length + taken.text.length > MAX_TEXT;
    this.#full = this.#tooLarge || this.blocks.length >= MAX_BLOCKS || this.nodes.length + unlisted > MAX_NODES;
    if (this.#full) return;
    this.#length += taken.text.length;
    const n = this.#list();
    this.blocks.push(taken.link > 0 ? { n, x: taken.text, l: taken.link } : { n, x: taken.text });
    this.sources.push({ parts: taken.parts, from: taken.from, preformatted: this.#preformatted > 0 });
  }

  /**
   * Whether the page shows what the current block stands in. Of elements without attributes the one around them is
   * asked: styles hardly ever hide those by themselves, and asking each would take three times as long as reading.
   */
  #isShown(): boolean {
    const open = this.#open.findLast(({ element }) => element.hasAttributes()) ?? this.#open[0];
    if (!open) return true;
    return (open.shown ??= open.element.checkVisibility({ visibilityProperty: true }));
  }

  /** Makes nodes of the open elements that are not yet; the index of the innermost. */
  #list(): number {
    let parent = -1;
    for (const open of this.#open) {
      if (open.at < 0) open.at = this.nodes.push(nodeOf(open.element, parent)) - 1;
      parent = open.at;
    }
    return parent;
  }
}

function nodeOf(element: Element, parent: number): PageNode {
  const node: PageNode = { p: parent, t: element.localName };
  if (!element.hasAttributes()) return node;
  const attribute = (name: string): string => element.getAttribute(name) ?? "";
  const hint = ["id", "class", "data-testid", "data-component"].map(attribute).filter(Boolean).join(" ");
  if (hint) node.h = cut(hint);
  if (attribute("role")) node.r = cut(attribute("role"));
  if (attribute("itemprop")) node.i = cut(attribute("itemprop"));
  if (attribute("aria-hidden") === "true") node.a = true;
  return node;
}

/** Shortens to the limit, never within a character. */
function cut(value: string): string {
  if (value.length <= MAX_HINT) return value;
  const last = value.charCodeAt(MAX_HINT - 1);
  return value.slice(0, last >= 0xd800 && last < 0xdc00 ? MAX_HINT - 1 : MAX_HINT);
}
