/**
 * The panel's host: an element with a closed shadow root, put beside the page's body while a panel is open and taken
 * away with it. In it stands a frame of the extension's own origin, in the top layer, so that the page can neither
 * look in, nor restyle it, nor lay anything of its own over it.
 */
import { type Box, isSheet, place, type Words } from "./placement";

/** The host's name, by which changes of the page that are ours are known. */
export const HOST_TAG = "pactlight-panel";
const BOX: Readonly<Record<string, string>> = {
  all: "initial",
  position: "fixed",
  border: "none",
  margin: "0",
  padding: "0",
  overflow: "hidden",
  background: "transparent",
  "border-radius": "10px",
  "box-shadow": "0 4px 24px rgb(0 0 0 / 0.35)",
  opacity: "0", // until the panel has something to show
};
const FRAME: Readonly<Record<string, string>> = {
  all: "initial",
  display: "block",
  "color-scheme": "light dark",
  width: "100%",
  height: "100%",
  border: "none",
};

/** Milliseconds after which a panel that has said nothing is not waited for any more: the page has it in a sandbox. */
const SILENCE = 5_000;
/** Height of a panel that has not told its own yet. */
const FIRST_HEIGHT = 320;
/** What is kept free between the words and a sheet. */
const ROOM = 16;

export class Host {
  readonly element = document.createElement(HOST_TAG);
  readonly #box = document.createElement("div");
  readonly #frame = document.createElement("iframe");
  readonly #waiting: number;
  #height = FIRST_HEIGHT;
  #words: Words = { left: 0, top: 0, right: 0, bottom: 0, rtl: false };

  /** Shows the page at url; ready is called once that is loaded, failed if it never tells its height. */
  constructor(url: string, label: string, ready: () => void, failed: () => void) {
    set(this.element, { all: "initial", display: "contents" });
    set(this.#box, BOX);
    set(this.#frame, FRAME);
    this.#box.popover = "manual";
    this.#frame.title = label;
    // Chromium would refuse the frame on pages with an embedder policy (COEP); it keeps no storage, and needs none.
    this.#frame.setAttribute("credentialless", "");
    this.#frame.src = url;
    this.#frame.addEventListener("load", ready, { once: true });
    this.#box.append(this.#frame);
    this.element.attachShadow({ mode: "closed" }).append(this.#box);
    this.#waiting = setTimeout(failed, SILENCE);
  }

  /** Puts the panel into the page, beside the words. */
  show(words: Words): void {
    document.documentElement.append(this.element);
    this.moveTo(words);
    this.#box.showPopover();
  }

  moveTo(words: Words): void {
    this.#words = words;
    const at = place(words, this.#height, seenBox());
    const pixels = Object.entries(at).map(([name, value]) => [name, `${Math.round(value)}px`]);
    set(this.#box, Object.fromEntries(pixels) as Record<string, string>);
  }

  resize(height: number): void {
    clearTimeout(this.#waiting);
    this.#height = height;
    this.moveTo(this.#words);
    set(this.#box, { opacity: "1" });
  }

  /** How far a box would have to move up for a sheet not to cover it, in CSS pixels; its top stays in sight. */
  covers(box: Box): number {
    const seen = seenBox();
    if (!isSheet(seen)) return 0;
    const { top } = place(this.#words, this.#height, seen);
    return Math.max(0, Math.min(box.bottom + ROOM - top, box.top - seen.top));
  }

  focus(): void {
    this.#frame.focus();
  }

  remove(): void {
    clearTimeout(this.#waiting);
    this.element.remove();
  }
}

/** What is seen of the page, which may be enlarged, without its scroll bars. */
function seenBox(): Box {
  const { offsetLeft: left, offsetTop: top, width, height } = visualViewport as VisualViewport;
  // The root's own height may be that of the whole page, its width is that without a scroll bar.
  return { left, top, right: left + Math.min(width, document.documentElement.clientWidth), bottom: top + height };
}

/** Important inline properties stand above whatever the page's style sheets say. */
function set(element: HTMLElement, properties: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value, "important");
}
