package analysis

import (
	"slices"
	"strings"
	"testing"

	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/annotation"
	"pactlight/internal/page"
)

func TestLookup(t *testing.T) {
	var c Core
	all := asked(t, &c, page.Request{Catalogue: &page.Lookup{}}).Catalogue.Agreements
	if len(all) != catalogue.Default().Len() {
		t.Errorf("%d agreements are listed of %d", len(all), catalogue.Default().Len())
	}
	if !slices.IsSortedFunc(all, func(a, b annotation.Listed) int { return strings.Compare(a.Title, b.Title) }) {
		t.Error("the list is in no order")
	}
	i, _ := catalogue.Default().ByID("north-atlantic-treaty")
	at := catalogue.Default().Entry(i).Official[0] + "#article-5"
	got := asked(t, &c, page.Request{Catalogue: &page.Lookup{Address: at}}).Catalogue.Agreements
	if len(got) != 1 || got[0].ID != "north-atlantic-treaty" || got[0].Year != 1949 {
		t.Errorf("at %s: %+v", at, got)
	}
	if got := asked(t, &c, page.Request{Catalogue: &page.Lookup{Address: "https://news.example/"}}).Catalogue.Agreements; len(got) != 0 {
		t.Errorf("at a page of news: %+v", got)
	}
}
