/**
 * The gate before everything: whether a page could be an article at all. It must cost next to nothing, since it is
 * passed on every page there is, and needs no more than a rough answer: the core finds the article. So it looks at a
 * sample, spread over the whole page.
 */
import { documentsIn } from "./frames";

/** How much running text an article has at least, in UTF-16 code units. */
const LEAST_PROSE = 400;
/** From which length on a text is prose rather than a label, a menu item or a headline. */
const LEAST_RUN = 40;
/** How many elements of a sort are looked at. */
const SAMPLE = 120;
/** Where somebody writes; the last ones are editors that paint their text themselves, beside a field that nobody sees. */
const EDITORS =
  "[contenteditable]:not([contenteditable='false' i]), [role=textbox], [role=searchbox], " +
  ".CodeMirror, .cm-editor, .monaco-editor, .ace_editor, .kix-appview-editor";
const UNREAD = /^(script|style|noscript|textarea|template|option|button)$/;

/** Whether a page, or a frame of its origin, could hold an article. */
export function mayBeArticle(page: Document): boolean {
  if (!page.body || page.designMode === "on") return false;
  return (
    hasProse(page.getElementsByTagName("p"), (paragraph) => paragraph.textContent) ||
    hasProse(page.getElementsByTagName("br"), (lineBreak) => lineBreak.previousSibling?.textContent) ||
    hasProse(page.body.getElementsByTagName("*"), ownText) ||
    documentsIn(page).some(mayBeArticle)
  );
}

/** Whether the elements' texts, as far as they are prose, come to an article's length. */
function hasProse(elements: HTMLCollectionOf<Element>, textOf: (element: Element) => string | null | undefined): boolean {
  const { length } = elements;
  const stride = Math.ceil(length / SAMPLE);
  let prose = 0;
  for (let i = 0; i < length && prose < LEAST_PROSE; i += stride) {
    const element = elements[i] as Element;
    const text = textOf(element);
    if (text && isProse(text) && !isEditable(element)) prose += text.length * stride;
  }
  return prose >= LEAST_PROSE;
}

/** The text that an element begins with, where that is read: pages make paragraphs of anything. */
function ownText({ firstChild, localName }: Element): string | null {
  return firstChild?.nodeType === Node.TEXT_NODE && !UNREAD.test(localName) ? (firstChild as Text).data : null;
}

function isProse(text: string): boolean {
  return text.length >= LEAST_RUN && text.trim().length >= LEAST_RUN && text.includes(" ");
}

/** What a reader is writing is none of our business. Asking for isContentEditable would cost a layout. */
function isEditable(element: Element): boolean {
  return element.closest(EDITORS) !== null;
}
