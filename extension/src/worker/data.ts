/** What the extension keeps, as a file that the reader can take out, bring back, or do away with. */
import type { Site } from "../messages";
import { isSettings, isSiteLook } from "../settings";
import { isBoolean, isObject } from "../shape";
import { isHidden } from "./hidden";

const FORMAT = "pactlight-settings";
const VERSION = 1;

/** How each thing that is kept must look, by the start of its key. */
const SHAPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  settings: isSettings,
  "choice:": isBoolean,
  "look:": isSiteLook,
  hidden: (value) => Array.isArray(value) && value.every(isHidden),
  salt: (value) => typeof value === "string" && /^[0-9a-f]{32}$/.test(value),
};

/** All of it as JSON. */
export async function exportData(): Promise<string> {
  return JSON.stringify({ format: FORMAT, version: VERSION, kept: await keptData() }, null, 2);
}

/** Puts what a file holds in place of what is kept; false, and nothing is changed, where it is not such a file. */
export async function importData(json: string): Promise<boolean> {
  const kept = parse(json);
  if (!kept) return false;
  const before = await keptData();
  await chrome.storage.local.set(kept);
  await chrome.storage.local.remove(Object.keys(before).filter((key) => !Object.hasOwn(kept, key)));
  return true;
}

export async function eraseData(): Promise<void> {
  await chrome.storage.local.remove(Object.keys(await keptData()));
}

/** The sites for which anything is kept, by name. */
export async function sites(): Promise<Site[]> {
  const kept = await keptData();
  const found = new Map<string, Site>();
  for (const [key, value] of Object.entries(kept)) {
    const host = /^(?:choice:site|look):(.*)$/.exec(key)?.[1];
    if (host === undefined) continue;
    const before = found.get(host) ?? { host, on: null, look: false };
    found.set(host, isBoolean(value) ? { ...before, on: value } : { ...before, look: true });
  }
  return [...found.values()].sort((a, b) => a.host.localeCompare(b.host));
}

export async function forgetSite(host: string): Promise<void> {
  await chrome.storage.local.remove([`choice:site:${host}`, `look:${host}`]);
}

/** How many pages have a choice of their own. */
export async function countPages(): Promise<number> {
  return Object.keys(await keptData()).filter((key) => key.startsWith("choice:page:")).length;
}

async function keptData(): Promise<Record<string, unknown>> {
  const all = await chrome.storage.local.get(null);
  return Object.fromEntries(Object.entries(all).filter(([key, value]) => fits(key, value)));
}

function fits(key: string, value: unknown): boolean {
  return Object.entries(SHAPES).some(([start, check]) => (start.endsWith(":") ? key.startsWith(start) : key === start) && check(value));
}

function parse(json: string): Record<string, unknown> | null {
  let file: unknown;
  try {
    file = JSON.parse(json);
  } catch {
    return null;
  }
  if (!isObject(file) || file["format"] !== FORMAT || file["version"] !== VERSION || !isObject(file["kept"])) return null;
  const { kept } = file;
  return Object.entries(kept).every(([key, value]) => fits(key, value)) ? kept : null;
}
