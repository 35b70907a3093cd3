/** Official texts on their way into the library and out of it: read, shown, kept, exported. */
import { type Empty, isRefusal, type Refusal, type Snapped } from "../messages";
import { MAX_LIBRARY, MAX_TEXTS, type Official, type OfficialText, type Reading, type Texts, type Understood } from "../official";
import type { Page } from "../report";
import { recheckAll } from "./choosing";
import type { Core } from "./core";
import { Full, type Library } from "./library";
import { ask, isPrivate, pageOf } from "./tab";

/** What a text pack of this program says that it is; the core's package `reading` describes it. */
const FORMAT = "pactlight-texts";
const VERSION = 1;

export class Keeping {
  constructor(readonly core: Core, readonly library: Library) {}

  /** What the address of a tab's page tells of official texts. */
  async official(tabId: number): Promise<Official> {
    const page = await pageOf(tabId);
    if (!page || (await isPrivate(tabId))) return { agreement: null, kept: 0, possible: false };
    const [agreement = null] = await this.core.lookUp(page.url);
    const all = await this.library.list().catch(() => []);
    return { agreement, kept: all.filter(({ source }) => source === addressOf(page)).length, possible: true };
  }

  /** What the tab's page holds of official texts; language, where it is told, is that of the text. */
  async readPage(tabId: number, language: string): Promise<Understood> {
    if (await isPrivate(tabId)) return { error: "private-text" };
    const snapped = ((await ask(tabId, { type: "page/snapshot" })) ?? { error: "not-readable" }) as Snapped;
    if (isRefusal(snapped)) return snapped;
    const page = { ...snapped.page, url: addressOf(snapped.page) };
    return this.#understood(await this.core.read(page, language, today()), "");
  }

  /** What a file holds of official texts: a text pack, or the plain text of one agreement. */
  async readFile(name: string, file: string, language: string): Promise<Understood> {
    const words = file.trimStart();
    const isJSON = /\.json$/i.test(name) || words.startsWith("{") || words.startsWith("[");
    if (isJSON && !parses(words)) return { error: "bad-json" };
    if (!isJSON && words.length > MAX_TEXTS) return { error: "too-large" };
    const reading = isJSON ? this.core.readPack(words) : this.core.read(file, language, today());
    return this.#understood(await reading, name);
  }

  /** What a file of HTML, read as a page, holds of official texts. */
  async readHTML(name: string, page: Page, language: string): Promise<Understood> {
    return this.#understood(await this.core.read(page, language, today()), name);
  }

  async keepFrom(tabId: number, texts: readonly OfficialText[]): Promise<Empty | Refusal> {
    if (await isPrivate(tabId)) return { error: "private-text" };
    const state = await this.change(() => this.library.keep(texts));
    return isRefusal(state) ? state : {};
  }

  async state(): Promise<Texts | Refusal> {
    try {
      const texts = await this.library.list();
      const known = texts.length > 0 ? await this.core.lookUp("") : [];
      const agreements = known.filter(({ id }) => texts.some(({ agreement }) => agreement === id));
      return { texts, agreements, size: texts.reduce((sum, { size }) => sum + size, 0), most: MAX_LIBRARY };
    } catch (error) {
      return refusal(error);
    }
  }

  /** Changes the library, and tells every page. */
  async change(run: () => Promise<void>): Promise<Texts | Refusal> {
    try {
      await run();
    } catch (error) {
      return refusal(error);
    }
    await recheckAll();
    return this.state();
  }

  /** All that is kept, as a text pack. */
  async pack(): Promise<string> {
    const { texts } = await this.library.all();
    return `{"format":"${FORMAT}","version":${VERSION},"texts":[\n${texts.join(",\n")}\n]}\n`;
  }

  /** A text that does not say where it comes from is said to come from source. */
  async #understood(reading: Reading | Refusal, source: string): Promise<Understood> {
    if (isRefusal(reading)) return reading;
    const texts = reading.texts.map((text) => (text.source || !source ? text : { ...text, source }));
    return { ...reading, texts, agreements: await this.core.lookUp("") };
  }
}

/** The code for the page that asked: why the library was not changed, or not read. */
function refusal(error: unknown): Refusal {
  console.error("library", error);
  if (error instanceof Full) return { error: "library-full" };
  return { error: error instanceof Error && error.name === "QuotaExceededError" ? "quota" : "library" };
}

function parses(json: string): boolean {
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
}

/** The address of a page, wherever in it the reader is. */
function addressOf({ url = "" }: { readonly url?: string }): string {
  return url.split("#", 1)[0] ?? "";
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
