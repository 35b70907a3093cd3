/** The analysis core, one instance for all tabs, asked one page at a time. */
import type { Analysed } from "../messages";
import { PROTOCOL, type Report, type Request } from "../report";
import { isObject } from "../shape";
import { imports } from "./wasi";

/** The most memory, in bytes, that an instance may keep: a Go heap only grows, so a larger one is dropped. */
const MAX_MEMORY = 40 * 2 ** 20;
/** How much of what a dying instance says is kept, in characters; it speaks of the program, not of the page. */
const MAX_WORDS = 2_000;
const FAILED = { error: "failed" };

/** What the core's module exports. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  _initialize(): void;
  /** Makes room for size bytes and gives its address. */
  buffer(size: number): number;
  /** Answers the request in the buffer: address << 32 | length of the reply. */
  analyse(): bigint;
}

export class Core {
  #module: Promise<WebAssembly.Module> | null = null;
  #instance: Exports | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #words = "";

  constructor(readonly url: string) {}

  /** The report on a page, or why there is none. Requests are done in the order in which they come. */
  analyse(request: Request): Promise<Analysed> {
    const done = this.#last.then(() => this.#analyse(request));
    this.#last = done;
    return done;
  }

  async #analyse(request: Request): Promise<Analysed> {
    try {
      const instance = (this.#instance ??= await this.#start());
      const reply = call(instance, JSON.stringify(request));
      if (instance.memory.buffer.byteLength > MAX_MEMORY) this.#instance = null;
      return reply;
    } catch (error) {
      // After a trap nothing in the instance can be trusted; the next page gets a new one.
      this.#instance = null;
      console.error("core", error, this.#words);
      this.#words = "";
      return FAILED;
    }
  }

  async #start(): Promise<Exports> {
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

function call(core: Exports, request: string): Analysed {
  const bytes = new TextEncoder().encode(request);
  const at = core.buffer(bytes.length);
  new Uint8Array(core.memory.buffer).set(bytes, at);
  const packed = BigInt.asUintN(64, core.analyse());
  const reply = new Uint8Array(core.memory.buffer, Number(packed >> 32n), Number(packed & 0xffffffffn));
  return read(JSON.parse(new TextDecoder().decode(reply)));
}

function read(reply: unknown): Analysed {
  if (!isObject(reply) || reply["version"] !== PROTOCOL) return FAILED;
  const { report, error } = reply;
  if (isObject(error)) return { error: String(error["code"]) };
  return isObject(report) ? { report: report as unknown as Report } : FAILED;
}
