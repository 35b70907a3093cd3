/**
 * As much of WASI preview 1 as Go's runtime needs to run a reactor that has no files, arguments, environment or
 * network: a monotonic clock, random numbers for its hash seeds, and stderr for its last words. Everything else is
 * answered with "not supported".
 */
const SUCCESS = 0;
const BAD_FILE = 8;
const NOT_SUPPORTED = 52;
const STDERR = 2;

/** Thrown through the instance when it wants to end; it must not be used again. */
export class Exited extends Error {}

/** The imports of module. The memory is the instance's own, which exists only once it is made. */
export function imports(module: WebAssembly.Module, memory: () => WebAssembly.Memory): WebAssembly.Imports {
  const offered = functions(() => new DataView(memory().buffer as ArrayBuffer));
  const wanted = WebAssembly.Module.imports(module).filter(({ kind }) => kind === "function");
  const refuse = (): number => NOT_SUPPORTED;
  return {
    wasi_snapshot_preview1: Object.fromEntries(wanted.map(({ name }) => [name, offered[name] ?? refuse])),
  };
}

function functions(view: () => DataView<ArrayBuffer>): Record<string, (...args: never[]) => number> {
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
    fd_write: (file: number, list: number, count: number, written: number) =>
      file === STDERR ? write(view(), list, count, written) : BAD_FILE,
    proc_exit: (code: number) => {
      throw new Exited(`exit status ${code}`);
    },
  };
}

/** What Go says before it dies goes to the console of the extension; it speaks of the program, not of the page. */
function write(view: DataView<ArrayBuffer>, list: number, count: number, written: number): number {
  let size = 0;
  for (let i = 0; i < count; i++) {
    const at = view.getUint32(list + 8 * i, true);
    const length = view.getUint32(list + 8 * i + 4, true);
    console.error(new TextDecoder().decode(new Uint8Array(view.buffer, at, length)));
    size += length;
  }
  view.setUint32(written, size, true);
  return SUCCESS;
}
