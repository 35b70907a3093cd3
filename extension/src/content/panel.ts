/** The context panel of the page: at most one, open on a mark, beside it while the page scrolls. */
import { ask } from "./door";
import { parentOf } from "./flat";
import { inTop, viewOf } from "./frames";
import { Host } from "./host";
import type { Mark } from "./marks";
import type { Box, Words } from "./placement";

/** How a panel was opened: by hovering, which leaves it passing, by a click, or by the keyboard, which goes into it. */
type Manner = "hover" | "click" | "keyboard";

interface Opened {
  readonly host: Host;
  readonly end: AbortController;
  mark: Mark;
  pinned: boolean;
  /** Whether the mark has been brought out from under a sheet. */
  cleared: boolean;
}

export class Panel {
  #opened: Opened | null = null;
  #wanted: Mark | null = null;
  #orders = 0;

  /** onClose is called whenever a panel has gone; label names the frame to assistive technology. */
  constructor(readonly onClose: () => void, readonly label: string) {}

  /** The mark it is open on. */
  get mark(): Mark | null {
    // A page that throws out what it does not know has closed the panel, too.
    if (this.#opened?.host.element.isConnected === false) this.close();
    return this.#opened?.mark ?? null;
  }

  /** How often it has been told to open or to close: whether anything has been wanted of it since. */
  get orders(): number {
    return this.#orders;
  }

  /** Whether it stays until it is closed. */
  get pinned(): boolean {
    return this.#opened?.pinned ?? false;
  }

  /** Whether an event's target is the panel. */
  owns(target: EventTarget | null): boolean {
    return target !== null && target === this.#opened?.host.element;
  }

  /** Opens beside the mark; at is the box of it, in its own window, that the reader means. */
  async open(mark: Mark, manner: Manner, at: Box = firstBoxOf(mark)): Promise<void> {
    if (isSandboxed()) return;
    this.#orders++;
    this.#wanted = mark;
    const answer = await ask<{ url: string }>({ type: "panel/token", mark: mark.index });
    if (!answer || this.#wanted !== mark) return; // closed, or wanted elsewhere, meanwhile
    this.close();
    this.#show(answer.url, mark, manner, wordsIn(at, mark));
  }

  pin(): void {
    if (this.#opened) this.#opened.pinned = true;
    this.#clear();
  }

  /** Puts the open panel beside another mark. */
  follow(mark: Mark): void {
    if (!this.#opened) return;
    this.#opened.mark = mark;
    this.#opened.host.moveTo(boxOf(mark));
  }

  resize(height: number): void {
    this.#opened?.host.resize(height);
    this.#clear();
  }

  /** Brings the mark out from under a sheet, once; who only points would lose what is pointed at. */
  #clear(): void {
    const opened = this.#opened;
    if (!opened?.pinned || opened.cleared) return;
    opened.cleared = true;
    const { range } = opened.mark;
    scrollBy({ top: opened.host.covers(inTop(range.getBoundingClientRect(), range)), behavior: "instant" });
  }

  close(): void {
    this.#orders++;
    this.#wanted = null;
    const opened = this.#opened;
    if (!opened) return;
    this.#opened = null;
    opened.end.abort();
    opened.host.remove();
    this.onClose();
  }

  #show(url: string, mark: Mark, manner: Manner, at: Words): void {
    const end = new AbortController();
    const before = document.activeElement;
    const host = new Host(url, this.label, () => manner === "keyboard" && host.focus(), () => this.close());
    const opened: Opened = { host, end, mark, pinned: manner !== "hover", cleared: false };
    this.#opened = opened;
    host.show(at);
    for (const view of new Set([window, viewOf(mark.range) ?? window])) this.#attend(view, opened);
    // The page is enlarged, or a keyboard comes up in front of it.
    for (const type of ["resize", "scroll"]) visualViewport?.addEventListener(type, () => this.#reposition(), { signal: end.signal });
    end.signal.addEventListener("abort", () => giveBack(host.element, before));
  }

  /** Follows what happens to a window in which the panel or its mark stands. */
  #attend(view: Window, opened: Opened): void {
    const { host, end: { signal } } = opened;
    // A click into a frame gives its parent no other event than the loss of the window's focus.
    view.addEventListener("blur", () => (opened.pinned ||= document.activeElement === host.element), { signal });
    view.addEventListener("scroll", () => this.#reposition(), { capture: true, passive: true, signal });
    view.addEventListener("resize", () => this.#reposition(), { signal });
  }

  #reposition(): void {
    const mark = this.#opened?.mark;
    if (mark) this.#opened?.host.moveTo(boxOf(mark));
  }
}

function boxOf(mark: Mark): Words {
  return wordsIn(firstBoxOf(mark), mark);
}

/** A box of the mark's window, as one of the outermost. */
function wordsIn(box: Box, { range }: Mark): Words {
  const holder = parentOf(range.startContainer);
  return { ...inTop(box, range), rtl: holder !== null && getComputedStyle(holder).direction === "rtl" };
}

function firstBoxOf({ range }: Mark): Box {
  return range.getClientRects()[0] ?? range.getBoundingClientRect();
}

/**
 * In a page that its server has put into a sandbox every frame is in it too, and the panel could show nothing. One that
 * keeps its origin cannot be told from others beforehand: there the panel is taken away again, unseen.
 */
function isSandboxed(): boolean {
  return window.origin === "null";
}

/** Focus that was in the panel goes back to where it came from. */
function giveBack(host: Element, before: Element | null): void {
  if (document.activeElement === host && before instanceof HTMLElement) before.focus({ preventScroll: true });
}
