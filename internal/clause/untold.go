package clause

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// untold gives the last token in a stretch that names some one agreement, "the document", of
// which is not told which it is; -1: there is none, or the article is about no agreement.
func (j *judge) untold(in prose.Range) int {
	for i := in.To - 1; i >= in.From; i-- {
		tag := &j.d.Tags[i]
		if tag.Is(language.Therein) {
			tag = &language.Tag{Entry: j.d.Pack.Hashed(j.d.Tokens[i].Hash), From: i}
		}
		if !tag.Is(language.Head) || tag.Is(language.Plural) || !j.one(tag.From, in) {
			continue
		}
		if j.about || j.resolves() {
			return i
		}
	}
	return -1
}

// longestAttribute is how many words stand between a determiner and its noun at most.
const longestAttribute = 6

// one says whether a noun at a token is one that is spoken of: by its article or form, or as
// a headline begins with it. Between the article and the noun may stand what it is like and
// whose it is: "this very brief text", "the Council resolution", "the proposal of a resolution".
func (j *judge) one(at int, in prose.Range) bool {
	if at <= in.From || j.d.Pack.NoArticles || j.d.Tags[at].Is(language.Definite) {
		return true
	}
	for i := at - 1; i >= max(in.From, at-1-longestAttribute); i-- {
		tag := &j.d.Tags[i]
		if tag.Is(language.Definite) || j.points(i) {
			return true
		}
		if j.d.Tokens[i].Kind != prose.Word && !j.d.Tokens[i].Is(',') || tag.Entry != nil && (!tag.Is(language.Evaluative|language.Qualifier|language.Council|language.Place|language.Topic|language.Stop) || tag.Is(language.At|language.And|language.Indefinite)) {
			return false
		}
	}
	return false
}

// untoldBehind says whether such an agreement is said to say a quotation, behind it: “…”, the
// document says.
func (j *judge) untoldBehind(s setting) bool {
	tail := prose.Range{From: s.tail.From, To: min(s.tail.To, s.tail.From+tailTokens)}
	if tail.From < tail.To && j.d.Tokens[tail.From].Is(',') {
		tail.From++
	}
	for tail.To > tail.From && j.d.Tokens[tail.To-1].Kind == prose.Mark {
		tail.To--
	}
	for i := tail.From; i < tail.To; i++ {
		if t := &j.d.Tokens[i]; t.Kind == prose.Mark || t.Capital && !j.d.Pack.Capitals {
			tail.To = i
		}
	}
	return j.any(tail, language.Say|language.Provide) && j.untold(tail) >= 0
}

func (j *judge) untoldSaying(at int, s setting, depth int) source {
	between := prose.Range{From: at + 1, To: s.lead.To}
	says := j.provides(between, at+1) || j.opensIn(prose.Range{From: j.d.Tags[at].From, To: at + 1}, s.lead)
	return source{untold: true, here: true, provides: s.words > 1 && j.own(between.From, s, depth) && says, beside: at+1 == s.lead.To}
}
