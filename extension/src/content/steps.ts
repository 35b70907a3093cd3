/** Going from mark to mark: which is the current one, showing it, opening its panel. */
import type { MessageFrom } from "../messages";
import { parentOf } from "./flat";
import type { Mark, Marks } from "./marks";
import type { Panel } from "./panel";
import { isInView, scrollTo } from "./scroll";
import { isShown } from "./shown";

type Order = Extract<MessageFrom<"worker">, { type: "mark/show" | "mark/step" | "mark/open" }>;

/** Milliseconds for which a mark is shown as the current one, when no panel stays open on it. */
const FLASH = 1_500;

export class Steps {
  #current: number | null = null;
  #timer = 0;

  constructor(readonly marks: Marks, readonly panel: Panel) {}

  /** The mark that was last opened or stepped to, as an index of the report. */
  get current(): number | null {
    return this.#current;
  }

  obey(order: Order): void {
    if (order.type === "mark/show") this.#show(this.marks.get(order.mark), order.open);
    else if (order.type === "mark/step") this.#step(order.by);
    else this.#open();
  }

  setCurrent(mark: Mark): void {
    this.#current = mark.index;
    this.marks.setCurrent(mark);
    clearTimeout(this.#timer);
  }

  /** The panel has gone: the current mark is not shown any more, but steps go on from it. */
  rest(): void {
    clearTimeout(this.#timer);
    this.marks.setCurrent(null);
  }

  /** The marks were painted anew: an open panel moves to the new one of its mark. */
  repaint(): void {
    const { mark } = this.panel;
    if (!mark) return;
    const now = this.marks.get(mark.index);
    if (!now) return this.panel.close();
    this.panel.follow(now);
    if (now.index === this.#current) this.marks.setCurrent(now);
  }

  forget(): void {
    this.rest();
    this.#current = null;
  }

  #show(mark: Mark | undefined, open: boolean): void {
    if (!mark) return;
    this.setCurrent(mark);
    scrollTo(mark.range);
    if (this.panel.mark) this.panel.follow(mark);
    else if (open) void this.panel.open(mark, "click");
    if (!this.panel.mark && !open) this.#timer = setTimeout(() => this.marks.setCurrent(null), FLASH);
  }

  #step(by: 1 | -1): void {
    const mark = this.#neighbour(by);
    if (!mark) return;
    const reopen = this.panel.pinned;
    this.#show(mark, false);
    if (reopen) void this.panel.open(mark, "keyboard");
  }

  #open(): void {
    const mark = (this.#current !== null && this.marks.get(this.#current)) || this.#neighbour(1);
    if (!mark) return;
    this.setCurrent(mark);
    scrollTo(mark.range);
    void this.panel.open(mark, "keyboard");
  }

  /** The mark before or after the current one; without one, the nearest to what is in view. Round at the ends. */
  #neighbour(by: 1 | -1): Mark | undefined {
    const seen = this.marks.all().filter((mark) => mark.shown && isRendered(mark));
    const at = seen.findIndex(({ index }) => index === this.#current);
    if (at >= 0) return seen.at((at + by) % seen.length);
    const inView = seen.filter(({ range }) => isInView(range));
    return inView.at(by === 1 ? 0 : -1) ?? seen.at(by === 1 ? 0 : -1);
  }
}

/** Marks in text that the page does not show are passed over. */
function isRendered({ range }: Mark): boolean {
  const holder = parentOf(range.startContainer);
  return holder !== null && isShown(holder);
}
