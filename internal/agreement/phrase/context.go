package phrase

import (
	"slices"
	"sort"
	"strings"

	"pactlight/internal/prose"
)

// SpeaksOf says whether a phrase stands in the article, alone or at the head of a
// compound. An asterisk stands for any ending: "nucle*".
func (d *Doc) SpeaksOf(phrase string) bool {
	spoken, ok := d.spoken[phrase]
	if !ok {
		if stem, any := strings.CutSuffix(phrase, "*"); any {
			spoken = d.hasStart(prose.Fold(stem), 0)
		} else {
			spoken = d.HasPhrase(phrase) || d.Pack.Compounds() && len(phrase) > 4 && d.hasStart(prose.Fold(phrase), 1)
		}
		d.spoken[phrase] = spoken
	}
	return spoken
}

// hasStart says whether a word of the article begins with start and goes on for more
// bytes at least.
func (d *Doc) hasStart(start string, more int) bool {
	if d.vocabulary == nil {
		d.vocabulary = d.distinct(func(*prose.Token) bool { return true })
	}
	i, _ := slices.BinarySearch(d.vocabulary, start)
	for ; i < len(d.vocabulary) && strings.HasPrefix(d.vocabulary[i], start); i++ {
		if len(d.vocabulary[i]) >= len(start)+more {
			return true
		}
	}
	return false
}

// distinct gives those words of the article that are wanted, folded, each once and in order;
// never nil.
func (d *Doc) distinct(wanted func(*prose.Token) bool) []string {
	out := []string{}
	seen := map[uint64]bool{}
	for i := range d.Tokens {
		if t := &d.Tokens[i]; t.Kind == prose.Word && !seen[t.Hash] && wanted(t) {
			seen[t.Hash] = true
			out = append(out, prose.Fold(d.Of(i)))
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i] < out[j] })
	return out
}
