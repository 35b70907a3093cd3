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

// one says whether a noun at a token is one that is spoken of: by its article or form, or as
// a headline begins with it.
func (j *judge) one(at int, in prose.Range) bool {
	return at <= in.From || j.d.Pack.NoArticles || j.d.Tags[at].Is(language.Definite) || j.d.Tags[at-1].Is(language.Definite|language.Demonstrative)
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
	return source{untold: true, here: true, provides: s.words > 1 && j.own(between.From, s, depth) && j.provides(between, at+1), beside: at+1 == s.lead.To}
}
