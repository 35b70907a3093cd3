package article

import "pactlight/internal/page"

// about is what the page says of its article outside of its text.
type about struct {
	titles    []Fact
	summaries [][]string
}

func readAbout(p *page.Page) about {
	a := about{titles: []Fact{{p.Title, "title"}}}
	for _, m := range p.Meta {
		switch m.Name {
		case "og:title", "twitter:title":
			a.titles = append(a.titles, Fact{m.Content, "meta " + m.Name})
		case "description", "og:description", "twitter:description":
			a.summaries = append(a.summaries, words(m.Content))
		}
	}
	return a
}

// summarises says whether text is what the page gives as its summary.
func (a *about) summarises(text string) bool {
	w := words(text)
	for _, s := range a.summaries {
		if alike(w, s) > 0.7 {
			return true
		}
	}
	return false
}
