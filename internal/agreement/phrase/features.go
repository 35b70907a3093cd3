package phrase

import (
	"pactlight/internal/annotation"
	"pactlight/internal/datafile"
	"pactlight/internal/language"
	"pactlight/internal/prose"
	"pactlight/internal/set"
)

// Phrase is what the words of a mention, and those around it, tell of the agreement that is
// meant.
type Phrase struct {
	prose.Range // the tokens it covers
	Form        annotation.Form
	Silent      bool // an organisation, whose articles are those of the agreement it rests on, or a truce that is agreed on: no mark

	Head      int    // the noun's token; -1 for a name without one
	Kind      string // what sort of agreement the noun says
	Plural    bool
	Det       language.Class // the determiner before it; 0: none
	Own       Features       // what the phrase itself tells
	Near      []string       // states named in the same sentence
	NearYears []int          // years named in the same sentence
	NearDay   datafile.Date  // the last day named there with its month and year; empty: none
	Annexed   bool           // a protocol said to be to what is named right behind it
	Based     bool           // what a protocol right before it is said to be to
	Wanted    bool           // the agreement is yet to be made
	Proper    []int          // tokens of a name in the phrase that the catalogue may not know
	Earlier   bool           // the phrase means the agreement before the one spoken of
	Current   bool           // the phrase means what holds until a new one does
	Made      bool           // the sentence tells of its making
	Signed    int            // the year in which the words right behind it say that it was made; 0: none
	Since     int            // the year from which it is said to hold; 0: none
	About     bool           // it goes on into what it is about
	Subject   prose.Range    // what it is about, in words that the pack does not know
	Topical   bool           // that is nothing that states are known to agree on
	Fresh     bool           // called new
	Generic   bool           // called by what any of its kind is
	Loose     bool           // it goes on into somebody it may be with, or into how something was done
	Title     bool           // it is written as an official title, in capitals
	Modifiers []int          // tokens that tell what sort of agreement it is
	Against   []string       // the parties that it is said to be with
	Pair      bool           // it is said to be between states, without their names
	Ordinals  []int          // the numbers in words that count it, the last first: the sixth and thirteenth protocols
}

// Features are what a phrase tells of the agreement it means.
type Features struct {
	Parties []string
	Years   []int
	Months  []int         // 1 to 12
	Day     datafile.Date // of that month and year; empty: not told
	Topics  []string
	Strong  bool // one of the topics tells an international agreement
}

func (f *Features) None() bool {
	return len(f.Parties) == 0 && len(f.Years) == 0 && len(f.Months) == 0 && len(f.Topics) == 0
}

func (f *Features) add(tag *language.Entry) {
	if tag.Is(language.Place) && !set.Has(f.Parties, tag.Place) {
		f.Parties = append(f.Parties, tag.Place)
	}
	if tag.Is(language.Topic) && !set.Has(f.Topics, tag.Topic) {
		f.Topics = append(f.Topics, tag.Topic)
		f.Strong = f.Strong || tag.Is(language.Strong)
	}
}

// tells notes the words of a phrase that tell what sort of agreement m is.
func (m *Phrase) tells(phrase language.Tag) {
	for i := phrase.From; i < phrase.To; i++ {
		m.Modifiers = append(m.Modifiers, i)
	}
}

func (m *Phrase) Indefinite() bool { return m.Det&(language.Indefinite|language.Negative) != 0 }

// Peaceful says whether a phrase tells of peace, or of an end of the fighting.
func (m *Phrase) Peaceful() bool {
	return set.Has(m.Own.Topics, "peace") || set.Has(m.Own.Topics, "ceasefire")
}

func (m *Phrase) Definite() bool {
	return m.Det&(language.Definite|language.Demonstrative) != 0
}
