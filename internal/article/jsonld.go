package article

import (
	"slices"
	"strings"

	"pactlight/internal/jsontext"
)

// linkedData is what a page's JSON-LD says of its article. Every field may be
// empty, and may be wrong.
type linkedData struct {
	headline, body, author, published, language, site string

	article bool     // it is an article, says its type
	live    bool     // of posts, as things happen
	goods   bool     // it is no article but something for sale or a list of what was found
	classes []string // of elements that hold text of the article which not all may read
}

// readLinkedData finds the article among the things that the scripts describe: the
// first one whose type says so, or failing that the first one with a headline.
func readLinkedData(scripts []string) linkedData {
	var best linkedData
	rank, goods := 0, false
	for _, s := range scripts {
		if !slices.ContainsFunc(worthReading, func(word string) bool { return strings.Contains(s, word) }) {
			continue
		}
		eachThing(decodeLinkedData(s), 0, func(t map[string]any) {
			goods = goods || isGoods(textOf(t["@type"]))
			if r := articleRank(t); r > rank {
				best, rank = readArticle(t), r
			}
		})
	}
	best.goods = goods && !best.article
	return best
}

// worthReading are words without which a script says nothing of an article, nor that
// there is none.
var worthReading = []string{`"headline"`, `"datePublished"`, `"articleBody"`, "Article", `"Product`, `"SearchResultsPage`, `"ItemList`}

func readArticle(t map[string]any) linkedData {
	kind := textOf(t["@type"])
	return linkedData{
		headline:  textOf(t["headline"]),
		body:      textOf(t["articleBody"]),
		author:    namesOf(t["author"]),
		published: textOf(t["datePublished"]),
		language:  textOf(t["inLanguage"]),
		site:      namesOf(t["publisher"]),
		article:   isArticle(kind),
		live:      kind == "LiveBlogPosting",
		classes:   classesOf(t["hasPart"]),
	}
}

func isArticle(kind string) bool {
	return slices.ContainsFunc([]string{"Article", "Posting", "BlogPost", "Report", "Review"}, func(end string) bool { return strings.HasSuffix(kind, end) })
}

func isGoods(kind string) bool {
	return slices.Contains([]string{"Product", "ProductGroup", "SearchResultsPage", "CheckoutPage"}, kind)
}

// classesOf are the classes by which a page tells search engines which of its
// elements not all may read: ".a, .b" in the one or several parts of an article.
func classesOf(parts any) (classes []string) {
	switch parts := parts.(type) {
	case []any:
		for _, p := range parts {
			classes = append(classes, classesOf(p)...)
		}
	case map[string]any:
		for _, selector := range strings.Split(textOf(parts["cssSelector"]), ",") {
			if class, ok := strings.CutPrefix(strings.TrimSpace(selector), "."); ok && !strings.ContainsAny(class, " .>:[#") {
				classes = append(classes, class)
			}
		}
	}
	return classes
}

// decodeLinkedData forgives raw line breaks within strings, which many pages have, and
// gives what stands before any other fault.
func decodeLinkedData(s string) any {
	in := jsontext.NewReader([]byte(s))
	if v := in.Value(); in.End() == nil {
		return v
	}
	return jsontext.NewReader([]byte(strings.Map(func(r rune) rune {
		if r < ' ' {
			return ' '
		}
		return r
	}, s))).Value()
}

// deepestThing is how deep things may stand within each other; a graph of things
// is two levels, a page with its article three.
const deepestThing = 6

// eachThing gives all objects in v, the outer ones first.
func eachThing(v any, depth int, f func(map[string]any)) {
	if depth > deepestThing {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, w := range v {
			eachThing(w, depth+1, f)
		}
	case map[string]any:
		f(v)
		for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage", "hasPart"} {
			eachThing(v[key], depth+1, f)
		}
	}
}

// articleRank is how much a thing looks like the page's article, 0 if not at all.
func articleRank(t map[string]any) int {
	rank := 0
	if isArticle(textOf(t["@type"])) {
		rank = 2
	}
	if rank == 0 && t["headline"] == nil {
		return 0
	}
	if t["articleBody"] != nil {
		rank++
	}
	return rank + 1
}

// textOf is a string, or the first one of a list.
func textOf(v any) string {
	switch v := v.(type) {
	case string:
		return strings.TrimSpace(v)
	case []any:
		for _, w := range v {
			if s := textOf(w); s != "" {
				return s
			}
		}
	case map[string]any:
		return textOf(v["@value"])
	}
	return ""
}

// namesOf is the name of a person or organisation, or several joined by commas.
func namesOf(v any) string {
	switch v := v.(type) {
	case string:
		return strings.TrimSpace(v)
	case map[string]any:
		return textOf(v["name"])
	case []any:
		var names []string
		for _, w := range v {
			if n := namesOf(w); n != "" {
				names = append(names, n)
			}
		}
		return strings.Join(names, ", ")
	}
	return ""
}
