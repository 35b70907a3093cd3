/** The project's Go programs, run for the tests. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** The project's folder. */
export const ROOT = new URL("../../", import.meta.url).pathname;

/** What `go run` with these arguments prints. */
export async function goRun(...args) {
  const { stdout } = await promisify(execFile)("go", ["run", ...args], { cwd: ROOT, maxBuffer: 2 ** 29 });
  return stdout;
}
