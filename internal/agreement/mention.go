package agreement

import (
	"pactlight/internal/annotation"
	"pactlight/internal/datafile"
	"pactlight/internal/language"
	"pactlight/internal/prose"
	"pactlight/internal/set"
)

// Mention is a place where the article speaks of an agreement.
type Mention struct {
	Phrase
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

// Phrase is what the words of a mention, and those around it, tell of the agreement that is
// meant.
type Phrase struct {
	prose.Range // the tokens it covers
	Form        annotation.Form
	Silent      bool // an organisation, whose articles are those of the agreement it rests on, or a truce that is agreed on: no mark

	head      int    // the noun's token; -1 for a name without one
	kind      string // what sort of agreement the noun says
	plural    bool
	det       language.Class // the determiner before it; 0: none
	own       features       // what the phrase itself tells
	near      []string       // states named in the same sentence
	nearYears []int          // years named in the same sentence
	nearDay   datafile.Date  // the last day named there with its month and year; empty: none
	annexed   bool           // a protocol said to be to what is named right behind it
	based     bool           // what a protocol right before it is said to be to
	wanted    bool           // the agreement is yet to be made
	proper    []int          // tokens of a name in the phrase that the catalogue may not know
	earlier   bool           // the phrase means the agreement before the one spoken of
	made      bool           // the sentence tells of its making
	signed    int            // the year in which the words right behind it say that it was made; 0: none
	since     int            // the year from which it is said to hold; 0: none
	about     bool           // it goes on into what it is about
	subject   prose.Range    // what it is about, in words that the pack does not know
	topical   bool           // that is nothing that states are known to agree on
	fresh     bool           // called new
	generic   bool           // called by what any of its kind is
	loose     bool           // it goes on into somebody it may be with, or into how something was done
	title     bool           // it is written as an official title, in capitals
	modifiers []int          // tokens that tell what sort of agreement it is
	against   []string       // the parties that it is said to be with
	pair      bool           // it is said to be between states, without their names
	ordinals  []int          // the numbers in words that count it, the last first: the sixth and thirteenth protocols
}

// features are what a phrase tells of the agreement it means.
type features struct {
	parties []string
	years   []int
	months  []int         // 1 to 12
	day     datafile.Date // of that month and year; empty: not told
	topics  []string
	strong  bool // one of the topics tells an international agreement
}

func (f *features) none() bool {
	return len(f.parties) == 0 && len(f.years) == 0 && len(f.months) == 0 && len(f.topics) == 0
}

func (f *features) add(tag *language.Entry) {
	if tag.Is(language.Place) && !set.Has(f.parties, tag.Place) {
		f.parties = append(f.parties, tag.Place)
	}
	if tag.Is(language.Topic) && !set.Has(f.topics, tag.Topic) {
		f.topics = append(f.topics, tag.Topic)
		f.strong = f.strong || tag.Is(language.Strong)
	}
}

// tells notes the words of a phrase that tell what sort of agreement m is.
func (m *Phrase) tells(phrase language.Tag) {
	for i := phrase.From; i < phrase.To; i++ {
		m.modifiers = append(m.modifiers, i)
	}
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

func (m *Phrase) indefinite() bool { return m.det&(language.Indefinite|language.Negative) != 0 }

// peaceful says whether a phrase tells of peace, or of an end of the fighting.
func (m *Phrase) peaceful() bool {
	return set.Has(m.own.topics, "peace") || set.Has(m.own.topics, "ceasefire")
}

func (m *Phrase) definite() bool {
	return m.det&(language.Definite|language.Demonstrative) != 0
}
