package score

import (
	"fmt"
	"path/filepath"
	"regexp"
	"strings"
)

// loadBodies reads whole texts. Precision and recall are of the runs of four words,
// averaged over the pages.
func loadBodies(folder, file string) (*Set, error) {
	truth, names, err := read[struct{ ArticleBody string }](file)
	if err != nil {
		return nil, err
	}
	s := &Set{Name: "body"}
	for _, name := range names {
		s.Files = append(s.Files, filepath.Join(folder, "html", name+".html.gz"))
	}
	s.score = func(texts []string) (string, float64) {
		var precisions, recalls []float64
		for i, name := range names {
			both, got, want := common(shingles(texts[i]), shingles(truth[name].ArticleBody))
			if got > 0 {
				precisions = append(precisions, both/got)
			}
			if want > 0 {
				recalls = append(recalls, both/want)
			}
		}
		p, r := mean(precisions), mean(recalls)
		return fmt.Sprintf("precision %.4f, recall %.4f", p, r), f1(p, r)
	}
	return s, nil
}

var word = regexp.MustCompile(`[\p{L}\p{N}_]+`)

// shingles counts the runs of four words in text; a shorter text is one.
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
