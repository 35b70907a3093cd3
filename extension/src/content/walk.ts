/**
 * The walk over the page's body that makes its blocks, by the rules of the core's package `page`, which look at names
 * and attributes only. Beyond them a block is left out that the page's style hides, and so is a <span> with a class.
 * The walk can stop between any two nodes and go on later.
 */
import { MAX_BLOCKS, MAX_NODES, type PageBlock, type PageMeta, type PageNode } from "../report";
import { type Attributes, attributesOf, NONE } from "./attributes";
import { isLeftOut, kindOf } from "./elements";
import { type Entered, FlatTree } from "./flat";
import { Run, type Source } from "./run";
import { isShown } from "./shown";

const MAX_TEXT = 2_000_000;
const MAX_HINT = 256;
const MAX_TIMES = 50;
const MAX_META = 1_000;

/** How many nodes are looked at between two looks at the clock. */
const STRIDE = 128;

/** An open element; at is its index among the nodes, or -1; shown is null until somebody asks. */
interface Open extends Entered {
  readonly linked: boolean;
  at: number;
  shown: boolean | null;
}

export class Walk {
  readonly nodes: PageNode[] = [];
  readonly blocks: PageBlock[] = [];
  readonly sources: Source[] = [];
  readonly times: PageMeta[] = [];
  readonly #tree = new FlatTree<Open>();
  readonly #leaving = (open: Open): void => this.#leave(open);
  #run = new Run();
  /** The open block-level elements. */
  #open: Open[] = [];
  #links = 0;
  #preformatted = 0;
  #length = 0;
  #full = false;
  #tooLarge = false;
  #next: Node | null;

  constructor(body: HTMLElement) {
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

  /** Reads a node; the one that comes after it. Only elements have a local name. */
  #visit(node: Node): Node | null {
    const tag: string | undefined = (node as Element).localName;
    const open = tag === undefined ? this.#pass(node) : this.#enter(node as Element, tag);
    if (open) {
      const first = this.#tree.first(open);
      if (first) return first;
      this.#leave(open);
    }
    return this.#tree.after(node, this.#leaving);
  }

  #pass(node: Node): null {
    if (node.nodeType === Node.TEXT_NODE) this.#addText(node as Text);
    return null;
  }

  /** Passes the start of an element; null where nothing in it counts. */
  #enter(element: Element, tag: string): Open | null {
    const kind = kindOf(tag);
    if (kind.block) this.#end();
    if (kind.leftOut) return null;
    const attributes = attributesOf(element);
    if (isLeftOut(tag, attributes) || (tag === "span" && attributes.class !== null && !isShown(element))) return null;
    const linked = tag === "a" && attributes.href !== null;
    const open = { element, tag, kind, attributes, linked, at: -1, shown: null };
    if (kind.block) this.#open.push(open);
    if (tag === "br") this.#break();
    else if (tag === "time") this.#addTime(attributes);
    else if (tag === "pre") this.#preformatted++;
    else if (linked) this.#links++;
    return open;
  }

  /** Passes the end of an element. */
  #leave({ kind, tag, linked }: Open): void {
    if (kind.block) {
      this.#end();
      this.#open.pop();
    }
    if (tag === "pre") this.#preformatted--;
    else if (linked) this.#links--;
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

  #addTime({ datetime, itemprop }: Attributes): void {
    if (!datetime || datetime.length > MAX_META || this.times.length === MAX_TIMES) return;
    this.times.push({ name: itemprop ? `time ${itemprop}` : "time", content: datetime, at: this.blocks.length });
  }

  /** Ends the current block. */
  #end(): void {
    const taken = this.#run.take();
    if (!taken || this.#full || !this.#isShown()) return;
    const unlisted = this.#open.length - 1 - this.#open.findLastIndex(({ at }) => at >= 0);
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
    const open = this.#open.findLast(({ attributes }) => attributes !== NONE) ?? this.#open[0];
    if (!open) return true;
    return (open.shown ??= isShown(open.element));
  }

  /** Makes nodes of the open elements that are not yet; the index of the innermost. */
  #list(): number {
    let parent = -1;
    for (const open of this.#open) {
      if (open.at < 0) open.at = this.nodes.push(nodeOf(open, parent)) - 1;
      parent = open.at;
    }
    return parent;
  }
}

function nodeOf({ tag, attributes }: Open, parent: number): PageNode {
  const node: PageNode = { p: parent, t: tag };
  if (attributes === NONE) return node;
  const { id, class: names, testid, component, role, itemprop, ariaHidden } = attributes;
  const hint = [id, names, testid, component].filter(Boolean).join(" ");
  if (hint) node.h = cut(hint);
  if (role) node.r = cut(role);
  if (itemprop) node.i = cut(itemprop);
  if (ariaHidden === "true") node.a = true;
  return node;
}

/** Shortens to the limit, never within a character. */
function cut(value: string): string {
  if (value.length <= MAX_HINT) return value;
  const last = value.charCodeAt(MAX_HINT - 1);
  return value.slice(0, last >= 0xd800 && last < 0xdc00 ? MAX_HINT - 1 : MAX_HINT);
}
