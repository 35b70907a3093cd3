/**
 * The gate before everything: whether a page could be an article at all. It must cost next to nothing, since it is
 * passed on every page there is, and needs no more than a rough answer: the core finds the article. So it looks at a
 * sample, spread over the whole page.
 */
import { documentsIn } from "./frames";

/** How much running text an article has at least, in letters, and how much where the page calls itself one. */
const LEAST_PROSE = 400;
const LEAST_DECLARED = 120;
const DECLARED = "meta[property='og:type'][content='article' i], meta[itemprop=articleBody], [itemprop=articleBody], [itemtype*='NewsArticle'], article h1";
/** From which length on a text is prose rather than a label, a menu item or a headline. */
const LEAST_RUN = 40;
/** Scripts that part no words by spaces, and those of them of which a character says as much as so many letters. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}]/u;
const DENSE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;
const LETTERS = 2;
/** How many elements of a sort are looked at. */
const SAMPLE = 120;
/**
 * Where text is none of an article's: in links, and where somebody writes; the last ones are editors that paint their text
 * themselves, beside a field that nobody sees.
 */
const ELSEWHERE =
  "a[href], [contenteditable]:not([contenteditable='false' i]), [role=textbox], [role=searchbox], " +
  ".CodeMirror, .cm-editor, .monaco-editor, .ace_editor, .kix-appview-editor";
const UNREAD = /^(script|style|noscript|textarea|template|option|button)$/;

/** Whether a page, or a frame of its origin, could hold an article. */
export function mayBeArticle(page: Document): boolean {
  if (!page.body || page.designMode === "on") return false;
  let most = 0;
  const hasProse = (...[elements, textOf]: Parameters<typeof proseOf>): boolean => {
    most = Math.max(most, proseOf(elements, textOf));
    return most >= LEAST_PROSE;
  };
  return (
    hasProse(page.getElementsByTagName("p"), (paragraph) => paragraph.textContent) ||
    hasProse(page.getElementsByTagName("br"), (lineBreak) => lineBreak.previousSibling?.textContent) ||
    hasProse(page.body.getElementsByTagName("*"), ownText) ||
    (most >= LEAST_DECLARED && page.querySelector(DECLARED) !== null) ||
    documentsIn(page).some(mayBeArticle)
  );
}

/** How much prose there is in the elements' texts, in letters; no more is looked at than an article needs. */
function proseOf(elements: HTMLCollectionOf<Element>, textOf: (element: Element) => string | null | undefined): number {
  const { length } = elements;
  const stride = Math.ceil(length / SAMPLE);
  let prose = 0;
  for (let i = 0; i < length && prose < LEAST_PROSE; i += stride) {
    const element = elements[i] as Element;
    const text = textOf(element);
    const size = text ? sizeOf(text) : 0;
    if (size >= LEAST_RUN && !element.closest(ELSEWHERE)) prose += size * stride;
  }
  return prose;
}

/** The text that an element begins with, where that is read: pages make paragraphs of anything. */
function ownText({ firstChild, localName }: Element): string | null {
  return firstChild?.nodeType === Node.TEXT_NODE && !UNREAD.test(localName) ? (firstChild as Text).data : null;
}

/** The size of a text in letters, by a look at how it begins; 0 if it has but one word. */
function sizeOf(text: string): number {
  const { length } = text.length > 4 * LEAST_RUN ? text : text.trim();
  if (LETTERS * length < LEAST_RUN) return 0;
  const beginning = text.trimStart().slice(0, LEAST_RUN);
  if (!beginning.includes(" ") && !UNSPACED.test(beginning)) return 0;
  return DENSE.test(beginning) ? LETTERS * length : length;
}
