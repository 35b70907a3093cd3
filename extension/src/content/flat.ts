/**
 * The way through a page as its readers see it, by the rules of the core's package `page`: the content of open shadow
 * roots in the place of their elements' children, what is assigned to a slot in the slot, of a closed <details> nothing
 * but its summary, and the body of a frame of the same origin in the frame. Closed roots are never entered.
 */
import type { Attributes } from "./attributes";
import type { Kind } from "./elements";
import { documentIn, MAX_FRAMES } from "./frames";
import { mayBeArticle } from "./gate";

/** The least width and height, in pixels, of a frame that somebody could read in. */
const LEAST_FRAME = 100;

/** An element that is being read. */
export interface Entered {
  readonly element: Element;
  /** Its lower-case name. */
  readonly tag: string;
  readonly kind: Kind;
  readonly attributes: Attributes;
}

/** Where the reading stands within an element: among its own nodes, or at a place in a row of others. */
interface Level<E> {
  readonly entered: E;
  readonly row: readonly Node[] | null;
  at: number;
}

export class FlatTree<E extends Entered> {
  /** The open shadow roots met so far. */
  readonly roots: ShadowRoot[] = [];
  /** The documents met so far in frames. */
  readonly framed: Document[] = [];
  /** The outermost first; the way back is remembered, which is quicker than to ask for it. */
  readonly #levels: Level<E>[] = [];

  /** The first node within an element, or null. */
  first(entered: E): Node | null {
    const row = this.#rowIn(entered);
    const first = row ? row[0] : this.#holderIn(entered).firstChild;
    if (!first) return null;
    this.#levels.push({ entered, row, at: 0 });
    return first;
  }

  /** The node after the end of another; leave is called for every element that ends on the way. */
  after(node: Node, leave: (entered: E) => void): Node | null {
    for (let at = node; ; ) {
      const level = this.#levels.at(-1);
      if (!level) return null;
      // A node that a script took out while the walk slept has nothing after it: the page will be read again.
      const next = level.row ? level.row[++level.at] : at.nextSibling;
      if (next) return next;
      this.#levels.pop();
      leave(level.entered);
      at = level.entered.element;
    }
  }

  /** The nodes that are read in the place of an element's own, if there are such. */
  #rowIn({ element, tag, attributes }: E): readonly Node[] | null {
    if (tag === "iframe") return this.#framedIn(element);
    if (tag === "details" && attributes.open === null) return summaryOf(element);
    if (tag !== "slot") return null;
    const assigned = (element as HTMLSlotElement).assignedNodes();
    return assigned.length > 0 ? assigned : null;
  }

  /** The element itself, or its open shadow root. */
  #holderIn({ element, kind }: E): Node {
    const root = kind.mayHostShadow ? element.shadowRoot : null;
    if (root) this.roots.push(root);
    return root ?? element;
  }

  #framedIn(frame: Element): Node[] {
    const page = this.framed.length < MAX_FRAMES ? documentIn(frame) : null;
    if (!page || !mayBeArticle(page) || !isRoomy(frame)) return [];
    this.framed.push(page);
    return [page.body];
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
