/** Which annotations are painted, and under which highlight's name. The style of each stands in marks.css. */
import type { Annotation } from "../report";
import type { Colours } from "../settings";

/** The names with their priorities: a quote lies under the marks within it, the current mark over all. */
export const HIGHLIGHTS = {
  "pactlight-quote": 0,
  "pactlight-anaphora": 1,
  "pactlight-description": 2,
  "pactlight-name": 3,
  "pactlight-clause": 4,
  "pactlight-current": 5,
} as const;

export type HighlightName = keyof typeof HIGHLIGHTS;
export const CURRENT = "pactlight-current";

/** "print" is no choice of the reader's: it shows on paper, and nowhere else by itself. */
export type Variant = Colours | "print";

const VARIANTS: readonly Variant[] = ["tint", "lines", "strong", "print"];

/** What a highlight is registered as: each variant has names of its own, which marks.css tells apart. */
export function registered(name: HighlightName, variant: Variant): string {
  return variant === "tint" ? name : name.replace("pactlight-", `pactlight-${variant}-`);
}

/** Every name that a highlight of ours may be registered as. */
export const REGISTERED: readonly string[] = (Object.keys(HIGHLIGHTS) as HighlightName[]).flatMap((name) =>
  name === CURRENT ? [name] : VARIANTS.map((variant) => registered(name, variant)),
);

/** The highlight that shows an annotation; null for those that are in the report only. */
export function highlightOf({ kind, form, role }: Annotation): HighlightName | null {
  if (kind === "clause") return "pactlight-clause";
  if (kind === "quote") return role === "clause" ? "pactlight-quote" : null;
  if (kind !== "agreement") return null;
  if (form === "anaphora") return "pactlight-anaphora";
  return form === "description" ? "pactlight-description" : "pactlight-name";
}
