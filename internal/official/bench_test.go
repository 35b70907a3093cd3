package official

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"pactlight/internal/annotation"
)

// bigLibrary is a library of that many invented articles, fifty a text, of about 150
// words each, and a quote that stands in one of them.
func bigLibrary(articles int) (*Library, Quote) {
	r := rand.New(rand.NewPCG(3, 4))
	l := NewLibrary("big")
	var quote Quote
	for n := 0; n < articles; n += 50 {
		t := annotation.OfficialText{ID: fmt.Sprint("t", n), Agreement: fmt.Sprint("a", n), Language: "en"}
		for k := range 50 {
			t.Parts = append(t.Parts, annotation.Part{Kind: annotation.PartArticle, Number: strconv.Itoa(k + 1), Paragraphs: []annotation.Paragraph{{Text: prattle(r, 150)}}})
		}
		if n == articles/100*50 {
			words := strings.Fields(t.Parts[30].Paragraphs[0].Text)
			quote = Quote{Text: strings.Join(words[20:60], " "), Agreement: t.Agreement, Article: "31", Language: "en"}
		}
		l.Add(t)
	}
	return l, quote
}

// prattle makes words that are as often the same as those of a language are.
func prattle(r *rand.Rand, n int) string {
	var b strings.Builder
	for range n {
		rank := int(20000 * r.Float64() * r.Float64() * r.Float64() * r.Float64())
		fmt.Fprintf(&b, "w%s ", strings.Map(func(d rune) rune { return d - '0' + 'a' }, strconv.Itoa(rank)))
	}
	return b.String()
}

func BenchmarkCompare(b *testing.B) {
	for _, articles := range []int{1000, 20000} {
		l, quote := bigLibrary(articles)
		altered := quote
		altered.Text = strings.Replace(quote.Text, strings.Fields(quote.Text)[9], "not", 1)
		astray := quote
		astray.Article = ""
		for name, q := range map[string]Quote{"verbatim": quote, "altered": altered, "no-article": astray} {
			if s := l.Compare(q).Status; s == annotation.StatusNotFound || s == annotation.StatusNoText {
				b.Fatal(name, s)
			}
			b.Run(fmt.Sprintf("%d/%s", articles, name), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					l.Compare(q)
				}
			})
		}
	}
}

func BenchmarkIndex(b *testing.B) {
	l, _ := bigLibrary(1000)
	b.ReportAllocs()
	for b.Loop() {
		newIndex(l.parts)
	}
}
