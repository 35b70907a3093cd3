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
	if m := j.mention(s.lead); m != nil || n == 0 || s.lead.From == s.lead.To {
		return m
	}
	if j.continued(s.lead) {
		return j.before(n)
	}
	from := j.d.Sentences[max(n-2, 0)].From
	if m := j.mention(prose.Range{From: from, To: j.d.Sentences[n-1].To}); m != nil && j.parties(s.lead, m) {
		return m
	}
	return nil
}

// longestTale is how many sentences in a row begin with what their agreement does.
const longestTale = 3

// before gives the agreement named in the sentence before sentence n, or before those
// that take it up as n does.
func (j *judge) before(n int) *agreement.Mention {
	for last := n - longestTale; n > 0 && n > last; {
		n--
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
	if m.From <= lead.From || !j.d.Tags[lead.From].Is(language.At) {
		return false
	}
	for i := j.d.Tags[lead.From].To; i < m.From; i++ {
		if !j.d.Tags[i].Is(language.Definite | language.Demonstrative | language.Evaluative) {
			return false
		}
	}
	behind := prose.Range{From: m.To, To: lead.To}
	for i := behind.From; i < behind.To; i++ {
		if tag := &j.d.Tags[i]; tag.Is(language.Place) && tag.As == language.ByLeader || tag.Entry == nil && j.d.Tokens[i].Capital && !j.d.Pack.Capitals {
			return false
		}
	}
	return j.any(behind, language.Place|language.Land|language.States) && (len(m.Entity.Parties) == 0 || !j.outsider(behind, m.Entity))
}
