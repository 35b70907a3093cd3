/**
 * Printing the page with its marks and, at its end, a list of the agreements: only when the reader asks for that. What
 * is added to the page for it is taken away when the printing is done.
 */
import type { Report } from "../report";

/** The name of the element that holds the list. */
export const LIST_TAG = "pactlight-list";

const STYLE: Readonly<Record<string, string>> = {
  all: "initial",
  display: "block",
  margin: "2em 0",
  "border-top": "1px solid",
  padding: "1em 0",
  font: "11pt/1.4 serif",
};

/** Prints the page. The highlights that show marks on paper are the caller's: shown paints them, done takes them away. */
export function printPage(report: Report, heading: string, shown: () => void, done: () => void): void {
  const list = listOf(report, heading);
  const finish = (): void => {
    list.remove();
    done();
  };
  addEventListener("afterprint", finish, { once: true });
  document.body.append(list);
  shown();
  print();
}

function listOf({ agreements }: Report, heading: string): HTMLElement {
  const host = document.createElement(LIST_TAG);
  for (const [name, value] of Object.entries(STYLE)) host.style.setProperty(name, value, "important");
  const title = document.createElement("p");
  title.textContent = heading;
  const list = document.createElement("ol");
  list.append(...agreements.map(itemOf));
  host.attachShadow({ mode: "closed" }).append(title, list);
  return host;
}

/** An agreement with its year and the address of its official text, as far as they are known. */
function itemOf({ title, year, card }: Report["agreements"][number]): HTMLElement {
  const item = document.createElement("li");
  const name = year && !title.includes(String(year)) ? `${title} (${year})` : title;
  item.textContent = [name, card?.cite, card?.official?.[0]].filter(Boolean).join(", ");
  return item;
}
