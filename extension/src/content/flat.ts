/**
 * The way through a page as its readers see it, by the rules of the core's package `page`: the content of open shadow
 * roots in the place of their elements' children, what is assigned to a slot in the slot, and of a closed <details>
 * nothing but its summary. Closed roots are never entered.
 */
import { mayHostShadow } from "./elements";

/** Nodes that follow each other in the holder without being, all of them, its children; at is the one being read. */
interface Row {
  readonly holder: Element;
  readonly nodes: readonly Node[];
  at: number;
}

export class FlatTree {
  /** The open shadow roots met so far. */
  readonly roots: ShadowRoot[] = [];
  readonly #rows: Row[] = [];

  constructor(readonly top: Element) {}

  /** The first node within an element, whose lower-case name is tag. */
  first(element: Element, tag: string): Node | null {
    if (tag === "slot") return this.#enterRow(element, (element as HTMLSlotElement).assignedNodes()) ?? element.firstChild;
    if (tag === "details" && !element.hasAttribute("open")) return this.#enterRow(element, summaryOf(element));
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

/** The element around a node, also out of a shadow root. */
export function parentOf({ parentNode }: Node): Element | null {
  if (parentNode?.nodeType === Node.ELEMENT_NODE) return parentNode as Element;
  return (parentNode as ShadowRoot | null)?.host ?? null;
}
