package agreement

import (
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
	"pactlight/internal/set"
)

// subjectOf takes in what a name goes on to say that its agreement is about, as titles
// do: "the European Convention on the protection of human rights". Nothing but its own
// subjects is taken, and only behind the noun.
func (r *resolver) subjectOf(m *Mention) {
	s := r.d.Sentences[r.d.SentenceAt(m.From)]
	if m.To >= s.To || !(r.d.Is(m.To, language.About) && (r.endsInNoun(m) || r.ofTown(m)) || r.d.Pack.AdjectivesAfter && r.d.Is(m.To, language.Of) && m.To-m.From > 1 && r.d.Is(m.From, language.Head)) {
		return
	}
	told := &phrase.Phrase{}
	end := r.d.Subject(told, r.d.Tags[m.To].To, prose.Range{From: m.To, To: s.To}, false)
	if len(told.Own.Topics) == 0 || len(told.Own.Parties) > 0 || !set.Within(told.Own.Topics, m.Entity.topics) {
		return
	}
	for i := m.To; i < end; i++ {
		if r.d.Tags[i].Entry == nil {
			return
		}
	}
	m.To = end
}

// partiesOf takes in the parties behind a name that tells no more than a description does, a weak
// one written small or a compound: "l'accord-cadre avec l'Union", "Rohstoffabkommen mit den USA".
func (r *resolver) partiesOf(m *Mention, weak bool) {
	s := r.d.Sentences[r.d.SentenceAt(m.From)]
	if m.To >= s.To || !r.d.Is(m.To, language.Between|language.With) || !(weak && r.small(m)) && !r.oneWord(m) {
		return
	}
	told := &phrase.Phrase{}
	end := r.d.PartyList(told, r.d.Tags[m.To].To, s)
	theirs := m.Entity.Parties
	if len(theirs) == 0 && m.Entity.Entry != nil {
		theirs = m.Entity.Entry.About
	}
	if len(told.Own.Parties) > 0 && set.Within(told.Own.Parties, theirs) {
		m.To, m.Form = end, annotation.FormDescription
	}
}

// small says whether a name has no capitals but perhaps its first.
func (r *resolver) small(m *Mention) bool {
	for i := m.From + 1; i < m.To; i++ {
		if r.d.Tokens[i].Capital {
			return false
		}
	}
	return !r.d.Pack.Capitals
}

// oneWord says whether a name is a compound of a subject, alone or with its year: "defensieakkoord
// uit 1951".
func (r *resolver) oneWord(m *Mention) bool {
	if n := m.To - m.From; n != 1 && !(n == 3 && r.d.Is(m.From+1, language.Year) && phrase.IsYear(r.d, m.To-1)) {
		return false
	}
	what, head := r.d.Pack.Compound(r.d.Of(m.From))
	return head != nil && what.Is(language.Topic)
}

// ofTown says whether a name is a noun for an agreement and the town that it is called by:
// "Convenio de Minamata".
func (r *resolver) ofTown(m *Mention) bool {
	if !r.d.Pack.AdjectivesAfter || r.d.Pack.NoArticles || m.To < m.From+3 || !r.d.Is(m.From, language.Head) || !r.d.Is(m.From+1, language.Of) {
		return false
	}
	for i := m.From + 2; i < m.To; i++ { // Montego Bay
		if !r.d.Tokens[i].Capital {
			return false
		}
	}
	return true
}

// endsInNoun says whether the last word of a mention is a noun for an agreement, or a
// compound with one.
func (r *resolver) endsInNoun(m *Mention) bool {
	last := r.d.Start(m.To - 1)
	return r.d.Is(last, language.Head) || r.d.Pack.HeadOf(r.d.Of(m.To-1)) != ""
}
