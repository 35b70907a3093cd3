/**
 * Where the reader wants marks: everywhere, on a site, on a page. The most particular choice decides, and only those
 * that differ from the more general one are kept. A page is kept under a hash of its address with a salt of this
 * installation, so that the store is no list of pages read.
 */
import type { Scope } from "../messages";
import { isBoolean } from "../shape";
import { digestOf, toHex } from "./digest";

export type Choices = Record<Scope, boolean>;

const ALL = "choice:all";
const SALT = "salt";

/** The choices that hold for the page at that address. A storage that cannot be read means: on. */
export async function choicesFor(address: string): Promise<Choices> {
  try {
    return resolve(await keysOf(address));
  } catch (error) {
    console.error("choices", error);
    return { all: true, site: true, page: true };
  }
}

/** Keeps a choice; rejects when the storage cannot be written. */
export async function choose(address: string, scope: Scope, on: boolean): Promise<void> {
  await drawSalt();
  const keys = await keysOf(address);
  const now = await resolve(keys);
  const general = { all: true, site: now.all, page: now.site }[scope];
  const key = keys[scope];
  await (on === general ? chrome.storage.local.remove(key) : chrome.storage.local.set({ [key]: on }));
}

/** Whether sites without a choice of their own are marked. */
export async function isOnEverywhere(): Promise<boolean> {
  return (await chrome.storage.local.get(ALL))[ALL] !== false;
}

/** Rejects when the storage cannot be written. */
export async function chooseAll(on: boolean): Promise<void> {
  await (on ? chrome.storage.local.remove(ALL) : chrome.storage.local.set({ [ALL]: false }));
}

async function resolve(keys: Record<Scope, string>): Promise<Choices> {
  const kept = await chrome.storage.local.get(Object.values(keys));
  const choice = (key: string, general: boolean): boolean => (isBoolean(kept[key]) ? kept[key] : general);
  const all = choice(keys.all, true);
  const site = choice(keys.site, all);
  return { all, site, page: choice(keys.page, site) };
}

async function keysOf(address: string): Promise<Record<Scope, string>> {
  const url = withoutFragment(address);
  return { all: ALL, site: `choice:site:${url.host}`, page: `choice:page:${await hash(url.href)}` };
}

/** What the page at that address is known by; before anything is kept of a page it draws the salt. */
export async function hashOf(address: string): Promise<string> {
  await drawSalt();
  return hash(withoutFragment(address).href);
}

function withoutFragment(address: string): URL {
  const url = new URL(address);
  url.hash = "";
  return url;
}

/** Before the first choice there is no salt and so no page that it could find. */
async function hash(text: string): Promise<string> {
  const salt = (await chrome.storage.local.get(SALT))[SALT];
  return digestOf(`${String(salt)} ${text}`);
}

/** Reading a page writes nothing, not even the salt: it is drawn with the first choice. */
async function drawSalt(): Promise<void> {
  const kept = await chrome.storage.local.get(SALT);
  if (kept[SALT] === undefined) await chrome.storage.local.set({ [SALT]: toHex(crypto.getRandomValues(new Uint8Array(16))) });
}
