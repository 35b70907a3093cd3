/** Noticing that a page has changed, and having it read again without taking more than a small part of its time. */
import { documentIn } from "./frames";

/** How long, in milliseconds, a page must rest before it is read, and how long when a mark was lost. */
const REST = 250;
const HURRY = 40;
/** A page that never rests is read after so many milliseconds all the same. */
const CEILING = 2_000;
/** A reading may take one part in so many of the time, unless that would put it off for longer than this. */
const SHARE = 20;
const LATE = 10_000;
/** What much changes with, without a change of the tree: a style that depends on what was clicked, a new entry in the history. */
const SIGNS = ["click", "popstate", "hashchange"];
/** The attributes that unfold or fold text; a style that moves would have the page read for ever. */
const UNFOLDING = ["class", "hidden", "open"];
/** What a page changes, of itself or its body, to show what it kept veiled until all of it was there. */
const UNVEILING = ["style"];

export class Changes {
  readonly #observer: MutationObserver;
  readonly #soon = (event: Event): void => void (event.isTrusted && this.soon());
  readonly #loaded = (event: Event): void => void (isReadable(event.target as Element) && this.#soon(event));
  #timer = 0;
  #due = Infinity; // when the page is to be read, by performance.now, as all times here
  #at = Infinity; // when the timer goes off
  #latest = Infinity;
  #earliest = 0;
  #again = false;
  #busy = false;

  /**
   * onChange is called at once for every batch of changed text; it must be quick, and says whether a mark was lost. read
   * is called a while later, never twice at a time and never while nobody sees the page. Changes of which isOwn says
   * that they are the extension's are no changes.
   */
  constructor(
    readonly onChange: () => boolean,
    readonly read: () => Promise<void>,
    isOwn: (node: Node) => boolean,
    readonly signal: AbortSignal,
  ) {
    this.#observer = new MutationObserver((records) => {
      const changes = records.filter((record) => !isOwnRecord(record, isOwn));
      if (changes.length > 0) this.#changed(changes.some(({ type }) => type !== "attributes"));
    });
    this.watch([document]);
    const options = { capture: true, passive: true, signal };
    this.attend(window);
    addEventListener("load", this.#soon, options); // meanwhile an element may have got a shadow root
    if ("navigation" in window) window.navigation.addEventListener("currententrychange", this.#soon, { signal });
    for (const type of ["animationend", "transitionend"]) addEventListener(type, (event) => isVeil(event.target) && this.#soon(event), options);
    addEventListener("visibilitychange", () => !document.hidden && this.#due < Infinity && this.#wait(), options);
    signal.addEventListener("abort", () => this.#stop());
  }

  /** Has changes noticed below these, too: shadow roots are trees of their own. */
  watch(trees: readonly Node[]): void {
    for (const tree of trees) {
      this.#observer.observe(tree, { childList: true, characterData: true, subtree: true, attributeFilter: UNFOLDING });
    }
  }

  /** Has the signs of changes noticed in a window, and what its frames load; once is enough, and more does no harm. */
  attend(view: Window): void {
    const options = { capture: true, passive: true, signal: this.signal };
    for (const type of SIGNS) view.addEventListener(type, this.#soon, options);
    view.document.addEventListener("load", this.#loaded, options);
  }

  /** Pages put themselves another body now and then. */
  #watchVeil(): void {
    for (const veil of [document.documentElement, document.body]) {
      if (veil) this.#observer.observe(veil, { attributeFilter: UNVEILING });
    }
  }

  /** Tells how many milliseconds of the page's time a reading took; the next comes the later for it. */
  spent(milliseconds: number): void {
    this.#earliest = performance.now() + Math.min(LATE, SHARE * milliseconds);
  }

  /** Has the page read once it has rested for so many milliseconds. */
  soon(rest: number = REST): void {
    if (this.signal.aborted) return;
    if (this.#busy) this.#again = true;
    else this.#put(rest);
  }

  #changed(isText: boolean): void {
    this.soon(isText && this.onChange() ? HURRY : REST);
  }

  #put(rest: number): void {
    const now = performance.now();
    this.#latest = Math.min(this.#latest, now + CEILING);
    this.#due = Math.max(this.#earliest, Math.min(now + rest, this.#latest));
    // A later time is seen to when the timer goes off: pages change far more often than they are read.
    if (this.#due < this.#at) this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#at = this.#due;
    this.#timer = setTimeout(() => this.#ring(), Math.max(0, this.#due - performance.now()));
  }

  #ring(): void {
    this.#at = Infinity;
    if (document.hidden) return; // until it is seen again
    if (performance.now() < this.#due) this.#wait();
    else void this.#read();
  }

  async #read(): Promise<void> {
    this.#due = this.#latest = Infinity;
    this.#busy = true;
    this.#watchVeil();
    try {
      await this.read();
    } finally {
      this.#busy = false;
      if (this.#again) this.soon();
      this.#again = false;
    }
  }

  #stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
  }
}

/** Whether it is a frame whose document may be looked into. */
function isReadable(element: Element): boolean {
  return element.localName === "iframe" && documentIn(element) !== null;
}

function isVeil(target: EventTarget | null): boolean {
  return target === document.body || target === document.documentElement;
}

function isOwnRecord({ type, addedNodes, removedNodes }: MutationRecord, isOwn: (node: Node) => boolean): boolean {
  return type === "childList" && [...addedNodes, ...removedNodes].every(isOwn);
}
