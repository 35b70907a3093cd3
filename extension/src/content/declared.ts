/** What a page says of itself in its head: meta elements and structured data. */
import type { PageMeta } from "../report";

const MAX_META = 200;
const MAX_META_LENGTH = 1_000;
const MAX_DATA = 20;
const MAX_DATA_LENGTH = 200_000;
const NAMES = ["property", "name", "itemprop"];

export function metaOf(page: Document): PageMeta[] {
  const found: PageMeta[] = [];
  for (const element of page.querySelectorAll("meta[content]")) {
    const content = element.getAttribute("content") ?? "";
    const name = NAMES.map((attribute) => element.getAttribute(attribute)).find(Boolean);
    if (name && content && content.length <= MAX_META_LENGTH && found.length < MAX_META) found.push({ name, content });
  }
  return found;
}

export function dataOf(page: Document): string[] {
  return Array.from(page.querySelectorAll("script[type*='ld+json' i]"))
    .filter((script) => script.getAttribute("type")?.trim().toLowerCase() === "application/ld+json")
    .map((script) => script.textContent ?? "")
    .filter((data) => data.length <= MAX_DATA_LENGTH)
    .slice(0, MAX_DATA);
}
