package analysis

import (
	"slices"
	"testing"

	"pactlight/internal/annotation"
	"pactlight/internal/page"
)

// front is a front page that shows articles in full, each a heading and paragraphs.
func front(articles ...[]string) *page.Page {
	b := page.Builder{}
	b.Open(page.Node{Tag: "body"})
	for _, blocks := range articles {
		b.Open(page.Node{Tag: "article"})
		for i, text := range blocks {
			tag := "p"
			if i == 0 {
				tag = "h2"
			}
			b.Open(page.Node{Tag: tag})
			b.Text(text, false, false)
			b.Close()
		}
		b.Close()
	}
	b.Close()
	return &b.Page
}

var (
	climate = []string{"Ministers meet on the climate", "The Paris Agreement was signed in 2015, and nearly every state on earth has joined it since.",
		"Ministers said that the agreement binds them, and that Article 4 asks for more each year."}
	harbour = []string{"A quarrel in the harbour", "Dockers and their employers met through the night, and nobody left the hall before the morning came.",
		"Both sides said that the agreement was near, and that Article 4 was still open, as it had been for weeks."}
)

// What "the agreement" is in one article, another on the same page does not say.
func TestSeveralArticlesAreReadApart(t *testing.T) {
	alone, two := Analyse(front(climate), page.Options{}), Analyse(front(climate, harbour), page.Options{})
	if n := len(alone.Annotations); n < 3 || alone.Annotations[1].Form != annotation.FormAnaphora {
		t.Fatalf("the first article has %d marks: %+v", n, alone.Annotations)
	}
	if len(two.Annotations) != len(alone.Annotations) {
		t.Errorf("%d marks, %d in the first article alone: %+v", len(two.Annotations), len(alone.Annotations), two.Annotations)
	}
	again := Analyse(front(harbour, climate), page.Options{})
	if len(again.Annotations) != len(alone.Annotations) {
		t.Errorf("%d marks when it comes second", len(again.Annotations))
	}
	text := []rune(again.Text)
	for i, a := range again.Annotations {
		first := alone.Annotations[i]
		if a.Agreement != first.Agreement || a.Exact != first.Exact || string(text[a.Start:a.End]) != a.Exact {
			t.Errorf("%+v was %+v", a, first)
		}
		if want := first.Anchor.Block + len(harbour); a.Anchor.Block != want || a.Anchor.Start != first.Anchor.Start {
			t.Errorf("%q is anchored at %+v, not in block %d", a.Exact, *a.Anchor, want)
		}
	}
}

// An agreement that only its article knows is not that of another article.
func TestAgreementsOfSeveralArticlesAreToldApart(t *testing.T) {
	deal := func(title, place string) []string {
		return []string{title, "The ministers of Ghana and Peru signed a fishing treaty in " + place + " on Monday, after talks that took all of a year.",
			"The treaty enters into force in spring, and the treaty will hold for ten years, said one of them."}
	}
	r := Analyse(front(deal("Fish for all", "Accra"), deal("Nets are cast", "Lima")), page.Options{})
	ids := map[string][]int{}
	for _, a := range r.Annotations {
		if !slices.Contains(ids[a.Agreement], a.Anchor.Block/3) {
			ids[a.Agreement] = append(ids[a.Agreement], a.Anchor.Block/3)
		}
	}
	if len(ids) != 2 || len(r.Agreements) != 2 || r.Agreements[0].ID == r.Agreements[1].ID {
		t.Fatalf("agreements %v, listed %+v", ids, r.Agreements)
	}
	for id, articles := range ids {
		if len(articles) > 1 {
			t.Errorf("%s stands in two articles", id)
		}
	}
}
