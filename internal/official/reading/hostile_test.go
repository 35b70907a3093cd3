package reading

import (
	"encoding/json"
	"pactlight/internal/page"
	"slices"
	"strings"
	"testing"
	"time"
)

// What a key ends in makes no language of a pack unless it is a title or a text.
func TestKeysThatEndLikeLanguages(t *testing.T) {
	r, err := ReadPack([]byte(`{"title": "Pact of the Lake", "language": "en", "articles": [{"number": "1", "text": "The Parties keep the peace.", "doc_id": 7, "article_no": "1"}]}`))
	if err != nil || len(r.Texts) != 1 || r.Texts[0].Language != "en" || len(r.Texts[0].Parts[0].Paragraphs) != 1 {
		t.Errorf("%v %+v", err, r)
	}
}

// Notes are struck, one behind the other too; other brackets stay.
func TestWithoutNotes(t *testing.T) {
	for in, want := range map[string]string{
		"peace[1][2] on the lake[note 3].": "peace on the lake.", "the [1] and [sic] stay": "the [1] and [sic] stay", "[1]a]": "[1]a]", "a[": "a[", "a[]b": "a[]b",
	} {
		if got := withoutNotes(in); got != want {
			t.Errorf("%q is %q", in, got)
		}
	}
}

// Pages and packs made to be slow are not: what takes seconds here would take minutes if
// its time grew with the square of its length.
func TestHostilePagesAreReadInTime(t *testing.T) {
	const size = 1 << 15
	for name, read := range map[string]func(){
		"notes": func() { withoutNotes(strings.Repeat("a[1]", size)) },
		"paragraphs": func() {
			Read(page.FromText("Pact\n\nArticle 1\n\n1. "+strings.Repeat("A; (2) B. (3) C. ", size/16)), page.Options{})
		},
		"one block": func() {
			Read(page.FromText("Pact\n\nArticle 1\n\nThe end.\n"+strings.Repeat(strings.Repeat("a", 70)+"\n", size/16)), page.Options{})
		},
		"one article": func() {
			Read(page.FromText("Pact\n\nArticle 1\n\n"+strings.Repeat("The end.\n\n", size/4)), page.Options{})
		},
		"columns": func() {
			one := map[string]any{}
			for i := range 26 * 26 {
				one["text_"+string(rune('a'+i/26))+string(rune('a'+i%26))] = "x"
			}
			data, _ := json.Marshal(map[string]any{"title": "Pact", "articles": append(slices.Repeat([]any{map[string]any{"number": "1"}}, 2000), one)})
			_, _ = ReadPack(data)
		},
	} {
		start := time.Now()
		if read(); time.Since(start) > 5*time.Second {
			t.Errorf("%s took %s", name, time.Since(start))
		} else {
			t.Log(name, time.Since(start))
		}
	}
}
