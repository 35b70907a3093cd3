package agreement

import (
	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// Mention is a place where the article speaks of an agreement.
type Mention struct {
	prose.Range // the tokens it covers
	Form        annotation.Form
	Entity      *Entity // what it means; nil: not told
	Confidence  float64
	Why         []string
	Candidates  []annotation.Candidate

	head      int    // the noun's token; -1 for a name without one
	kind      string // what sort of agreement the noun says
	plural    bool
	det       language.Class // the determiner before it; 0: none
	own       features       // what the phrase itself tells
	near      []string       // states named in the same sentence
	nearYears []int          // years named in the same sentence
	wanted    bool           // the agreement is yet to be made
	proper    bool           // the phrase holds a name that the catalogue does not know
	earlier   bool           // the phrase means the agreement before the one spoken of
	made      bool           // the sentence tells of its making
	modifiers []int          // tokens that tell what sort of agreement it is
}

// features are what a phrase tells of the agreement it means.
type features struct {
	parties []string
	years   []int
	topics  []string
	strong  bool // one of the topics tells an international agreement
}

func (f *features) none() bool {
	return len(f.parties) == 0 && len(f.years) == 0 && len(f.topics) == 0
}

func (f *features) add(tag *language.Entry) {
	if tag.Is(language.Place) && !has(f.parties, tag.Place) {
		f.parties = append(f.parties, tag.Place)
	}
	if tag.Is(language.Topic) && !has(f.topics, tag.Topic) {
		f.topics = append(f.topics, tag.Topic)
		f.strong = f.strong || tag.Is(language.Strong)
	}
}

// Entity is an agreement that the article speaks of: one of the catalogue, one that
// only the article knows, or (Foil) something else that "the deal" or a bare
// "Article 5" could mean: a contract, a law.
type Entity struct {
	ID      string
	Entry   *Entry // nil: not in the catalogue
	Foil    bool
	Law     bool // a Foil that has articles
	Title   string
	Year    int
	Parties []string
	Names   []string // as the article puts them

	kind   string
	count  int
	heads  map[uint64]int // nouns it was called by
	first  int            // token of its first mention by name
	last   int            // token of its latest mention so far
	topics []string
}

func has[T comparable](list []T, x T) bool {
	for _, y := range list {
		if x == y {
			return true
		}
	}
	return false
}
