package article_test

import (
	"compress/gzip"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"pactlight/internal/article"
	"pactlight/internal/golden"
	"pactlight/internal/htmlpage"
	"pactlight/internal/page"
)

// What must not be lost on real pages. The figures are of this test, which counts as
// the benchmarks do that the pages come from.
const (
	leastBodyF     = 0.98
	leastSegmentsF = 0.94
)

func readFile(t testing.TB, file string) *page.Page {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	p, err := htmlpage.Read(z, htmlpage.Hints{})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// textOf is the article's text on the page in a compressed file.
func textOf(t testing.TB, file string) string {
	p := readFile(t, file)
	var text []string
	for _, b := range article.Find(p).Body().Blocks {
		text = append(text, p.Blocks[b].Text)
	}
	return strings.Join(text, "\n\n")
}

func load(t *testing.T, file string, v any) {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, v); err != nil {
		t.Fatal(err)
	}
}

var word = regexp.MustCompile(`[\p{L}\p{N}_]+`)

// shingles counts the runs of four words in text.
func shingles(text string) map[string]int {
	const n = 4
	words, count := word.FindAllString(text, -1), map[string]int{}
	for i := range words {
		if end := min(i+n, len(words)); i == 0 || end == i+n {
			count[strings.Join(words[i:end], " ")]++
		}
	}
	return count
}

// common counts what a and b share, and all of a and of b.
func common(a, b map[string]int) (both, inA, inB float64) {
	for s, n := range a {
		inA += float64(n)
		both += float64(min(n, b[s]))
	}
	for _, n := range b {
		inB += float64(n)
	}
	return both, inA, inB
}

func TestBodyOfRealPages(t *testing.T) {
	folder := golden.Shared(t, "pages", "news-body")
	var truth map[string]struct{ ArticleBody string }
	load(t, filepath.Join(folder, "ground-truth.json"), &truth)
	var precision, recall, gots float64
	for name, want := range truth {
		got := shingles(textOf(t, filepath.Join(folder, "html", name+".html.gz")))
		both, inGot, inWant := common(got, shingles(want.ArticleBody))
		recall += both / max(1, inWant) / float64(len(truth))
		if inGot > 0 {
			precision += both / inGot
			gots++
		}
	}
	precision /= max(1, gots)
	f := 2 * precision * recall / (precision + recall)
	t.Logf("precision %.4f, recall %.4f, F1 %.4f", precision, recall, f)
	if f < leastBodyF {
		t.Errorf("F1 %.4f, at least %.2f", f, leastBodyF)
	}
}

func TestSegmentsOfRealPages(t *testing.T) {
	folder := golden.Shared(t, "pages", "segments")
	var truth map[string]struct{ With, Without []string }
	load(t, filepath.Join(folder, "segments.json"), &truth)
	var hit, missed, wrong float64
	for name, want := range truth {
		text := strings.Join(strings.Fields(textOf(t, filepath.Join(folder, "html", name))), " ")
		has := func(s string) bool { return strings.Contains(text, strings.Join(strings.Fields(s), " ")) }
		for _, s := range want.With {
			if has(s) {
				hit++
			} else {
				missed++
			}
		}
		for _, s := range want.Without {
			if has(s) {
				wrong++
			}
		}
	}
	f := 2 * hit / (2*hit + wrong + missed)
	t.Logf("hit %.0f, missed %.0f, wrong %.0f, F %.4f", hit, missed, wrong, f)
	if f < leastSegmentsF {
		t.Errorf("F %.4f, at least %.2f", f, leastSegmentsF)
	}
}
