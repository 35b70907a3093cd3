package clause

import (
	"slices"
	"strings"

	"pactlight/internal/agreement"
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// clauseWords says whether the sentence gives the quotation as words of an agreement.
func (j *judge) clauseWords(s setting, out *Quote) bool {
	if r := j.behind(s); r != nil {
		out.take(r, 0.95, "the article is named behind it")
		return true
	}
	if r := j.reference(s.lead, true); r != nil && j.introduces(r, s) && j.own(r.To, s, out.Depth) {
		out.take(r, 0.95, "the article is said to provide it")
		return true
	}
	tail := prose.Range{From: s.tail.From, To: min(s.tail.To, s.tail.From+tailTokens)}
	if r := j.reference(tail, false); r != nil && (j.rightBehind(tail.From, r.From) || j.saysSo(tail.From, r, s.tail.To) || j.bracketed(r)) {
		out.take(r, 0.9, "the article is named behind it")
		return true
	}
	if m := j.sourced(s); m != nil {
		out.take(&Reference{Entity: m.Entity}, 0.85, "the agreement is said to provide it")
		return true
	}
	if m := j.saidBy(s); m != nil && j.own(m.To, s, out.Depth) {
		out.take(&Reference{Entity: m.Entity}, 0.85, "the agreement is said to provide it")
		return true
	}
	if r := j.announced(s, out.Quote); r != nil {
		out.take(r, 0.9, "the article is said to provide it")
		return true
	}
	if r := j.pointed(s); r != nil {
		out.take(r, 0.85, "the article is said to provide it")
		return true
	}
	if r := j.stated(s); r != nil {
		out.take(r, 0.8, "the article is said to provide it")
		return true
	}
	if r := j.recited(s); r != nil {
		out.take(r, 0.7, "the article is said to provide it")
		return true
	}
	return false
}

// longestCiting is how many tokens stand between a quotation and the article cited for it:
// ", cf. Article 4".
const longestCiting = 3

// rightBehind says whether nothing but marks and abbreviations stands between two tokens, or
// a word alone, which is not that it is broken: a “ban on talk” violates Article 10.
func (j *judge) rightBehind(from, to int) bool {
	for i := from; i < to; i++ {
		if t := &j.d.Tokens[i]; to-from >= 2 && t.Kind != prose.Mark && !j.d.Pack.Abbreviation(t.Hash) || j.d.Tags[i].Is(language.Bound) {
			return false
		}
	}
	return to-from <= longestCiting
}

// introduces says whether a reference before the quotation in the same sentence is said, in
// one way or another, to hold it.
func (j *judge) introduces(r *Reference, s setting) bool {
	return j.provides(s.lead, r.From) || j.under(s.lead, r, s.words) || j.paraphrased(r, s.lead) || j.related(r, s) || j.leads(r, s.lead)
}

// under says whether a sentence begins with its source, "In Article 6 of the treaty
// the powers undertook …", and nobody with a name speaks in it: the parties may.
func (j *judge) under(lead prose.Range, r *Reference, words int) bool {
	first := j.d.Tags[lead.From]
	if words < 2 && (r.From == lead.From || first.Is(language.Definite) && !first.Is(language.Stop)) {
		return false // one word of what is said of the article, not by it
	}
	behind := prose.Range{From: r.To, To: lead.To}
	return j.opens(lead, r.From) && (!j.any(behind, language.Say) || r.From > lead.From && !j.named(behind, r.Entity))
}

// named says whether somebody is named in a stretch of tokens who is no party of e.
func (j *judge) named(in prose.Range, e *agreement.Entity) bool {
	for i := in.From; i < in.To; i++ {
		tag := &j.d.Tags[i]
		if tag.Entry == nil && j.d.Tokens[i].Capital && !j.d.Pack.Capitals && j.mention(prose.Range{From: in.From, To: i + 1}) == nil ||
			tag.Is(language.Body) || tag.Is(language.Place) && (tag.As == language.ByLeader || e == nil || !slices.Contains(e.Parties, tag.Place)) {
			return true
		}
	}
	return false
}

// longestOpening is how many small words a sentence can begin with before its source.
const longestOpening = 5

// opens says whether nothing but small words and commas stands before token at in a
// sentence: "Thus, in Article 1".
func (j *judge) opens(lead prose.Range, at int) bool {
	if at-lead.From > longestOpening {
		return false
	}
	for i := lead.From; i < at-2; i++ {
		if t := &j.d.Tokens[i]; !t.Is(',') && !j.d.Tags[i].Is(language.Stop|language.At|language.Definite) {
			return false
		}
	}
	return true
}

// paraphrased says whether a reference goes on behind a colon in the writer's words, of
// which the quotation is some: "quotes Article 8: everybody has a right to “…”".
func (j *judge) paraphrased(r *Reference, lead prose.Range) bool {
	for i := r.To; i < lead.To-1; i++ {
		if j.d.Tokens[i].Is(':') {
			return !j.any(prose.Range{From: i, To: lead.To}, language.Say)
		}
	}
	return false
}

// leadReach is how many tokens stand between a reference and the colon that it leads to.
const leadReach = 4

// leads says whether a reference runs into the colon before the quotation, "in its Article
// 10 the following: “…”": right into it, or without anybody who speaks before it.
func (j *judge) leads(r *Reference, lead prose.Range) bool {
	last := lead.To - 1
	return last >= r.To && last-r.To <= leadReach && j.d.Tokens[last].Is(':') && (last == r.To || !j.any(lead, language.Say))
}

// related says whether the quotation is what a reference is said to hold by the relative
// clause right behind it, or behind its agreement: "Article 14, which “as far as possible” …".
// Less than that is quoted only of what holds under it: "Article 80, by which they may “at any time” …".
func (j *judge) related(r *Reference, s setting) bool {
	end := j.pastAgreement(r, s.lead.To)
	between := prose.Range{From: end + 2, To: s.lead.To}
	if between.From > between.To || between.To-between.From > j.relativeReach(s) || !j.d.Tokens[end].Is(',') || s.words < fewestRelated && (!j.underWhich(end+1) || j.named(between, r.Entity)) {
		return false
	}
	which := j.d.Tags[end+1]
	return which.Is(language.Stop) && !which.Is(language.And|language.Say) && !j.any(between, language.Say) && !j.soCalled(s)
}

// fewestRelated is how many words a relative clause quotes of its article at least.
const fewestRelated = 3

// underWhich says whether a preposition at token i begins a relative clause: „nach dem“.
func (j *judge) underWhich(i int) bool {
	one, two := j.d.Tags[i], j.d.Tags[i+1]
	return one.Is(language.Stop) && !one.Is(phrase.Determiners|language.With) && two.Is(language.Stop|language.Definite) && !two.Is(language.Place) && !j.d.Tokens[i+1].Capital
}

// ofReach is how many tokens lead from the number of an article to its agreement.
const ofReach = 2

// pastAgreement gives the token behind a reference and the agreement that it is of.
func (j *judge) pastAgreement(r *Reference, end int) int {
	for i := r.To + 1; i <= r.To+ofReach; i++ {
		for _, m := range j.mentions {
			if m.From == i && m.To < end && m.Entity == r.Entity {
				return m.To
			}
		}
	}
	return r.To
}

// relativeReach is how many tokens that clause has at most: many where a colon ends it and
// a whole statement follows.
func (j *judge) relativeReach(s setting) int {
	if s.words >= longQuote && j.d.Tokens[s.lead.To-1].Is(':') {
		return saidReach
	}
	return longestRelative
}

// saidReach is how many tokens a clause can have that tells what a quotation behind a colon holds.
const saidReach = 24

// longestRelative is how many tokens stand between such a "which" and the quotation.
const longestRelative = 4

// saysReach is how many tokens behind a reference and its agreement tell that it says
// something: "as Article 6 of the agreement puts it".
const saysReach = 5

// saysSo says whether a reference behind a quotation, which ends at token from, is what
// says it: "…”, says Article 4", and not what somebody says it of.
func (j *judge) saysSo(from int, r *Reference, end int) bool {
	if j.any(prose.Range{From: from, To: min(r.To+saysReach, end)}, language.Provide) {
		return true
	}
	before := r.From - 1
	for before > from && j.d.Tags[before].Is(language.Definite) {
		before--
	}
	return j.d.Tags[before].Is(language.Say) || j.any(prose.Range{From: r.To, To: min(r.To+3, end)}, language.Say)
}

// own says whether the words from token at to the quotation belong to the same
// speaker: no quotation mark and no semicolon stands between, unless the quotation is itself
// within one.
func (j *judge) own(at int, s setting, depth int) bool {
	if depth > 0 {
		return true
	}
	for i := at; i < s.lead.To; i++ {
		if t := &j.d.Tokens[i]; t.Kind == prose.Mark && strings.ContainsRune("“”„\"«»‘’;", rune(t.Hash)) {
			return false
		}
	}
	return true
}

// sentence is the index of the sentence that the byte at is in, or the one before it.
func (j *judge) sentence(at int) int { return j.d.Text.SentenceAt(j.d.Text.TokenAt(at)) }

// soCalled says whether the word just before the quotation holds it at arm's length.
func (j *judge) soCalled(s setting) bool {
	i := s.lead.To - 1
	return i >= s.lead.From && j.d.Tags[i].Is(language.SoCalled) && !j.d.Tags[i].Is(language.Say|language.Indefinite)
}
