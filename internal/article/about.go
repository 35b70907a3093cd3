package article

import (
	_ "embed"
	"strings"
	"sync"

	"pactlight/internal/page"
)

// about is what the page says of its article outside of its text.
type about struct {
	meta   map[string][]Fact // by the first column of meta.txt, the best first
	times  []page.Meta       // the <time> elements, in order
	data   linkedData
	titles []Fact
	// summaries are of the texts that sum the article up
	summaries []wordSet
}

//go:embed meta.txt
var metaText string

// metaName is what a <meta> name tells, and how good a name it is: the lower the better.
type metaName struct {
	tells string
	rank  int
}

// metaNames gives meta.txt, read when it is first asked for: its names, and these in order.
var metaNames = sync.OnceValues(func() (map[string]metaName, []string) { return readMetaNames(metaText) })

func readMetaNames(text string) (map[string]metaName, []string) {
	names, order := map[string]metaName{}, []string{}
	for line := range strings.Lines(text) {
		fields := strings.Fields(line)
		if len(fields) == 0 || fields[0][0] == '#' {
			continue
		}
		for _, name := range fields[1:] {
			names[name] = metaName{fields[0], len(order)}
			order = append(order, name)
		}
	}
	return names, order
}

func readAbout(p *page.Page) about {
	a := about{meta: map[string][]Fact{}, data: readLinkedData(p.Data)}
	names, order := metaNames()
	first := make([]string, len(order))
	for _, m := range p.Meta {
		name := strings.ToLower(m.Name)
		if name == "time" || strings.HasPrefix(name, "time ") {
			a.times = append(a.times, m)
		} else if n, ok := names[name]; ok && first[n.rank] == "" {
			first[n.rank] = page.Squeeze(m.Content)
		}
	}
	for rank, content := range first {
		if tells := names[order[rank]].tells; content != "" {
			a.meta[tells] = append(a.meta[tells], Fact{content, "meta " + order[rank]})
		}
	}
	a.titles = append(a.titles, Fact{a.data.headline, "json-ld"})
	a.titles = append(append(a.titles, a.meta["title"]...), Fact{p.Title, "title"})
	for _, s := range a.meta["summary"] {
		a.summaries = append(a.summaries, newWordSet(s.Value))
	}
	return a
}

// summarises says whether text is what the page gives as its summary.
func (a *about) summarises(text string) bool {
	return closest(text, a.summaries) > 0.7
}
