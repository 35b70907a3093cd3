package clause

import (
	"slices"
	"strings"

	"pactlight/internal/agreement"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// deal gives each agreement of a list its own of a list of as many articles, where the text
// says that they belong so: "Articles 3 and 7 of the ECHR and the ICCPR respectively".
func (l *linker) deal(all []*Reference) []*Reference {
	if !slices.ContainsFunc(l.d.Tags, func(t language.Tag) bool { return t.Is(language.Respective) }) {
		return all
	}
	var out []*Reference
	for from, to := 0, 0; from < len(all); from = to {
		for to = from + 1; to < len(all) && all[to-1].listed; to++ {
		}
		run := all[from:to]
		var items []*Reference
		for _, r := range run {
			items = append(items, r.items()...)
		}
		if owners := l.owners(run, len(items)); owners != nil {
			for i, m := range owners {
				items[i].listed = false
				l.assign(items[i], m)
			}
			run = items
		}
		out = append(out, run...)
	}
	return out
}

// item is one number of a list, or a range in it, and where it stands.
type item struct {
	prose.Range
	text string
}

// items takes a reference apart into those of its single numbers. One whose numbers share a
// part, as in "articles 3 and 4, paragraph 2", stays whole.
func (r *Reference) items() []*Reference {
	whole, prefix := r.Number, ""
	if strings.HasPrefix(whole, r.Part+" ") {
		prefix = r.Part + " "
	}
	texts := make([]string, len(r.numbers))
	for i, n := range r.numbers {
		texts[i] = n.text
	}
	if len(texts) < 2 || whole != prefix+strings.Join(texts, ",") {
		return []*Reference{r}
	}
	out := make([]*Reference, len(texts))
	for i, n := range r.numbers {
		one := *r
		one.Range, one.Number, one.numbers = n.Range, prefix+n.text, nil
		out[i] = &one
	}
	out[0].From, out[len(out)-1].To = r.From, r.To
	return out
}

// owners finds the list of n agreements to which the references of a run are dealt out; nil
// where none is, or none is said to be.
func (l *linker) owners(run []*Reference, n int) []*agreement.Mention {
	if n < 2 {
		return nil
	}
	refs := prose.Range{From: run[0].From, To: run[len(run)-1].To}
	s := l.d.Sentences[l.d.SentenceAt(refs.From)]
	next, _ := slices.BinarySearchFunc(l.found.Mentions, refs.To, func(m *agreement.Mention, t int) int { return m.From - t })
	for _, first := range []int{next, next - n} { // behind the articles, or before them
		if first < 0 || first+n > len(l.found.Mentions) {
			continue
		}
		list := l.found.Mentions[first : first+n]
		span := prose.Range{From: list[0].From, To: list[n-1].To}
		if far := max(span.From-refs.To, refs.From-span.To); far < longestDealt && span.From >= s.From && span.To <= s.To && (span.From >= refs.To || span.To <= refs.From) && l.series(first, n) && l.respective(prose.Range{From: min(refs.From, span.From), To: max(refs.To, span.To)}, s) {
			return list
		}
	}
	return nil
}

// longestDealt is how many tokens stand between the articles and the agreements that they belong to.
const longestDealt = 30

// longestJoint is how many small words join two agreements of a list: ", and of the".
const longestJoint = 4

// series says whether n mentions from the first one on are a list of as many agreements, and
// all of it.
func (l *linker) series(first, n int) bool {
	for i := first - 1; i < first+n; i++ {
		if inside := i >= first && i < first+n-1; l.chained(i) != inside {
			return false
		}
	}
	return true
}

// chained says whether mention i and the next stand in one list and mean two agreements.
func (l *linker) chained(i int) bool {
	if i < 0 || i+1 >= len(l.found.Mentions) {
		return false
	}
	a, b := l.found.Mentions[i], l.found.Mentions[i+1]
	if a.Entity == b.Entity || b.From <= a.To || b.From-a.To > longestJoint || !l.d.Tags[a.To].Is(language.And|language.Respective) && !l.d.Tokens[a.To].Is(',') {
		return false
	}
	for j := a.To; j < b.From; j++ {
		if !l.d.Tokens[j].Is(',') && !joining(l.d, j) && !l.d.Tags[j].Is(language.And|language.Respective|language.Of|language.Definite|language.At|language.Qualifier|language.Evaluative) {
			return false
		}
	}
	return true
}

// respective says whether "respectively" stands among the tokens of in, or right before or
// behind them in their sentence.
func (l *linker) respective(in, s prose.Range) bool {
	if in.To+1 < s.To && l.d.Tokens[in.To].Is(',') { // , respectively
		in.To++
	}
	for i := max(in.From-1, s.From); i < min(in.To+1, s.To); i++ {
		if l.d.Tags[i].Is(language.Respective) {
			return true
		}
	}
	return false
}
