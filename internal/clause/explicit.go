package clause

import (
	"slices"
	"strings"

	"pactlight/internal/agreement"
	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// explicit links a reference that says itself what it is part of: "Article 4 of the
// treaty", "the treaty's Article 4".
func (l *linker) explicit(all []*Reference, i int) {
	r := all[i]
	if r.Entity != nil {
		return // dealt out
	}
	if r.listed && i+1 < len(all) && all[i+1].Entity != nil {
		r.link(all[i+1].Entity, all[i+1].Confidence, "listed with the next")
		return
	}
	sentence := l.d.Sentences[l.d.SentenceAt(r.From)]
	if m := l.owner(r, sentence); m != nil && r.Part == "preamble" && m.Form == annotation.FormDescription {
		r.dismiss() // it has no number, and is little more than a word beside a mere description
		return
	} else if m != nil {
		l.assign(r, m)
		return
	}
	if e := l.inserted(r, sentence); e != nil {
		r.link(e, 0.85, "named just before")
		return
	}
	if l.shares(r) || l.ofPaper(r, sentence) {
		r.dismiss()
		return
	}
	if i > 0 && l.owns(r, all[i-1]) {
		return // of the article before, see follows
	}
	l.pointing(r, sentence)
}

// assign links r to the agreement that m, beside it, says it is of.
func (l *linker) assign(r *Reference, m *agreement.Mention) {
	r.link(m.Entity, 0.97*orOne(m.Confidence), "of: "+l.d.Slice(m.Range))
	l.trace(m.Entity).told[base(r.Number)] = r.From // the last is told first, see References
}

// pointing links a reference that points at an agreement named before, "its article 9",
// "of the same", and dismisses one that is part of something else.
func (l *linker) pointing(r *Reference, sentence prose.Range) {
	if e := l.possessor(r, sentence); e != nil {
		r.link(e, 0.85, "named just before")
		return
	}
	if l.d.Pack.NoArticles && r.To < sentence.To && l.d.Tags[r.To].Is(language.Clause) && l.d.Tags[r.To].Part == "protocol" {
		r.dismiss() // part of a protocol, which numbers its articles anew
		return
	}
	if e := l.ofSame(r, sentence.To); e != nil {
		r.link(e, 0.8, "named just before")
		return
	}
	if to := l.behind(r, sentence.To); to < sentence.To && (l.ofOther(to, sentence.To) || l.d.Tags[to].Is(language.Of) && !l.d.Tags[to].Is(language.Through) && !r.listed && !l.same(to, sentence.To)) && !l.doubted(to, sentence.To) {
		r.dismiss() // part of something that is no agreement
	}
}

// possessor finds whose article "its article 9" is: that of the latest agreement, or
// law, named before it in the same sentence, or in the one before where that begins so.
func (l *linker) possessor(r *Reference, s prose.Range) *agreement.Entity {
	if r.From == s.From || !l.d.Tags[r.From-1].Is(language.Possessive) {
		return nil
	}
	i, _ := slices.BinarySearchFunc(l.found.Mentions, r.From, func(m *agreement.Mention, t int) int { return m.From - t })
	first := s.From
	if n := l.d.SentenceAt(r.From); r.From-s.From <= longestUnder && n > 0 {
		first = l.d.Sentences[n-1].From
	}
	for i > 0 && l.found.Mentions[i-1].Aside {
		i--
	}
	if i == 0 || l.found.Mentions[i-1].From < first || l.found.Mentions[i-1].Entity.Foil && !l.found.Mentions[i-1].Entity.Law {
		return nil
	}
	return l.found.Mentions[i-1].Entity
}

// longestUnder is how many tokens stand before a reference that begins its sentence: "Under
// its article 9".
const longestUnder = 2

// longestGloss is how many tokens brackets behind a reference can take that say what
// it is about: "article 3 (the ban on torture)".
const longestGloss = 14

// gloss passes over the brackets at token i, if there are any.
func (l *linker) gloss(i, end int) int {
	if i >= end || !l.d.Tokens[i].Is('(') {
		return i
	}
	for j := i + 1; j < min(end, i+longestGloss); j++ {
		if l.d.Tokens[j].Is(')') {
			return j + 1
		}
	}
	return i
}

// acronym says whether a mention that begins at token i is one: "articolo 3, paragrafo 5, TUE".
func (l *linker) acronym(i int) bool {
	m := l.mentionFrom(i)
	return m != nil && m.Form == annotation.FormName && m.To == i+1 && l.d.Tokens[i].Upper
}

// behind gives the token after a reference and its gloss. A part between commas, as in
// "article 2, paragraph 4, of the", has the second one passed over too, and so have the letters of its
// points: "artikel 5 d v i".
func (l *linker) behind(r *Reference, end int) int {
	i := l.gloss(r.To, end)
	for t := &l.d.Tokens[min(i, end-1)]; i < min(end, r.To+2) && t.Kind == prose.Word && !t.Capital && t.End-t.Start <= 2 && l.d.Tags[i].Entry == nil; t = &l.d.Tokens[min(i, end-1)] {
		i++
	}
	if i+1 >= end || !l.d.Tokens[i].Is(',') || !l.d.Tags[i+1].Is(language.Of) && !l.acronym(i+1) {
		return i
	}
	for j := r.From; j < r.To; j++ {
		if l.d.Tokens[j].Is(',') {
			return i + 1
		}
	}
	return i
}

// doubted says whether the words at token i, "of the Convention", speak of an agreement
// that could be either of two: the number may tell.
func (l *linker) doubted(i, end int) bool {
	for i < end && l.d.Tags[i].Is(language.Of|language.Definite) {
		i++
	}
	return slices.ContainsFunc(l.found.Doubtful, func(m *agreement.Mention) bool { return m.From == i })
}

// shares says whether a reference stands beside a name that several agreements share.
func (l *linker) shares(r *Reference) bool {
	return slices.ContainsFunc(l.found.Doubtful, func(m *agreement.Mention) bool {
		return m.Form == annotation.FormName && (m.From >= r.To && m.From <= r.To+longestOf || m.To == r.From)
	})
}

// longestOf is how many small words join a reference to the name behind it: "of the".
const longestOf = 2

func orOne(x float64) float64 {
	if x == 0 {
		return 1
	}
	return x
}

// owner finds the mention that stands right behind "Article 4 of the", or right
// before "Article 4".
func (l *linker) owner(r *Reference, s prose.Range) *agreement.Mention {
	after := l.behind(r, s.To)
	at := after
	for at < s.To && at-after < 4 && (at > after && strings.ContainsAny(l.d.Of(at), "“\"«„‘") || l.d.Tags[at].Is(language.Of|language.Definite|language.Demonstrative|language.Year|language.Evaluative|language.About|language.Possessive) || l.d.Tags[at].Is(language.Qualifier)) {
		if m := l.mentionFrom(at); m != nil {
			break
		}
		at++
	}
	if at > after && at+1 < s.To && l.d.Tokens[at].Kind == prose.Number && l.mentionFrom(at+1) != nil {
		at++ // of the 1951 Mutual Defense Treaty
	}
	at = l.pastMaking(after, at)
	if (r.Part == "annex" || r.Part == "protocol" || r.Part == "preamble") && at == after && at+1 < s.To && l.d.Tags[at].Is(language.Stop) && !l.d.Tags[at].Is(language.And) && l.mentionFrom(at+1) != nil {
		at++ // Приложение I к СИТЕС
	}
	if m := l.mentionFrom(at); m != nil && (at > after || m.Form == annotation.FormName || m.Entity.Law || l.d.Pack.NoArticles) {
		return m
	}
	i, _ := slices.BinarySearchFunc(l.found.Mentions, r.From, func(m *agreement.Mention, t int) int { return m.From - t })
	if i < len(l.found.Mentions) && l.found.Mentions[i].To <= r.To {
		return l.found.Mentions[i]
	}
	if i == 0 {
		return nil
	}
	m := l.found.Mentions[i-1]
	if gap := r.From - m.To; gap == 0 || gap == 1 && (l.d.Tokens[m.To].Join == prose.Apostrophe || l.d.Of(m.To) == "," || l.d.Of(m.To) == "(") {
		return m
	}
	return nil
}

func (l *linker) mentionFrom(token int) *agreement.Mention {
	i, ok := slices.BinarySearchFunc(l.found.Mentions, token, func(m *agreement.Mention, t int) int { return m.From - t })
	if !ok {
		return nil
	}
	return l.found.Mentions[i]
}
