/**
 * The attributes of an element that its reading looks at. Every question to the page has its price, so an element is
 * asked once which attributes it has, and then for the values of those that matter.
 */

/** The value of each attribute; null where the element has none such. */
export class Attributes {
  id: string | null = null;
  class: string | null = null;
  testid: string | null = null;
  component: string | null = null;
  role: string | null = null;
  itemprop: string | null = null;
  ariaHidden: string | null = null;
  hidden: string | null = null;
  style: string | null = null;
  contenteditable: string | null = null;
  open: string | null = null;
  href: string | null = null;
  datetime: string | null = null;
}

/** Those of the elements that have none at all. */
export const NONE: Readonly<Attributes> = new Attributes();

const FIELDS: ReadonlyMap<string, keyof Attributes> = new Map([
  ...(["id", "class", "role", "itemprop", "hidden", "style", "contenteditable", "open", "href", "datetime"] as const).map((name) => [name, name] as const),
  ["data-testid", "testid"],
  ["data-component", "component"],
  ["aria-hidden", "ariaHidden"],
] as const);

export function attributesOf(element: Element): Readonly<Attributes> {
  if (!element.hasAttributes()) return NONE;
  const attributes = new Attributes();
  for (const name of element.getAttributeNames()) {
    const field = FIELDS.get(name);
    if (field !== undefined) attributes[field] = element.getAttribute(name);
  }
  return attributes;
}
