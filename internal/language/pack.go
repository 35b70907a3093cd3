// Package language is what Pactlight knows of each language: one data file, its
// pack, with the words that agreements, clauses and quotations are told by.
package language

import (
	"sync"

	"pactlight/internal/prose"
)

// Pack is one language, ready for use. It does not change once loaded.
type Pack struct {
	Code       string            // BCP 47
	Name       string            // in the language itself
	Places     map[string]string // code → the display name in this language
	Home       string            // the state that most of its press is of; empty: several
	lexicon    lexicon
	short      map[uint64]bool   // abbreviations
	bases      map[uint64]string // forms of nouns for agreements → their singular
	turned     map[string]string // stems of such forms that change their consonants → the stem of the noun
	compound   *compounds        // nil: the language writes compounds as separate words
	stem       func(string) string
	stems      *stems            // nil: words are found as they are written alone
	noNoun     map[string]bool   // words in small letters that only look or end like nouns for agreements
	twins      map[string]string // nouns that names may have instead of one another
	singular   map[string]bool   // nouns for agreements that only their accents tell from a plural
	placeStems []string          // what the stems of adjectives made of places end in
	adjectives []string          // what adjectives end in, folded
	genitives  []string          // what genitives end in, folded
	legal      []string          // what words begin with that agreements are written in: folded, sorted, none the beginning of another
	verbs      []string          // what of that verbs and adverbs end in
	tokens     []prose.Token     // room to read words in while loading

	NoArticles      bool // bare nouns refer back
	Capitals        bool // all nouns begin with a capital
	AdjectivesAfter bool // adjectives follow their noun
	DefiniteForms   bool // nouns have their article at their end
	NumbersBefore   bool // the number of an article stands before the word
	OutsideUnion    bool // its press does not take the European Union for granted
	SpelledAcronyms bool // acronyms may be written as names: Otan
}

// Twin gives the noun that names have as well where they have this one, written as it is in
// them: Convenio for Convención; empty where there is none.
func (p *Pack) Twin(noun string) string { return p.twins[noun] }

var (
	loaded   = map[string]*Pack{}
	loadedMu sync.Mutex
)

// Load gives the pack of a language, nil where there is none. A pack is read when
// it is first asked for.
func Load(code string) *Pack {
	loadedMu.Lock()
	defer loadedMu.Unlock()
	if p, ok := loaded[code]; ok {
		return p
	}
	text, ok := packs().text(code)
	if !ok {
		return nil
	}
	p, err := Parse(code, text)
	if err != nil { // the tests load every pack
		panic(err)
	}
	loaded[code] = p
	return p
}
