package format

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/facts"
)

// The values that a card shows, in the order of the extension's.
type (
	htmlCard struct {
		ID, Above, Title, Uses string
		Number                 int
		Known                  bool
		Force                  facts.Force // empty: not in the catalogue
		Day                    string
		Summary                string
		Rows, Clauses          []htmlRow
		Lineage                []htmlStep
		Links                  []facts.Link
		Whys                   []htmlWhy
	}
	htmlRow  struct{ Name, Value string }
	htmlStep struct {
		Year  int // 0: not known
		Title string
		Own   bool
	}
	htmlWhy struct {
		Exact, Confidence string
		Reasons           []string
		Candidates        string
	}
)

func htmlCardOf(r *annotation.Report, g annotation.Agreement, n int, prefix string) htmlCard {
	card := htmlCard{ID: fmt.Sprint(prefix, n), Number: n, Above: "agreement", Title: facts.Titled(&g), Uses: count(r, g.ID).String(), Known: g.Known, Whys: whys(r, g.ID)}
	card.row("Parties", parties(g))
	c := g.Card
	if c == nil {
		return card
	}
	card.Above = strings.ReplaceAll(cmp.Or(c.Kind, card.Above), "-", " ")
	card.Force, card.Day = facts.ForceOn(r.Date, c), r.Date
	card.row("Signed", strings.Join(known(c.Signed, c.Place), ", "))
	card.row("In force since", c.InForce)
	card.row("Ended", strings.Join(known(c.Ended, c.EndedHow), ", "))
	card.row("Articles", told(c.Articles))
	card.row("Cited as", c.Cite)
	card.Summary, _ = facts.Pick(c.Summary, r.Language, "en")
	card.Clauses = clauses(r, &g)
	card.Lineage = lineage(g)
	card.Links = facts.Links(c.Official)
	return card
}

// row adds a fact unless it is not known.
func (c *htmlCard) row(name, value string) {
	if value != "" {
		c.Rows = append(c.Rows, htmlRow{name, value})
	}
}

// known leaves out what is empty.
func known(words ...string) []string {
	return slices.DeleteFunc(words, func(w string) bool { return w == "" })
}

// told writes a number, and nothing for one that is not known.
func told(n int) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprint(n)
}

// parties names them in English, by their code where the catalogue has no name, or
// counts them.
func parties(g annotation.Agreement) string {
	names := slices.Clone(g.Parties)
	if g.Card == nil {
		return strings.Join(names, ", ")
	}
	for i := range min(len(names), len(g.Card.PartyNames)) {
		names[i] = cmp.Or(g.Card.PartyNames[i]["en"], names[i])
	}
	if len(names) == 0 && g.Card.PartyCount > 0 {
		return fmt.Sprint(g.Card.PartyCount)
	}
	return strings.Join(names, ", ")
}

// clauses tells what the cited parts are about, each once, in the order of the text.
func clauses(r *annotation.Report, g *annotation.Agreement) []htmlRow {
	var rows []htmlRow
	for _, a := range r.Annotations {
		if a.Agreement != g.ID || a.Article == "" {
			continue
		}
		name, number := facts.Part(a.Article, g.Card.Kind)
		row := htmlRow{Name: strings.TrimSpace(name + " " + number)}
		row.Value, _ = facts.Clause(g.Card, a.Article, r.Language, "en")
		if row.Value != "" && !slices.Contains(rows, row) {
			rows = append(rows, row)
		}
	}
	return rows
}

// lineage goes from what the agreement replaced to what replaced it; nil where it stands
// alone.
func lineage(g annotation.Agreement) []htmlStep {
	if len(g.Card.Replaces)+len(g.Card.ReplacedBy) == 0 {
		return nil
	}
	var steps []htmlStep
	for _, p := range g.Card.Replaces {
		steps = append(steps, htmlStep{Year: p.Year, Title: p.Title})
	}
	steps = append(steps, htmlStep{Year: g.Year, Title: g.Title, Own: true})
	for _, p := range g.Card.ReplacedBy {
		steps = append(steps, htmlStep{Year: p.Year, Title: p.Title})
	}
	return steps
}

// whys tells what the marks of an agreement rest on.
func whys(r *annotation.Report, id string) []htmlWhy {
	var list []htmlWhy
	for i := range r.Annotations {
		a := &r.Annotations[i]
		if a.Agreement != id || !Shown(*a) || len(a.Why)+len(a.Candidates) == 0 {
			continue
		}
		list = append(list, htmlWhy{facts.Line(a.Exact), facts.Confidence(a.Confidence), a.Why, facts.Candidates(r, a, facts.Titled)})
	}
	return list
}
