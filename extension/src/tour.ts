/**
 * The tour of the welcome page. Its steps stand in the page; one is shown at a time, and the next comes when the reader
 * has done what it asks, or presses a button. Nothing of it is kept.
 */
import { HOST_TAG } from "./content/host";
import { CURRENT } from "./content/painted";
import { isObject } from "./shape";

/** What a step can wait for; its data-until names one. */
type Sign = "opened" | "shut" | "stepped" | "asked" | "changed";

/** Messages between the other parts, which every page of the extension hears, as signs of what the reader does. */
const HEARD: Readonly<Record<string, Sign>> = {
  "mark/step": "stepped",
  "popup/state": "asked",
  "page/recheck": "changed",
  "page/switch": "changed",
  "mark/hide": "changed",
};

class Tour {
  readonly #steps: readonly HTMLElement[];
  readonly #steer: HTMLElement;
  readonly #ending: readonly HTMLElement[];
  #at = 0;
  /** Whether the card that is open was asked for, rather than passed. */
  #chosen = false;

  constructor(readonly root: HTMLElement) {
    this.#steps = [...root.querySelectorAll("li")];
    this.#steer = root.querySelector(".steer") as HTMLElement;
    this.#ending = [...root.querySelectorAll<HTMLElement>(".end, .again")];
    root.addEventListener("click", ({ target }) => this.#press((target as Element).closest("button")));
    addEventListener("click", () => (this.#chosen ||= CSS.highlights.has(CURRENT)));
    new MutationObserver((records) => this.#watch(records)).observe(document.documentElement, { childList: true });
    chrome.runtime.onMessage.addListener((message: unknown) => this.#hear(message));
    this.#show(0);
  }

  #press(button: HTMLElement | null): void {
    const to = button?.dataset["to"];
    if (to === "next") this.#show(this.#at + 1);
    if (to === "back") this.#show(Math.max(0, this.#at - 1));
    if (to === "end") this.#show(this.#steps.length);
    if (to === "start") this.#show(0);
    if (button && !button.checkVisibility()) this.root.querySelector<HTMLElement>("button:not([hidden], [hidden] *)")?.focus();
  }

  /** Shows a step; past the last one, that it is over. */
  #show(at: number): void {
    this.#at = at;
    const over = at >= this.#steps.length;
    this.#steps.forEach((step, i) => (step.hidden = i !== at));
    this.#steer.hidden = over;
    for (const part of this.#ending) part.hidden = !over;
    this.root.classList.toggle("on", !over);
  }

  #see(sign: Sign): void {
    if (this.#steps[this.#at]?.dataset["until"] === sign) this.#show(this.#at + 1);
  }

  #hear(message: unknown): void {
    const sign = isObject(message) && HEARD[String(message["type"])];
    if (sign) this.#see(sign);
  }

  /** The card comes and goes beside the page's body. */
  #watch(records: readonly MutationRecord[]): void {
    for (const { addedNodes, removedNodes } of records) {
      if ([...addedNodes].some(isCard)) this.#see("opened");
      if (this.#chosen && [...removedNodes].some(isCard)) {
        this.#chosen = false;
        this.#see("shut");
      }
    }
  }
}

function isCard(node: Node): boolean {
  return (node as Element).localName === HOST_TAG;
}

const root = document.querySelector<HTMLElement>(".tour");
if (root) new Tour(root);
