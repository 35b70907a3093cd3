/** A real Dutch article, on a page with the dirt of real pages. */
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { CLUTTER } from "./newspaper.mjs";
import { reportOn } from "./reader.mjs";
import { realPage, whyNoArticle } from "./realarticle.mjs";
import { marksOf } from "./site.mjs";
import { inBrowsers } from "./suite.mjs";

const TREATY = "dprk-russia-2024";
const skip = whyNoArticle();

inBrowsers("the real article", { "/": realPage() }, (at) => {
  let page, report;
  before(async () => {
    if (skip) return;
    page = await at.open("/");
    report = await reportOn(at.launched, page);
  });
  const of = (kind) => report.annotations.filter((mark) => mark.kind === kind);
  const mark = (kind, start) => of(kind).find(({ exact }) => exact.startsWith(start)) ?? assert.fail(`no ${kind} “${start}…”`);

  test("describes the treaty of 2024 in three ways", { skip }, () => {
    const described = of("agreement").filter(({ form, agreement }) => form === "description" && agreement === TREATY);
    assert.deepEqual(described.map(({ exact }) => exact.replace(/^nieuw /, "")), [
      "alomvattende strategische partnerschapsovereenkomst",
      "strategisch partnerschapsverdrag tussen Rusland en de DVK",
      "alomvattend partnerschapsverdrag",
    ]);
  });

  test("speaks of it by “verdrag” and “overeenkomst” alone", { skip }, () => {
    const again = of("agreement").filter(({ form, agreement }) => form === "anaphora" && agreement === TREATY);
    assert.deepEqual(new Set(again.map(({ exact }) => exact)), new Set(["verdrag", "overeenkomst"]));
  });

  test("tells the treaty of 1961 apart", { skip }, () => {
    const { exact, form, agreement } = mark("agreement", "overeenkomst met");
    assert.deepEqual([exact, form], ["overeenkomst met Noord-Korea die dateert uit 1961", "description"]);
    assert.equal(agreement, "china-dprk-1961");
    assert.equal(report.agreements.find(({ id }) => id === agreement).year, 1961);
  });

  test("links the articles to the treaty of 2024", { skip }, () => {
    const clauses = of("clause").map(({ exact, agreement, article }) => [exact.toLowerCase(), agreement, article]);
    assert.deepEqual(clauses, ["4", "3", "8", "16"].map((number) => [`artikel ${number}`, TREATY, number]));
  });

  test("knows whose words are quoted", { skip }, () => {
    const quoted = (start) => {
      const { role, agreement, article } = mark("quote", start);
      return [role, agreement, article];
    };
    assert.deepEqual(quoted("Als een van de partijen"), ["clause", TREATY, "4"]);
    assert.deepEqual(quoted("In geval van een onmiddellijke"), ["clause", TREATY, "3"]);
    assert.deepEqual(quoted("Gezamenlijke maatregelen"), ["clause", TREATY, "8"]);
    assert.deepEqual(quoted("eenzijdige dwangmaatregelen"), ["clause", TREATY, "16"]);
    assert.deepEqual(quoted("staat van oorlog"), ["clause", TREATY, "4"]);
    assert.ok(mark("quote", "staat van oorlog").why.some((reason) => reason === "quoted elsewhere"));
    const others = of("quote").filter(({ role }) => role !== "clause");
    assert.ok(others.length >= 5);
    assert.ok(others.every(({ role }) => role === "speech" || role === "term"));
  });

  test("has the text that its marks are counted in", { skip }, () => {
    const text = Array.from(report.text);
    for (const { start, end, exact } of report.annotations) assert.equal(text.slice(start, end).join(""), exact);
  });

  test("marks no agreements in general", { skip }, async () => {
    const painted = Object.values(await marksOf(page)).flat();
    assert.deepEqual(painted.filter((words) => /bilaterale overeenkomsten|wapenovereenkomsten/.test(words)), []);
    assert.ok(!of("agreement").some(({ exact }) => /overeenkomsten/.test(exact)));
  });

  test("paints what the report says, and nothing in the dirt", { skip }, async () => {
    const painted = await marksOf(page);
    const due = report.annotations.filter(({ kind, role }) => kind !== "quote" || role === "clause");
    assert.equal(Object.values(painted).flat().length, due.length);
    assert.deepEqual(painted["pactlight-clause"].length, 4);
    assert.deepEqual(await inClutter(page), []);
    assert.ok(!/Lissabon|Schengen|Maastricht|Kyoto|Berner/.test(report.text));
  });
});

/** The words of marks in the parts of the page that are not article. */
function inClutter(page) {
  return page.evaluate((clutter) => {
    const ranges = [...CSS.highlights.values()].flatMap((ranges) => [...ranges]);
    return ranges.filter((range) => range.startContainer.parentElement.closest(clutter)).map((range) => `${range}`);
  }, CLUTTER);
}
