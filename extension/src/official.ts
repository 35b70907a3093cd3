/** Official texts as the core's package `annotation` defines them, and what is known of those that are kept. */
import type { Refusal } from "./messages";
import { type Check, isObject } from "./shape";

interface Paragraph {
  number?: string;
  text: string;
}

interface TextPart {
  kind: string;
  number?: string;
  within?: string;
  heading?: string;
  paragraphs: Paragraph[];
}

export interface OfficialText {
  id?: string;
  agreement?: string;
  title?: string;
  language?: string;
  source?: string;
  licence?: string;
  date?: string;
  parts: TextPart[];
}

/** What the core understood of a page or a file; notes are its doubts. */
export interface Reading {
  texts: OfficialText[];
  notes?: { code: string; text: number; numbers?: string[] }[];
}

/** An agreement of the catalogue. */
export interface Listed {
  id: string;
  title: string;
  year?: number;
}

/** A text that is kept, without its parts; size is that of its JSON in bytes. */
export interface Kept {
  readonly id: string;
  readonly agreement: string;
  readonly title: string;
  readonly language: string;
  readonly source: string;
  readonly licence: string;
  readonly date: string;
  readonly articles: number;
  readonly size: number;
}

/** What the address of a tab's page tells of official texts. */
export interface Official {
  /** The agreement whose official text stands there, as the catalogue knows it. */
  agreement: Listed | null;
  /** How many of the texts that are kept come from there. */
  kept: number;
  /** Whether a text could be kept: not from a private window, nor from a page that cannot be read. */
  possible: boolean;
}

/** What was understood of a page or a file, with the agreements that it may be of. */
export type Understood = (Reading & { agreements: Listed[] }) | Refusal;

export interface Texts {
  texts: Kept[];
  /** The agreements of the catalogue that they are of. */
  agreements: Listed[];
  /** How much is kept, and how much may be, in bytes. */
  size: number;
  most: number;
}

/** The most text, in UTF-16 code units, that one page or file may hold. */
export const MAX_TEXTS = 4_000_000;
/** The most that is kept, in bytes of JSON: the core holds all of it. */
export const MAX_LIBRARY = 8_000_000;
const MOST_TEXTS = 500;
const MOST_PARTS = 20_000;
const MAX_FIELD = 4_000;

const SAID = ["id", "agreement", "title", "language", "source", "licence", "date"];
const PART = ["kind", "number", "within", "heading"];

/** Texts that are small enough and hold nothing but what the core makes of one. */
export const isTexts: Check<OfficialText[]> = (value): value is OfficialText[] =>
  Array.isArray(value) && value.length > 0 && value.length <= MOST_TEXTS && value.every(isText) && sizeOf(value) <= MAX_TEXTS;

function isText(value: unknown): value is OfficialText {
  return isObject(value) && saysOnly(value, SAID, "parts") && isList(value["parts"], MOST_PARTS, isPart);
}

function isPart(value: unknown): value is TextPart {
  return isObject(value) && saysOnly(value, PART, "paragraphs") && isList(value["paragraphs"], MOST_PARTS, isParagraph);
}

function isParagraph(value: unknown): value is Paragraph {
  return isObject(value) && Object.keys(value).every((key) => key === "number" || key === "text") && typeof value["text"] === "string" && isShort(value["number"]);
}

/** Whether the fields are short strings, where they are there, and besides them there is only rest. */
function saysOnly(value: Record<string, unknown>, fields: readonly string[], rest: string): boolean {
  return Object.entries(value).every(([key, said]) => key === rest || (fields.includes(key) && isShort(said)));
}

function isShort(value: unknown): boolean {
  return value === undefined || (typeof value === "string" && value.length <= MAX_FIELD);
}

function isList(value: unknown, most: number, check: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length <= most && value.every(check);
}

function sizeOf(texts: OfficialText[]): number {
  const paragraphs = texts.flatMap(({ parts }) => parts).flatMap(({ paragraphs }) => paragraphs);
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}
