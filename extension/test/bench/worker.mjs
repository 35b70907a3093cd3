/**
 * What is measured in the extension's worker. Bundled into one script and evaluated there, so that the core and its
 * neighbours run in the same engine on the same texts. Times are in milliseconds.
 */
import nlp from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { Core } from "../../src/worker/core.ts";
import { imports } from "../../src/worker/wasi.ts";

const wink = winkNLP(model);

/** The library of a reader who keeps no official text. */
const NO_TEXTS = { version: async () => "", all: async () => ({ version: "", texts: [] }) };

/** How long everything is run before it is measured: engines compile what runs often a second time, and better. */
const WARM = 2000;

/** How long each of some rounds over all items takes, warm. */
async function warmRounds(count, items, run) {
  for (const end = performance.now() + WARM; performance.now() < end; ) await timed(items, run);
  return rounds(count, items, run);
}

async function rounds(count, items, run) {
  const times = [];
  for (let round = 0; round < count; round++) times.push(await timed(items, run));
  return times;
}

async function timed(items, run) {
  const start = performance.now();
  for (const item of items) await run(item);
  return performance.now() - start;
}

/** From a binary to an instance that can be asked. */
async function start(bytes) {
  const module = await WebAssembly.compile(bytes);
  let exports;
  const instance = await WebAssembly.instantiate(module, imports(module, { memory: () => exports.memory, say() {} }));
  exports = instance.exports;
  exports._initialize();
}

/** Memory of every instance that the core makes from now on, in bytes, by the newest. */
function watchMemory() {
  const { instantiate } = WebAssembly;
  let memory = null;
  WebAssembly.instantiate = async (...args) => {
    const made = await instantiate.call(WebAssembly, ...args);
    memory = (made.instance ?? made).exports.memory;
    return made;
  };
  return () => memory.buffer.byteLength;
}

globalThis.pactlightBench = {
  async core(requests, count) {
    const core = new Core("core.wasm", NO_TEXTS);
    return warmRounds(count, requests, (request) => core.analyse(request));
  },
  wink: (texts, count) => warmRounds(count, texts, (text) => wink.readDoc(text)),
  compromise: (texts, count) => warmRounds(count, texts, (text) => nlp(text)),

  async cold(base64, count) {
    const bytes = base64 === null ? await (await fetch("core.wasm")).arrayBuffer() : Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    return rounds(count, [bytes], start);
  },

  /** The core's memory after each hundred of count articles, in bytes. */
  async memory(requests, count) {
    const size = watchMemory();
    const core = new Core("core.wasm", NO_TEXTS);
    const sizes = [];
    for (let n = 1; n <= count; n++) {
      await core.analyse(requests[n % requests.length]);
      if (n % 100 === 0) sizes.push(size());
    }
    return sizes;
  },
};
