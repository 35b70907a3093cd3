/**
 * The marks that the reader has hidden as wrong: kept with the words around, so that the list can be exported and
 * looked into, and with the hash of the page, not its address.
 */
import type { Hidden } from "../messages";
import type { Annotation, Report } from "../report";
import { nameOf } from "../settings";
import { isObject } from "../shape";
import { hashOf } from "./choices";

const KEY = "hidden";
const MOST = 2_000;
const MAX_SENTENCE = 1_000;

export async function allHidden(): Promise<Hidden[]> {
  const kept = (await chrome.storage.local.get(KEY))[KEY];
  return Array.isArray(kept) ? kept.filter(isHidden) : [];
}

/** The names of the marks that are hidden on the page at that address; none where the storage cannot be read. */
export async function hiddenOn(address: string): Promise<string[]> {
  try {
    const all = await allHidden();
    if (all.length === 0) return [];
    const page = await hashOf(address);
    return all.filter((one) => one.page === page).map(({ name }) => name);
  } catch (error) {
    console.error("hidden", error);
    return [];
  }
}

/** Keeps that a mark of the page is wrong; rejects when the storage cannot be written. */
export async function hide(address: string, report: Report, annotation: Annotation): Promise<void> {
  const all = await allHidden();
  const one = {
    page: await hashOf(address),
    name: nameOf(annotation),
    sentence: sentenceOf(report, annotation),
    language: report.language,
    on: new Date().toISOString().slice(0, 10),
  };
  await keep([...all.filter(({ page, name }) => page !== one.page || name !== one.name), one].slice(-MOST));
}

/** Shows every mark of the page again. */
export async function unhide(address: string): Promise<void> {
  const page = await hashOf(address);
  await keep((await allHidden()).filter((one) => one.page !== page));
}

/** Takes one from the list, by its place in it. */
export async function forgetHidden(index: number): Promise<void> {
  await keep((await allHidden()).toSpliced(index, 1));
}

function keep(all: Hidden[]): Promise<void> {
  return all.length > 0 ? chrome.storage.local.set({ [KEY]: all }) : chrome.storage.local.remove(KEY);
}

/** The sentence around a mark; offsets count code points. */
function sentenceOf({ text }: Report, { exact, sentence }: Annotation): string {
  if (!sentence) return exact;
  return Array.from(text).slice(sentence.start, sentence.end).join("").slice(0, MAX_SENTENCE);
}

export function isHidden(value: unknown): value is Hidden {
  if (!isObject(value)) return false;
  const { page, name, sentence, language, on } = value;
  return [page, name, sentence, language, on].every((field) => typeof field === "string" && field.length <= 2 * MAX_SENTENCE);
}
