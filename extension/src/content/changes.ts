/** Noticing that a page has changed, and having it read again without taking more than a small part of its time. */

/** The least and the most milliseconds between a change and the next reading. */
const SOON = 300;
const LATE = 10_000;
/** A reading may take one part in so many of the time. */
const SHARE = 20;

export class Changes {
  #observer: MutationObserver;
  #timer = 0;
  #pause = SOON;
  #again = false;
  #busy = false;

  /**
   * onChange is called at once for every batch of changes, and must be quick; read is called a while later, never twice at
   * a time. Changes of which isOwn says that they are the extension's are no changes.
   */
  constructor(
    readonly onChange: () => void,
    readonly read: () => Promise<void>,
    isOwn: (node: Node) => boolean,
    signal: AbortSignal,
  ) {
    this.#observer = new MutationObserver((records) => {
      if (records.some((record) => !isOwnRecord(record, isOwn))) this.#changed();
    });
    this.#observer.observe(document, { childList: true, characterData: true, subtree: true });
    // A click unfolds what no change of the tree tells of, such as a class that hid the rest of an article; a step in
    // the history shows another page.
    const soon = (event: Event): void => void (event.isTrusted && this.soon());
    for (const type of ["click", "popstate"]) addEventListener(type, soon, { capture: true, passive: true, signal });
    signal.addEventListener("abort", () => this.#stop());
  }

  /** Has the page read before long. */
  soon(): void {
    if (this.#busy) this.#again = true;
    else this.#timer ||= setTimeout(() => void this.#read(), this.#pause);
  }

  #changed(): void {
    this.onChange();
    this.soon();
  }

  async #read(): Promise<void> {
    this.#timer = 0;
    this.#busy = true;
    const start = performance.now();
    await this.read();
    this.#pause = Math.min(LATE, Math.max(SOON, SHARE * (performance.now() - start)));
    this.#busy = false;
    if (this.#again) this.soon();
    this.#again = false;
  }

  #stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
  }
}

function isOwnRecord({ type, addedNodes, removedNodes }: MutationRecord, isOwn: (node: Node) => boolean): boolean {
  return type === "childList" && [...addedNodes, ...removedNodes].every(isOwn);
}
