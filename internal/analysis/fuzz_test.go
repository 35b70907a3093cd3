package analysis

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"pactlight/internal/annotation"
	"pactlight/internal/golden"
)

// FuzzAnalyse holds reports on any text to what hosts rely on: spans within the text,
// on the borders of code points, nested; agreements that are listed; the same twice.
func FuzzAnalyse(f *testing.F) {
	for _, seed := range []string{
		"The Paris Agreement, Article 2(1)–4, says “the ‘deal’ holds”.\n\nIt was signed in 2015.",
		"Artikel 4 van het verdrag tussen Rusland en de DVK stelt dat“Als …” en artikel 3.",
		"the treaty of the treaty of the agreement between and between Iran, Iran and",
		",,a'' „b“ \"c 'd «e» ‘f’ Article I Article MMXX article 999999999999999999999",
		"U.N. E.U. a.b.c. 𝔘nicode 🇺🇳 Article 𝟓 ﬁ İstanbul ǅ treaty",
	} {
		f.Add(seed, "en")
		f.Add(seed, "nl")
	}
	f.Add("США и Киев подписали соглашение Италии с Албанией от 5 мая 1961 г. Подпункт «а» п. 2 ст. 4, 5-й пункт резолюции № 242 (1967) ООН ES-10/21", "ru")
	f.Add("Traktat z Nancy, umowa Chin z Koreą z 1961 r. art. 5 ust. 2 lit. a § 2. „Ta «umowa» a” – mówi. rezolucja nr 1701 ONZ (", "pl")
	f.Add("A 2. és a 3. cikk (1) bekezdésének a) pontja. Az NPT-ből, a magyar–olasz 1961-es, Irán és az ENSZ közötti, 17 cikkről szóló egyezmény és a", "hu")
	f.Fuzz(func(t *testing.T, text, language string) {
		file := golden.File{Language: language, Blocks: strings.Split(text, "\n\n")}
		request := file.Request()
		if !utf8.ValidString(text) {
			t.Skip("JSON carries no such text")
		}
		first := Analyse(&request.Page, request.Options)
		inspect(t, first, file.Blocks)
		one, two := encode(t, first), encode(t, Analyse(&request.Page, request.Options))
		if !bytes.Equal(one, two) {
			t.Errorf("two reports on the same text differ:\n%s\n%s", one, two)
		}
	})
}

func encode(t *testing.T, r *annotation.Report) []byte {
	t.Helper()
	out, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func inspect(t *testing.T, r *annotation.Report, blocks []string) {
	t.Helper()
	text, known := []rune(r.Text), map[string]bool{"": true}
	for _, a := range r.Agreements {
		known[a.ID] = true
	}
	var open []annotation.Annotation
	for _, a := range r.Annotations {
		if a.Start < 0 || a.Start >= a.End || a.End > len(text) || string(text[a.Start:a.End]) != a.Exact {
			t.Fatalf("%+v is not in %q", a, r.Text)
		}
		units := utf16.Encode([]rune(blocks[a.Anchor.Block]))
		if a.Anchor.End > len(units) || string(utf16.Decode(units[a.Anchor.Start:a.Anchor.End])) != a.Exact {
			t.Fatalf("%+v is not anchored at %+v", a, a.Anchor)
		}
		if a.Sentence.Start > a.Start || a.Sentence.End < a.End {
			t.Fatalf("%+v is not in its sentence", a)
		}
		if !known[a.Agreement] {
			t.Fatalf("%+v means an agreement that is not listed", a)
		}
		for len(open) > 0 && open[len(open)-1].End <= a.Start {
			open = open[:len(open)-1]
		}
		if len(open) > 0 && a.End > open[len(open)-1].End {
			t.Fatalf("%+v crosses %+v", a, open[len(open)-1])
		}
		open = append(open, a)
	}
}
