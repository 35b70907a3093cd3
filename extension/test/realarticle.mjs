/** The measuring data's first article: a real one, kept beside the project and not in it. */
import { existsSync, readFileSync } from "node:fs";
import { measuring } from "./measuring.mjs";
import { newspaper } from "./newspaper.mjs";

const FILE = measuring("seed/article.nl.txt");

/** Why there is no such article here, or false; the reason is also said aloud. */
export function whyNoArticle() {
  if (existsSync(FILE)) return false;
  const reason = `the measuring data is not here: ${FILE.pathname}`;
  console.error(`NOT TESTED: ${reason}`);
  return reason;
}

/** The article as a page of a news site: short lines without a stop become headings. */
export function realPage() {
  if (!existsSync(FILE)) return "";
  const [title, ...lines] = readFileSync(FILE, "utf8").split("\n").filter(Boolean);
  const tag = (line) => (line.length < 70 && !/[.”]$/.test(line) ? "h2" : "p");
  const element = (line) => `<${tag(line)}>${escape(line)}</${tag(line)}>`;
  const text = lines.filter((line) => !line.startsWith("Bron:"));
  return newspaper({ lang: "nl", title: escape(title), date: "2024-06-24", body: text.map(element).join("\n") });
}

function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
