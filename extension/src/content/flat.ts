/**
 * The way through a page as its readers see it, by the rules of the core's package `page`: the content of open shadow
 * roots in the place of their elements' children, what is assigned to a slot in the slot, of a closed <details> nothing
 * but its summary, and the body of a frame of the same origin in the frame. Closed roots are never entered.
 */
import { mayHostShadow } from "./elements";
import { documentIn, MAX_FRAMES } from "./frames";
import { mayBeArticle } from "./gate";

/** The least width and height, in pixels, of a frame that somebody could read in. */
const LEAST_FRAME = 100;

/** Nodes that follow each other in the holder without being, all of them, its children; at is the one being read. */
interface Row {
  readonly holder: Element;
  readonly nodes: readonly Node[];
  at: number;
}

export class FlatTree {
  /** The open shadow roots met so far. */
  readonly roots: ShadowRoot[] = [];
  /** The documents met so far in frames. */
  readonly framed: Document[] = [];
  readonly #rows: Row[] = [];

  constructor(readonly top: Element) {}

  /** The first node within an element, whose lower-case name is tag. */
  first(element: Element, tag: string): Node | null {
    if (tag === "slot") return this.#enterRow(element, (element as HTMLSlotElement).assignedNodes()) ?? element.firstChild;
    if (tag === "details" && !element.hasAttribute("open")) return this.#enterRow(element, summaryOf(element));
    if (tag === "iframe") return this.#enterFrame(element);
    const root = mayHostShadow(tag) ? element.shadowRoot : null;
    if (!root) return element.firstChild;
    this.roots.push(root);
    return root.firstChild;
  }

  /** The node after the end of another; leave is called for every element that ends on the way. */
  after(node: Node, leave: (element: Element) => void): Node | null {
    for (let at: Node | null = node; at && at !== this.top; ) {
      const row = this.#rowOf(at);
      const next = row ? row.nodes[++row.at] : at.nextSibling;
      if (next) return next;
      if (row) this.#rows.pop();
      // A node that a script took out while the walk slept has nothing after it: the page will be read again.
      const holder: Element | null = row?.holder ?? parentOf(at);
      if (holder) leave(holder);
      at = holder;
    }
    return null;
  }

  /** The row in which a node is the one being read. */
  #rowOf(node: Node): Row | null {
    const row = this.#rows.at(-1);
    return row?.nodes[row.at] === node ? row : null;
  }

  #enterFrame(frame: Element): Node | null {
    const page = this.framed.length < MAX_FRAMES ? documentIn(frame) : null;
    if (!page || !mayBeArticle(page) || !isRoomy(frame)) return null;
    this.framed.push(page);
    return this.#enterRow(frame, [page.body]);
  }

  #enterRow(holder: Element, nodes: readonly Node[]): Node | null {
    const first = nodes[0];
    if (!first) return null;
    this.#rows.push({ holder, nodes, at: 0 });
    return first;
  }
}

function summaryOf(details: Element): Element[] {
  const summary = details.querySelector(":scope > summary");
  return summary ? [summary] : [];
}

/** Whether the frame is shown, and large enough; asked of the few that hold text, since it may cost a layout. */
function isRoomy(frame: Element): boolean {
  return frame.checkVisibility({ visibilityProperty: true }) && frame.clientWidth >= LEAST_FRAME && frame.clientHeight >= LEAST_FRAME;
}

/** The element around a node, also out of a shadow root. */
export function parentOf({ parentNode }: Node): Element | null {
  if (parentNode?.nodeType === Node.ELEMENT_NODE) return parentNode as Element;
  return (parentNode as ShadowRoot | null)?.host ?? null;
}
