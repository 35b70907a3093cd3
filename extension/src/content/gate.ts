/**
 * The gate before everything: whether a page could be an article at all. It must cost next to nothing, since it is
 * passed on every page there is, and needs no more than a rough answer: the core finds the article.
 */

/** How much running text an article has at least, in UTF-16 code units. */
const LEAST_PROSE = 400;
/** From which length on a text is prose rather than a label, a menu item or a headline. */
const LEAST_RUN = 40;
/** How many candidates are looked at. The later parts of a long page need not be asked. */
const MOST_LOOKS = 400;
const UNREAD = /^(script|style|noscript|textarea|template|option|button)$/;

export function mayBeArticle(page: Document): boolean {
  if (!(page.body instanceof HTMLElement) || page.designMode === "on") return false;
  const paragraphs = page.getElementsByTagName("p");
  const breaks = page.getElementsByTagName("br");
  return (
    hasProse(paragraphs, (paragraph) => paragraph) ||
    hasProse(breaks, (lineBreak) => lineBreak.parentElement) ||
    hasProseAnywhere(page.body)
  );
}

/** Paragraphs are the usual case; texts parted by line breaks come next. */
function hasProse(elements: HTMLCollectionOf<Element>, holderOf: (element: Element) => Element | null): boolean {
  let prose = 0;
  let former: Element | null = null;
  for (let i = 0; i < elements.length && i < MOST_LOOKS; i++) {
    const holder = holderOf(elements[i] as Element);
    if (!holder || holder === former) continue;
    former = holder;
    if (isEditable(holder)) continue;
    prose += proseIn(holder.textContent ?? "");
    if (prose >= LEAST_PROSE) return true;
  }
  return false;
}

/** Pages whose paragraphs are <div>s or custom elements. */
function hasProseAnywhere(body: HTMLElement): boolean {
  const texts = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let prose = 0;
  for (let looks = 0; looks < MOST_LOOKS * 4; looks++) {
    const node = texts.nextNode() as Text | null;
    if (!node) return false;
    if (node.length < LEAST_RUN || !isRead(node.parentElement)) continue;
    prose += proseIn(node.data);
    if (prose >= LEAST_PROSE) return true;
  }
  return false;
}

function proseIn(text: string): number {
  const length = text.length < LEAST_RUN ? 0 : text.trim().length;
  return length < LEAST_RUN || !text.includes(" ") ? 0 : length;
}

function isRead(holder: Element | null): boolean {
  return holder !== null && !UNREAD.test(holder.localName) && !isEditable(holder);
}

/** What a reader is writing is none of our business. Asking for isContentEditable would cost a layout. */
function isEditable(element: Element): boolean {
  return element.closest("[contenteditable]:not([contenteditable='false' i])") !== null;
}
