package agreement

import (
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/annotation"
)

// Mention is a place where the article speaks of an agreement.
type Mention struct {
	phrase.Phrase
	Entity     *Entity // what it means; nil: not told
	Confidence float64
	Why        []string
	Candidates []annotation.Candidate
	Aside      bool       // what the protocol named right before is one to
	ahead      bool       // it means what is only told further on
	owner      *Mention   // the agreement beside it that it is a numbered protocol to
	alias      *Mention   // the mention that an acronym in brackets was introduced behind
	siblings   []*Mention // of a list of resolutions under one noun, in the order of the text: itself and the others
}

// link says that m means e, how surely (0 to 1) and for which reasons.
// Not inlined: it is called in so many places that the core would be larger by kilobytes.
//
//go:noinline
func (m *Mention) link(e *Entity, confidence float64, why ...string) {
	m.Entity, m.Confidence, m.Why = e, confidence, why
}

// list gives m, or the list that it is read with.
func (m *Mention) list() []*Mention {
	if m.siblings == nil {
		return []*Mention{m}
	}
	return m.siblings
}
