/** The reader's settings: what holds everywhere, and the look of marks where a site has its own. */
import { DEFAULT, isSettings, isSiteLook, type Look, type Settings, type SiteLook } from "../settings";

const KEY = "settings";

const lookKey = (host: string): string => `look:${host}`;

/** A storage that cannot be read, or holds something else, means the usual. */
export async function settings(): Promise<Settings> {
  const kept = await read(KEY);
  return isSettings(kept) ? kept : DEFAULT;
}

/** Rejects when the storage cannot be written. */
export async function keepSettings(next: Settings): Promise<void> {
  const { look, unread } = next;
  const { density, quotes, colours } = look;
  await chrome.storage.local.set({ [KEY]: { look: { density, quotes, colours }, unread: [...unread] } });
}

export async function lookFor(host: string): Promise<Look> {
  const { look } = await settings();
  const own = await read(lookKey(host));
  return isSiteLook(own) ? { ...look, density: own.density, quotes: own.quotes } : look;
}

/** Keeps a site's look, or nothing where it is the usual one; rejects when the storage cannot be written. */
export async function keepSiteLook(host: string, own: SiteLook): Promise<void> {
  const { look } = await settings();
  const isUsual = look.density === own.density && look.quotes === own.quotes;
  const key = lookKey(host);
  await (isUsual ? chrome.storage.local.remove(key) : chrome.storage.local.set({ [key]: own }));
}

async function read(key: string): Promise<unknown> {
  try {
    return (await chrome.storage.local.get(key))[key];
  } catch (error) {
    console.error("settings", error);
    return undefined;
  }
}
