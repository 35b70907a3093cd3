// Package language is what Pactlight knows of each language: one data file, its
// pack, with the words that agreements, clauses and quotations are told by.
package language

import (
	"errors"
	"strconv"
	"strings"
	"sync"

	"pactlight/internal/datafile"
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
	stems      *stems          // nil: words are found as they are written alone
	noNoun     map[string]bool // words in small letters that only look or end like nouns for agreements
	singular   map[string]bool // nouns for agreements that only their accents tell from a plural
	placeStems []string        // what the stems of adjectives made of places end in
	adjectives []string        // what adjectives end in, folded
	tokens     []prose.Token   // room to read words in while loading

	NoArticles      bool // bare nouns refer back
	Capitals        bool // all nouns begin with a capital
	AdjectivesAfter bool // adjectives follow their noun
	DefiniteForms   bool // nouns have their article at their end
	NumbersBefore   bool // the number of an article stands before the word
	OutsideUnion    bool // its press does not take the European Union for granted
	SpelledAcronyms bool // acronyms may be written as names: Otan
}

// plainSections are the sections that are nothing but lists of words of one class.
var plainSections = map[string]Class{
	"stop": Stop, "definite": Definite, "demonstrative": Demonstrative, "indefinite": Indefinite,
	"possessive": Possessive, "negative": Negative, "evaluative": Evaluative, "qualifier": Qualifier,
	"wanted": Wanted, "and": And, "of": Of, "between": Between, "with": With, "about": About, "year": Year,
	"through": Through, "from": From, "view": View, "foil": Foil, "law": Law, "say": Say, "provide": Provide, "so-called": SoCalled, "body": Body, "earlier": Earlier, "topical": Topical, "it": It, "therein": Therein, "sign": Sign, "year word": YearWord, "not": Not, "possessed": Possessed, "fresh": Evaluative | Fresh, "states": States, "set phrase": 0,
	"auxiliary": Auxiliary, "at": At, "bound": Bound, "or": Or,
}

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

// Parse reads a pack from its text.
func Parse(code, text string) (*Pack, error) {
	f, err := datafile.Parse(code+".txt", text)
	if err != nil {
		return nil, err
	}
	p := &Pack{Code: code, Places: map[string]string{}, short: map[uint64]bool{}, bases: map[uint64]string{}, turned: map[string]string{}, lexicon: lexicon{meanings: newMeanings()}}
	for _, l := range f.Head {
		if err := p.head(f, l); err != nil {
			return nil, err
		}
	}
	for _, s := range f.Sections {
		for _, l := range s.Lines {
			if err := p.line(s.Name, l); err != nil {
				return nil, f.Fault(l.Number, "["+s.Name+"]: "+err.Error())
			}
		}
	}
	if p.compound != nil {
		p.compound.index(append(f.Section("head"), f.Section("clause")...))
	}
	p.tokens, p.lexicon.meanings.numbers = nil, nil // only needed to get here
	return p, nil
}

func (p *Pack) head(f *datafile.File, l datafile.Line) error {
	switch l.Key {
	case "name":
		p.Name = l.Value
	case "stemmer":
		p.stem = stemmers[l.Value]
		if l.Value == "endings" {
			p.stem = endings(words(f.Section("endings")))
		}
		if p.stem == nil {
			return f.Fault(l.Number, "no stemmer "+strconv.Quote(l.Value))
		}
	case "inflect":
		p.stems = &stems{lexicon: lexicon{meanings: p.lexicon.meanings}}
	case "articles":
		p.NoArticles = l.Value == "no"
	case "capitals":
		p.Capitals = l.Value == "yes"
	case "numbers":
		p.NumbersBefore = l.Value == "before"
	case "home":
		p.Home = l.Value
	case "union":
		p.OutsideUnion = l.Value == "outside"
	case "acronyms":
		p.SpelledAcronyms = l.Value == "spelled"
	case "adjectives":
		p.AdjectivesAfter = l.Value == "after"
	case "compound":
		p.compound = &compounds{}
	default:
		return f.Fault(l.Number, "unknown line "+strconv.Quote(l.Key))
	}
	return nil
}

func (p *Pack) line(section string, l datafile.Line) error {
	if class, ok := plainSections[section]; ok {
		p.addAll(l.Text(), Entry{Class: class})
		return nil
	}
	if section == "endings" {
		return nil // read with the head
	}
	if section == "no noun" {
		return p.except(list(l.Text()))
	}
	if section == "place stems" {
		p.placeStems = append(p.placeStems, list(l.Text())...)
		return nil
	}
	if section == "adjective endings" {
		p.adjectives = append(p.adjectives, list(l.Text())...)
		return nil
	}
	if section == "abbreviations" {
		for _, w := range list(l.Text()) {
			p.short[prose.Hash(w)] = true
		}
		return nil
	}
	if l.Value == "" {
		return errors.New(strconv.Quote(l.Key) + " lists nothing")
	}
	switch section {
	case "head":
		p.base(l.Value)
		if p.NoArticles {
			p.turn(l.Value)
		}
		for i, forms := range strings.SplitN(l.Value, "|", len(headForms)) {
			p.addAll(forms, Entry{Class: headForms[i], Kind: l.Key})
			if i == 0 {
				p.accented(list(forms))
			}
		}
	case "topic":
		p.addAll(l.Value, Entry{Class: Topic | Strong, Topic: l.Key})
	case "weak topic":
		p.addAll(l.Value, Entry{Class: Topic, Topic: l.Key})
	case "clause":
		p.addAll(l.Value, Entry{Class: partClass(l.Key), Part: l.Key})
	case "number", "month":
		return p.numbers(section, l)
	case "country", "group":
		p.place(l)
	default:
		return errors.New("no such section")
	}
	return nil
}

// partClass is the part that words for parts of agreements play.
func partClass(part string) Class {
	if part == "item" {
		return Item
	}
	return Clause
}

func (p *Pack) numbers(section string, l datafile.Line) error {
	n, err := strconv.Atoi(l.Key)
	if err != nil {
		return err
	}
	class := Number
	if section == "month" {
		class = Month
	}
	p.addAll(l.Value, Entry{Class: class, Value: n})
	return nil
}

// place files a line of [country] or [group]: names | adjectives | seats | leaders.
func (p *Pack) place(l datafile.Line) {
	for as, forms := range strings.SplitN(l.Value, "|", int(ByLeader)+1) {
		for i, form := range list(forms) {
			if PlaceAs(as) == ByName && i == 0 {
				p.Places[l.Key] = form
			}
			e := Entry{Class: Place, Place: l.Key, As: PlaceAs(as)}
			p.add(form, e)
			if p.compound != nil && PlaceAs(as) != ByAdjective { // Poetins bezoek
				p.add(form+"s", e)
			}
		}
	}
}

func (p *Pack) addAll(forms string, e Entry) {
	for _, form := range list(forms) {
		p.add(form, e)
	}
}

func (p *Pack) add(form string, e Entry) {
	p.tokens = prose.Tokens(p.tokens[:0], form, 0, len(form))
	if len(p.tokens) == 0 {
		return
	}
	p.lexicon.add(p.tokens, e)
	if p.stems != nil && e.Class&inflected != 0 {
		p.stems.add(p, form, p.tokens, e)
	}
}

// accented notes the singular forms whose accents words are compared without.
func (p *Pack) accented(forms []string) {
	for _, form := range forms {
		if prose.Fold(form) != form {
			if p.singular == nil {
				p.singular = map[string]bool{}
			}
			p.singular[form] = true
		}
	}
}

// except notes words that are no nouns for agreements, though they look or end like some.
func (p *Pack) except(words []string) error {
	p.noNoun = map[string]bool{}
	for _, word := range words {
		p.noNoun[word] = true
		if p.compound != nil {
			p.compound.except(word)
		}
	}
	return nil
}

// words gives the words of the lists in lines.
func words(lines []datafile.Line) (out []string) {
	for _, l := range lines {
		out = append(out, list(l.Text())...)
	}
	return out
}

// list cuts a comma-separated list.
func list(s string) (out []string) {
	for _, w := range strings.Split(s, ",") {
		if w = strings.TrimSpace(w); w != "" {
			out = append(out, w)
		}
	}
	return out
}
