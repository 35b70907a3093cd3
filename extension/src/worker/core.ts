/** The analysis core, one instance for all tabs, asked one thing at a time. */
import { type Analysed, isRefusal, type Refusal } from "../messages";
import type { Listed, Reading } from "../official";
import { type Page, PROTOCOL, type Report, type Request } from "../report";
import { isObject } from "../shape";
import type { Library, Texts } from "./library";
import { imports } from "./wasi";

/** The most memory, in bytes, that an instance may keep beside the library: a Go heap only grows, so a larger one is dropped. */
const MAX_MEMORY = 40 * 2 ** 20;
/** How much of what a dying instance says is kept, in characters; it speaks of the program, not of the page. */
const MAX_WORDS = 2_000;
/** How much of the library an instance is handed at a time, in UTF-16 code units. */
const HANDFUL = 1_000_000;
const FAILED: Refusal = { error: "failed" };

/** What the core's module exports. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  _initialize(): void;
  /** Makes room for size bytes and gives its address. */
  buffer(size: number): number;
  /** Answers the request in the buffer: address << 32 | length of the reply. */
  analyse(): bigint;
}

type Reply = Record<string, unknown>;

export class Core {
  #module: Promise<WebAssembly.Module> | null = null;
  #instance: Exports | null = null;
  /** The version of the library that the instance holds. */
  #held = "";
  /** The memory that it may take, in bytes: the texts and their index. */
  #weight = 0;
  /** The version that an instance died of. */
  #deadly = "";
  #last: Promise<unknown> = Promise.resolve();
  #words = "";

  constructor(readonly url: string, readonly library: Library) {}

  /** The report on a page, or why there is none. Requests are done in the order in which they come. */
  async analyse(request: Request): Promise<Analysed> {
    const reply = await this.#do(async (core) => {
      const library = await this.#hand(core);
      const options = isObject(request.options) ? { ...request.options, library } : request.options; // the core judges it
      return call(core, JSON.stringify({ ...request, options }));
    });
    return isRefusal(reply) ? reply : isObject(reply["report"]) ? { report: reply["report"] as unknown as Report } : FAILED;
  }

  /** The official texts on a page or in plain text; the language, where it is given, is that of the one text there. */
  async read(from: Page | string, language: string, date: string): Promise<Reading | Refusal> {
    const source = typeof from === "string" ? { text: from } : { page: from };
    return readingIn(await this.#ask({ ...source, read: true, options: { language, date } }));
  }

  /** The official texts in a file of JSON. */
  async readPack(pack: string): Promise<Reading | Refusal> {
    return readingIn(await this.#ask({ pack }));
  }

  /** The agreement whose official text stands at the address; of an empty one all that the catalogue holds. */
  async lookUp(address: string): Promise<Listed[]> {
    const reply = await this.#ask({ catalogue: { address } });
    const { catalogue } = reply as { catalogue?: { agreements: Listed[] } };
    return catalogue?.agreements ?? [];
  }

  #ask(request: Reply): Promise<Reply | Refusal> {
    return this.#do((core) => call(core, JSON.stringify({ version: PROTOCOL, ...request })));
  }

  #do(run: (core: Exports) => Reply | Promise<Reply>): Promise<Reply | Refusal> {
    const done = this.#last.then(() => this.#run(run));
    this.#last = done;
    return done;
  }

  async #run(run: (core: Exports) => Reply | Promise<Reply>): Promise<Reply | Refusal> {
    try {
      const instance = (this.#instance ??= await this.#start());
      const reply = await run(instance);
      if (instance.memory.buffer.byteLength > MAX_MEMORY + this.#weight) this.#instance = null;
      return isObject(reply["error"]) ? { error: String(reply["error"]["code"]) } : reply;
    } catch (error) {
      // After a trap nothing in the instance can be trusted; the next page gets a new one.
      this.#instance = null;
      console.error("core", error, this.#words);
      this.#words = "";
      return FAILED;
    }
  }

  /** Hands the instance the library, where it holds another, and gives the version that it holds; empty: of none. */
  async #hand(core: Exports): Promise<string> {
    const library = await this.#another();
    if (library) {
      this.#deadly = library.version; // until it is held
      for (const request of handfuls(library)) {
        if (!isObject(call(core, request)["held"])) throw new Error("the library is refused");
      }
      this.#deadly = "";
      this.#held = library.version;
      this.#weight = 2 * library.texts.reduce((sum, { length }) => sum + length, 0);
    }
    return this.#held;
  }

  /** The library, where the instance holds another. One that cannot be read is left alone: marks do without it. */
  async #another(): Promise<Texts | null> {
    try {
      const version = await this.library.version();
      return version === this.#held || (version && version === this.#deadly) ? null : await this.library.all();
    } catch (error) {
      console.error("library", error);
      return null;
    }
  }

  async #start(): Promise<Exports> {
    this.#held = "";
    this.#weight = 0;
    const module = await (this.#module ??= this.#compile());
    let exports: Exports;
    const host = { memory: () => exports.memory, say: (words: string) => this.#hear(words) };
    const instance = await WebAssembly.instantiate(module, imports(module, host));
    exports = instance.exports as unknown as Exports;
    exports._initialize();
    return exports;
  }

  #hear(words: string): void {
    this.#words = (this.#words + words).slice(0, MAX_WORDS);
  }

  #compile(): Promise<WebAssembly.Module> {
    const module = WebAssembly.compileStreaming(fetch(this.url));
    module.catch(() => (this.#module = null)); // the next page tries again
    return module;
  }
}

/** The requests by which a core is handed texts that are JSON already. */
function* handfuls({ version, texts }: Texts): Generator<string> {
  let some: string[] = [];
  let size = 0;
  let add = false;
  const request = (): string =>
    `{"version":${PROTOCOL},"library":{"version":${JSON.stringify(version)},"add":${add},"texts":[${some.join()}]}}`;
  for (const text of texts) {
    if (some.length > 0 && size + text.length > HANDFUL) {
      yield request();
      [some, size, add] = [[], 0, true];
    }
    some.push(text);
    size += text.length;
  }
  yield request();
}

function call(core: Exports, request: string): Reply {
  const bytes = new TextEncoder().encode(request);
  const at = core.buffer(bytes.length);
  new Uint8Array(core.memory.buffer).set(bytes, at);
  const packed = BigInt.asUintN(64, core.analyse());
  const bytesOfReply = new Uint8Array(core.memory.buffer, Number(packed >> 32n), Number(packed & 0xffffffffn));
  const reply: unknown = JSON.parse(new TextDecoder().decode(bytesOfReply));
  if (!isObject(reply) || reply["version"] !== PROTOCOL) throw new Error("a reply of another version");
  return reply;
}

function readingIn(reply: Reply | Refusal): Reading | Refusal {
  if (isRefusal(reply)) return reply;
  return isObject(reply["reading"]) ? (reply["reading"] as unknown as Reading) : FAILED;
}
