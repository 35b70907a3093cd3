package article

import (
	"encoding/json"
	"strings"
)

// linkedData is what a page's JSON-LD says of its article. Every field may be
// empty, and may be wrong.
type linkedData struct {
	headline, body, author, published, language, site string
}

// readLinkedData finds the article among the things that the scripts describe: the
// first one whose type says so, or failing that the first one with a headline.
func readLinkedData(scripts []string) linkedData {
	var best linkedData
	rank := 0
	for _, s := range scripts {
		if !strings.Contains(s, `"headline"`) && !strings.Contains(s, `"datePublished"`) && !strings.Contains(s, `"articleBody"`) {
			continue
		}
		eachThing(decodeLinkedData(s), 0, func(t map[string]any) {
			if r := articleRank(t); r > rank {
				best, rank = linkedData{
					headline:  textOf(t["headline"]),
					body:      textOf(t["articleBody"]),
					author:    namesOf(t["author"]),
					published: textOf(t["datePublished"]),
					language:  textOf(t["inLanguage"]),
					site:      namesOf(t["publisher"]),
				}, r
			}
		})
	}
	return best
}

// decodeLinkedData forgives raw line breaks within strings, which many pages have.
func decodeLinkedData(s string) any {
	var v any
	if json.Unmarshal([]byte(s), &v) == nil {
		return v
	}
	s = strings.Map(func(r rune) rune {
		if r < ' ' {
			return ' '
		}
		return r
	}, s)
	if json.Unmarshal([]byte(s), &v) == nil {
		return v
	}
	return nil
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
	kind := textOf(t["@type"])
	for _, end := range []string{"Article", "Posting", "BlogPost", "Report", "Review", "NewsArticle"} {
		if strings.HasSuffix(kind, end) {
			rank = 2
		}
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
