package clause

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// pointed gives the last reference of the sentence before, where this one takes it up:
// "Article 4 matters. Therein stands “…”".
func (j *judge) pointed(s setting) *Reference {
	n := j.d.Text.SentenceAt(s.lead.From)
	if n == 0 || s.lead.From == s.lead.To || !j.pointsBack(s.lead) || !j.any(s.lead, language.Provide) && !j.takenUp(s.lead) {
		return nil
	}
	if r := j.reference(s.lead, true); r != nil {
		return r
	}
	return j.citedBefore(n, s.lead)
}

// citedReach is for how many sentences "the said article" is the one cited last.
const citedReach = 6

// citedBefore gives the last reference of the sentence before sentence n, or, where that takes an
// article up by its noun, of those before that tell of nothing else.
func (j *judge) citedBefore(n int, lead prose.Range) *Reference {
	last := n - 1
	if j.bareArticle(lead) || j.saidArticle(lead) {
		last = max(0, n-citedReach)
	}
	for n--; n >= last; n-- {
		s := j.d.Sentences[n]
		if r := j.reference(s, true); r != nil || j.any(s, language.Law) {
			return r
		}
		if m := j.mention(s); m != nil && j.takenUp(lead) {
			return &Reference{Entity: m.Entity}
		} else if m != nil {
			return nil
		}
	}
	return nil
}

// saidArticle says whether a sentence speaks of an article as the one cited: "el citado artículo".
func (j *judge) saidArticle(lead prose.Range) bool {
	for i := lead.From; i < lead.To; i++ {
		if e := j.d.Pack.Hashed(j.d.Tokens[i].Hash); j.d.Tags[i].Is(language.Therein) && e.Is(language.Clause) && e.Part == "article" {
			return true
		}
	}
	return false
}

// stated gives the reference of the sentence before a quotation that begins its own and of
// which nobody is said to say it, but that it stands there: “…”, it reads. Where that
// sentence cites none, its agreement.
func (j *judge) stated(s setting) *Reference {
	n := j.d.Text.SentenceAt(s.inner.From)
	if n == 0 || s.lead.From < s.lead.To || !j.saidThere(s) {
		return nil
	}
	if r := j.reference(j.d.Sentences[n-1], true); r != nil {
		return r
	}
	if m := j.mention(j.d.Sentences[n-1]); m != nil {
		return &Reference{Entity: m.Entity}
	}
	return nil
}

// pointsBack says whether a sentence points, in one way or another, at what the one before
// cites.
func (j *judge) pointsBack(lead prose.Range) bool {
	return j.any(lead, language.Therein) || j.continued(lead) || j.bareArticle(lead) || j.underPart(lead) || j.dropped(lead)
}

// takenUp says whether a sentence begins with the provision that the one before cites,
// and nobody speaks in it: "The provision leaves “…” untouched".
func (j *judge) takenUp(lead prose.Range) bool {
	return j.d.Tags[lead.From].Is(language.Therein) && !j.any(lead, language.Say)
}

// bareArticle says whether a sentence speaks of the article that the one before cites,
// without its number: it begins "The article says", or speaks of "that article" anywhere.
func (j *judge) bareArticle(lead prose.Range) bool {
	for i := lead.From; i+1 < lead.To; i++ {
		tag := &j.d.Tags[i]
		if !tag.Is(language.Clause) || tag.Part != "article" || tag.Is(language.Plural) || j.d.Tokens[i+1].Kind == prose.Number {
			continue
		}
		before := i - 1
		if before > lead.From && j.d.Tags[before].Is(language.Definite) && j.d.Tags[before-1].Is(language.Provide) && !j.d.Tags[before-1].Is(language.Stop) { // indica el artículo
			return true
		}
		if before >= lead.From && j.points(before) || j.d.Pack.NoArticles && j.points(i+1) {
			return true
		}
		opens := i == lead.From || before == lead.From && j.d.Tags[before].Is(language.Definite) && !j.d.Tags[before].Is(language.Of)
		verb := i + 1
		if verb+1 < lead.To && j.small(verb, verb+1) { // further states
			verb++
		}
		if opens && j.d.Tokens[i+1].Kind == prose.Word && j.d.Tags[verb].Is(language.Provide) {
			return true
		}
	}
	return false
}

// points says whether the word at a token is a demonstrative, by itself or within a phrase:
// in Dutch "zegt dat artikel" too.
func (j *judge) points(token int) bool {
	return j.d.Tags[token].Is(language.Demonstrative) || j.d.Pack.Hashed(j.d.Tokens[token].Hash).Is(language.Demonstrative)
}

// dropped says whether a sentence begins with what is provided, and leaves out by what, in a
// language that does so: "Estabelece que “…”".
func (j *judge) dropped(lead prose.Range) bool {
	first, last := j.d.Tags[lead.From], j.d.Tags[lead.To-1]
	return first.Is(language.Provide) && !first.Is(language.Say|language.Stop) && first.To < lead.To && lead.To-lead.From <= longestTakingUp &&
		last.Is(language.Stop) && !last.Is(language.Of|language.With|language.About|language.At|language.Definite|language.Indefinite|language.Provide)
}

// continued says whether a sentence begins "It says", or "Then it says", taking up the one
// before.
func (j *judge) continued(lead prose.Range) bool {
	i := lead.From
	for i < min(lead.To, lead.From+longestAdverb) && j.d.Tags[i].Is(language.Stop|language.And) && !j.d.Tags[i].Is(language.It|language.Provide) {
		i++
	}
	if i+1 >= lead.To || !j.d.Tags[i].Is(language.It) {
		return false
	}
	verb := i + 1
	for verb+1 < lead.To && verb <= i+longestAdverb && j.d.Tags[verb].Is(language.Stop|language.Auxiliary) && !j.d.Tags[verb].Is(language.Provide|language.Say) {
		verb++
	}
	return j.d.Tags[verb].Is(language.Provide)
}

// longestAdverb is how many small words stand before the "it" that a sentence begins with.
const longestAdverb = 2

// underPart says whether a sentence begins with a part of what the one before it speaks
// of: "Under the second paragraph, …".
func (j *judge) underPart(lead prose.Range) bool {
	first := j.d.Tags[lead.From]
	if !first.Is(language.Provide) {
		return false
	}
	i := first.To
	for i < lead.To && j.d.Tags[i].Is(language.Definite|language.Demonstrative|language.Number) {
		i++
	}
	return i > first.To && i < lead.To && j.d.Tags[i].Is(language.Clause)
}
