/**
 * A visit to a page, from its first reading until it is left or the extension goes. Owns the page's report; everything
 * else either shows it or brings it up to date.
 */
import type { MessageFrom, PageChoice, PageState, Snapped } from "../messages";
import { Changes } from "./changes";
import { Chosen } from "./chosen";
import { ask, isAlive, listen } from "./door";
import { documentsIn, isShown, registryOf, type View, viewOf } from "./frames";
import { mayBeArticle } from "./gate";
import { HOST_TAG } from "./host";
import { Hover } from "./hover";
import { clear, Marks } from "./marks";
import { Panel } from "./panel";
import { Pointer } from "./pointer";
import { LIST_TAG, printPage } from "./print";
import { continues, type Reading, readPage, whole } from "./reading";
import { type Snapshot, takeSnapshot } from "./snapshot";
import { Steps } from "./steps";

export class Visit {
  readonly #end = new AbortController();
  readonly #marks = new Marks();
  readonly #panel = new Panel(() => this.#steps.rest(), chrome.i18n.getMessage("ext_name"));
  readonly #steps = new Steps(this.#marks, this.#panel);
  readonly #changes = new Changes(() => this.#marks.verify(), () => this.#refresh(), isHost, this.#end.signal);
  readonly #hover = new Hover(this.#marks, this.#panel, () => this.end(), this.#end.signal);
  readonly #pointer = new Pointer(this.#marks, this.#panel, (mark) => this.#steps.setCurrent(mark), this.#end.signal);
  readonly #leaving = ({ currentTarget }: Event): void => this.#leaveFrame(currentTarget as View);
  #reading: Reading | null = null;
  #phase: PageState["phase"] = "no-article";
  #on = true;
  readonly #chosen = new Chosen();
  #told = "";
  #address = pageAddress();
  #refreshing = new AbortController();

  constructor() {
    this.#clear();
    const { signal } = this.#end;
    listen((message) => this.#answer(message), signal);
    addEventListener("pagehide", () => this.#panel.close(), { signal });
    addEventListener("pageshow", ({ persisted }) => persisted && this.#return(), { signal });
    addEventListener("visibilitychange", () => this.#wake(), { capture: true, signal });
    this.#changes.soon(0); // a tab in the background is read when it is looked at
  }

  /** Withdraws everything and stops for good. */
  end(): void {
    this.#end.abort();
    this.#withdraw();
  }

  /** Firefox puts a new script into pages in which an old one, now dead, has left its marks and its panel. */
  #clear(): void {
    for (const { defaultView } of [document, ...documentsIn(document)]) if (defaultView) clear(registryOf(defaultView));
    for (const host of document.querySelectorAll(HOST_TAG)) host.remove();
  }

  /** Brings the marks up to date with the page, its address and the reader's choice. */
  async #refresh(): Promise<void> {
    if (!isAlive()) return this.end();
    if (this.#address !== pageAddress()) this.#move();
    if (!mayBeArticle(document)) return this.#leaveAlone();
    if (!this.#chosen.told) this.#chosen.adopt(await ask<PageChoice>({ type: "page/choice", address: this.#address }));
    if (this.#chosen.told) await this.#switch(this.#chosen.told.on);
    else if (!isAlive()) this.end();
  }

  /** The page has put another address on itself. */
  #move(): void {
    this.#address = pageAddress();
    this.#chosen.forget();
    this.#panel.close();
  }

  /** The page comes back from the browser's memory; meanwhile anything may have changed but itself. */
  #return(): void {
    this.#told = "";
    this.#recheck();
  }

  #recheck(): void {
    const wasRead = this.#chosen.told !== null;
    this.#chosen.forget();
    if (wasRead) void this.#refresh();
    else this.#changes.soon(0);
  }

  /** No article: nothing is asked or told, unless there was one before. */
  async #leaveAlone(): Promise<void> {
    this.#phase = "no-article";
    if (!this.#reading) return;
    this.#withdraw();
    await this.#tell();
  }

  async #switch(on: boolean): Promise<void> {
    this.#on = on;
    this.#chosen.turn(on);
    if (!on) this.#withdraw();
    else if (mayBeArticle(document)) await this.#read();
    await this.#tell();
  }

  async #read(): Promise<void> {
    this.#refreshing.abort();
    this.#refreshing = new AbortController();
    const signal = AbortSignal.any([this.#refreshing.signal, this.#end.signal]);
    if (!this.#reading) this.#phase = "working";
    const reading = await readPage(this.#reading, this.#chosen.told?.library ?? "", signal);
    if (reading?.snapshot.framed.every(isShown)) await this.#show(reading, signal);
    else if (reading) this.#changes.soon();
  }

  /** Marks stay painted until here; whatever is the same before and after is painted without a gap. */
  async #show(reading: Reading, signal: AbortSignal): Promise<void> {
    const former = this.#reading?.report;
    const { report, snapshot } = reading;
    if (this.#reading && this.#reading.library !== reading.library) this.#panel.close(); // what it says of quotes is old
    this.#reading = reading;
    this.#phase = phaseOf(reading, this.#chosen.told?.unread ?? []);
    this.#changes.spent(snapshot.cost);
    this.#attend(snapshot);
    if (report && this.#phase === "done" && this.#marks.shows(report, this.#chosen.choice)) return;
    if (report !== former) this.#told = ""; // the overview wants to know, even where the number is the same
    if (!report || (former && !continues(report, former))) this.#forget();
    await this.#paint(reading, signal);
  }

  async #paint({ report, snapshot }: Reading, signal: AbortSignal): Promise<void> {
    if (report && this.#phase === "done") await this.#marks.paint(report, snapshot, this.#chosen.choice, signal);
    else this.#marks.withdraw();
    if (!signal.aborted) this.#steps.repaint();
  }

  #print(): void {
    const report = this.#reading?.report;
    if (!report || this.#phase !== "done") return;
    const heading = chrome.i18n.getMessage("page_printed");
    printPage(report, heading, () => this.#marks.setPrinted(true), () => this.#marks.setPrinted(false));
  }

  /** The reader says that the marks of that name are wrong. */
  #hide(name: string): void {
    this.#chosen.hide(name);
    this.#panel.close();
    if (this.#reading) void this.#paint(this.#reading, this.#end.signal);
  }

  /** Shadow roots and the windows of frames have observers and events of their own. */
  #attend({ roots, framed }: Snapshot): void {
    this.#changes.watch([...roots, ...framed]);
    for (const { defaultView } of framed) {
      if (!defaultView) continue;
      this.#changes.attend(defaultView);
      this.#hover.attend(defaultView);
      this.#pointer.attend(defaultView);
      defaultView.addEventListener("pagehide", this.#leaving, { signal: this.#end.signal });
    }
  }

  /** A frame is left: what is known of its document may not be touched from now on. */
  #leaveFrame(view: View): void {
    this.#refreshing.abort();
    const { mark } = this.#panel;
    if (mark && viewOf(mark.range) === view) this.#panel.close();
    this.#marks.leave(view);
    this.#changes.soon();
  }

  #withdraw(): void {
    this.#refreshing.abort();
    this.#reading = null;
    this.#forget();
    this.#marks.withdraw();
  }

  /** The numbers of the marks mean something else from now on. */
  #forget(): void {
    this.#panel.close();
    this.#steps.forget();
  }

  async #tell(): Promise<void> {
    const count = this.#phase === "done" ? (this.#reading?.report?.agreements.length ?? null) : null;
    const status = { type: "page/status", count, on: this.#on } as const;
    const told = JSON.stringify(status);
    if (told === this.#told) return;
    this.#told = told;
    await ask(status);
  }

  /** The tab is looked at again: the choice may have changed, or the extension gone. */
  #wake(): void {
    if (!isAlive()) this.end();
  }

  #answer(message: MessageFrom<"worker">): unknown {
    switch (message.type) {
      case "page/report":
        return this.#state();
      case "page/switch":
        void this.#switch(message.on);
        break;
      case "page/recheck":
        this.#recheck();
        break;
      case "page/snapshot":
        return this.#snapshot();
      case "page/print":
        this.#print();
        break;
      case "mark/hide":
        this.#hide(message.name);
        break;
      case "panel/close":
        this.#panel.close();
        break;
      case "panel/size":
        this.#panel.resize(message.height);
        break;
      default:
        this.#steps.obey(message);
    }
    return {};
  }

  /** The page as it stands, article or not: the reader wants its text. */
  async #snapshot(): Promise<Snapped> {
    const snapshot = await takeSnapshot(document, this.#end.signal);
    return snapshot && !snapshot.tooLarge ? { page: snapshot.page } : { error: snapshot ? "too-large" : "failed" };
  }

  #state(): PageState {
    return {
      report: this.#reading && this.#phase !== "unread" ? whole(this.#reading) : null,
      on: this.#on,
      phase: this.#phase,
      host: location.host,
      url: location.href,
      title: document.title,
      current: this.#steps.current,
    };
  }
}

function phaseOf({ report, snapshot }: Reading, unread: readonly string[]): PageState["phase"] {
  if (snapshot.tooLarge) return "too-large";
  if (!report) return "failed";
  if (report.blocks.length === 0) return "no-article";
  return unread.includes(report.language) ? "unread" : "done";
}

function isHost(node: Node): boolean {
  const { localName } = node as Element;
  return localName === HOST_TAG || localName === LIST_TAG;
}

/** The address of the page, wherever in it the reader is. */
function pageAddress(): string {
  return location.href.split("#", 1)[0] ?? "";
}
