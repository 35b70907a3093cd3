package clause

import (
	"slices"

	"pactlight/internal/agreement"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// subject gives the agreement that a sentence of an agreement's words is about: the
// last one named in it, or in the sentence that it takes up.
func (j *judge) subject(s setting) *agreement.Mention {
	n := j.d.Text.SentenceAt(s.lead.From)
	if m := j.mention(s.lead); m != nil {
		return j.fronted(m, s.lead)
	}
	if n == 0 || s.lead.From == s.lead.To {
		return nil
	}
	if j.continued(s.lead) {
		return j.before(n)
	}
	from := j.d.Sentences[max(n-2, 0)].From
	if m := j.topic(prose.Range{From: from, To: j.d.Sentences[n-1].To}); m != nil && j.parties(s.lead, m) {
		return m
	}
	return nil
}

// topic gives the agreement that the last sentence of a stretch of tokens which names one is
// about.
func (j *judge) topic(in prose.Range) *agreement.Mention {
	m := j.mention(in)
	if m == nil {
		return nil
	}
	return j.fronted(m, j.d.Sentences[j.d.Text.SentenceAt(m.From)])
}

// fronted gives the agreement that a sentence begins in, "In the memorandum, for joining the
// treaty, the states undertook", where last is but named within what they undertake.
func (j *judge) fronted(last *agreement.Mention, lead prose.Range) *agreement.Mention {
	if tag := &j.d.Tags[lead.From]; !tag.Is(language.At) && !(j.d.Pack.NoArticles && tag.Is(language.Stop) && !tag.Is(language.And)) {
		return last
	}
	i, _ := slices.BinarySearchFunc(j.mentions, lead.From, func(m *agreement.Mention, at int) int { return m.From - at })
	first := j.mentions[i]
	if first.Entity == last.Entity || first.Entity.Foil || first.From-lead.From > 2 {
		return last
	}
	acting := false // a state stands before the verb
	for i := last.To; i < lead.To; i++ {
		if tag := &j.d.Tags[i]; tag.Is(language.Place|language.States) && tag.As != language.ByLeader {
			acting = true
		} else if tag.Is(language.Provide) && acting {
			return first
		}
	}
	return last
}

// heads says whether a sentence is the heading of what follows: a paragraph of its own that
// no mark ends.
func (j *judge) heads(n int) bool {
	s := j.d.Sentences[n]
	block := j.d.Blocks[j.d.Text.BlockAt(s.From)].Tokens
	return s == block && j.d.Tokens[s.To-1].Kind != prose.Mark
}

// longestTale is how many sentences in a row begin with what their agreement does.
const longestTale = 3

// before gives the agreement named in the sentence before sentence n, or before those
// that take it up as n does.
func (j *judge) before(n int) *agreement.Mention {
	for last := n - longestTale; n > 0 && n > last; {
		n--
		if j.heads(n) {
			continue
		}
		if m := j.mention(j.d.Sentences[n]); m != nil || !j.continued(j.d.Sentences[n]) {
			return m
		}
	}
	return nil
}

// parties says whether a sentence tells of two or more states, all of them parties of m,
// and of nobody speaking: "In return Moscow and London undertook to “…”".
func (j *judge) parties(lead prose.Range, m *agreement.Mention) bool {
	named := map[string]bool{}
	for _, tag := range j.d.Tags[lead.From:lead.To] {
		if tag.Is(language.Place) && tag.As == language.ByLeader {
			return false // a person, in words of his own
		}
		if tag.Is(language.Place) {
			named[tag.Place] = true
		}
	}
	return len(named) > 1 && !j.outsider(lead, m.Entity) && !j.any(lead, language.Say)
}

// outsider says whether a state that is no party of e is named in a stretch of tokens.
func (j *judge) outsider(in prose.Range, e *agreement.Entity) bool {
	return slices.ContainsFunc(j.d.Tags[in.From:in.To], func(tag language.Tag) bool {
		return tag.Is(language.Place) && !slices.Contains(e.Parties, tag.Place)
	})
}

// speaks says whether a verb stands in a stretch of tokens that only persons have.
func (j *judge) speaks(in prose.Range) bool {
	return slices.ContainsFunc(j.d.Tags[in.From:in.To], func(tag language.Tag) bool {
		return tag.Is(language.Say) && !tag.Is(language.Provide)
	})
}

// underIt says whether a sentence in which nobody speaks says what holds by an agreement:
// "Under the treaty, …", "They shall, according to the agreement, …".
func (j *judge) underIt(m *agreement.Mention, lead prose.Range) bool {
	at := m.From - 1
	for at > lead.From && j.d.Tags[at].Is(language.Definite|language.Demonstrative) && !j.d.Tags[at].Is(language.Provide) {
		at--
	}
	if at < lead.From || !j.d.Tags[at].Is(language.Provide) || j.speaks(lead) {
		return false
	}
	return m.To < lead.To || j.d.Tags[at].From == lead.From // and not "calls the treaty “…”"
}

// begun says whether the verb that an agreement right before the quotation is the subject
// of begins it: the parties to the treaty “undertake to …”.
func (j *judge) begun(m *agreement.Mention, s setting) bool {
	first := j.d.Tags[s.inner.From]
	return m.To >= s.lead.To-1 && first.Is(language.Provide) && !first.Is(language.Say|language.Stop) && !j.any(s.lead, language.Say)
}

// inIt says whether a sentence opens with what states say in an agreement, and with no person
// who speaks of it: "In this document the Alliance assures …".
func (j *judge) inIt(m *agreement.Mention, lead prose.Range) bool {
	return j.opensIn(m.Range, lead) && (len(m.Entity.Parties) == 0 || !j.outsider(prose.Range{From: m.To, To: lead.To}, m.Entity))
}

// opensIn says whether a sentence opens "In" what stands at some tokens, and goes on with
// states or a council, and with no person.
func (j *judge) opensIn(at, lead prose.Range) bool {
	if at.From <= lead.From || !j.d.Tags[lead.From].Is(language.At) {
		return false
	}
	for i := j.d.Tags[lead.From].To; i < at.From; i++ {
		if !j.d.Tags[i].Is(language.Definite | language.Demonstrative | language.Evaluative) {
			return false
		}
	}
	behind := prose.Range{From: at.To, To: lead.To}
	for i := behind.From; i < behind.To; i++ {
		if tag := &j.d.Tags[i]; tag.Is(language.Place) && tag.As == language.ByLeader || tag.Entry == nil && j.d.Tokens[i].Capital && !j.d.Pack.Capitals {
			return false
		}
	}
	return j.any(behind, language.Place|language.Land|language.States|language.Council)
}
