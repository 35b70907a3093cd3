/**
 * As much of WASI preview 1 as Go's runtime needs to run a reactor that has no files, arguments, environment or
 * network: a monotonic clock, a sleep that does not sleep, random numbers for its hash seeds, and stderr for its last
 * words. Everything else is answered with "not supported".
 */
const SUCCESS = 0;
const BAD_FILE = 8;
const NOT_SUPPORTED = 52;
const STDERR = 2;

/** Thrown through the instance when it wants to end; it must not be used again. */
class Exited extends Error {}

/** What an instance needs of its host: its own memory, once it is made, and somebody who hears what it says. */
export interface Host {
  memory(): WebAssembly.Memory;
  say(words: string): void;
}

export function imports(module: WebAssembly.Module, host: Host): WebAssembly.Imports {
  const offered = functions(() => new DataView(host.memory().buffer as ArrayBuffer), host);
  const wanted = WebAssembly.Module.imports(module).filter(({ kind }) => kind === "function");
  const refuse = (): number => NOT_SUPPORTED;
  return {
    wasi_snapshot_preview1: Object.fromEntries(wanted.map(({ name }) => [name, offered[name] ?? refuse])),
  };
}

function functions(view: () => DataView<ArrayBuffer>, host: Host): Record<string, (...args: never[]) => number> {
  /** No arguments and no variables: their number and their size in bytes are 0. */
  const nothing = (count: number, size: number): number => {
    view().setUint32(count, 0, true);
    view().setUint32(size, 0, true);
    return SUCCESS;
  };
  return {
    args_get: () => SUCCESS,
    args_sizes_get: nothing,
    environ_get: () => SUCCESS,
    environ_sizes_get: nothing,
    sched_yield: () => SUCCESS,
    fd_prestat_get: () => BAD_FILE, // there are no folders
    clock_time_get: (_id: number, _precision: bigint, at: number) => {
      view().setBigUint64(at, BigInt(Math.round(performance.now() * 1e6)), true);
      return SUCCESS;
    },
    random_get: (at: number, size: number) => {
      crypto.getRandomValues(new Uint8Array(view().buffer, at, size));
      return SUCCESS;
    },
    /** Go's runtime sleeps for microseconds between two looks at itself; here nothing else runs meanwhile. */
    poll_oneoff: (_subscriptions: number, _events: number, count: number, happened: number) => {
      view().setUint32(happened, count, true);
      return SUCCESS;
    },
    fd_write: (file: number, list: number, count: number, written: number) => {
      if (file !== STDERR) return BAD_FILE;
      const words = read(view(), list, count);
      host.say(new TextDecoder().decode(words));
      view().setUint32(written, words.length, true);
      return SUCCESS;
    },
    proc_exit: (code: number) => {
      throw new Exited(`exit status ${code}`);
    },
  };
}

/** The bytes of a list of buffers: pairs of address and length. */
function read(view: DataView<ArrayBuffer>, list: number, count: number): Uint8Array {
  const parts = Array.from({ length: count }, (_, i) => {
    const at = view.getUint32(list + 8 * i, true);
    return Array.from(new Uint8Array(view.buffer, at, view.getUint32(list + 8 * i + 4, true)));
  });
  return Uint8Array.from(parts.flat());
}
