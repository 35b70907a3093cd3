// Package language is what Pactlight knows of each language: one data file, its
// pack, with the words that agreements, clauses and quotations are told by.
package language

import (
	"errors"
	"slices"
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
	compound   *compounds        // nil: the language writes compounds as separate words
	stem       func(string) string
	stems      *stems          // nil: words are found as they are written alone
	singular   map[string]bool // nouns for agreements that only their accents tell from a plural
	placeStems []string        // what the stems of adjectives made of places end in
	adjectives []string        // what adjectives end in, folded
	tokens     []prose.Token   // room to read words in while loading

	NoArticles      bool // bare nouns refer back
	Capitals        bool // all nouns begin with a capital
	AdjectivesAfter bool // adjectives follow their noun
	NumbersBefore   bool // the number of an article stands before the word
	OutsideUnion    bool // its press does not take the European Union for granted
	SpelledAcronyms bool // acronyms may be written as names: Otan
}

// plainSections are the sections that are nothing but lists of words of one class.
var plainSections = map[string]Class{
	"stop": Stop, "definite": Definite, "demonstrative": Demonstrative, "indefinite": Indefinite,
	"possessive": Possessive, "negative": Negative, "evaluative": Evaluative, "qualifier": Qualifier,
	"wanted": Wanted, "and": And, "of": Of, "between": Between, "with": With, "about": About, "year": Year,
	"through": Through, "from": From, "view": View, "foil": Foil, "law": Law, "say": Say, "provide": Provide, "so-called": SoCalled, "body": Body, "earlier": Earlier, "topical": Topical, "it": It, "therein": Therein, "sign": Sign, "year word": YearWord, "not": Not, "possessed": Possessed, "fresh": Evaluative | Fresh, "set phrase": 0,
	"auxiliary": Auxiliary, "at": At, "bound": Bound,
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
	p := &Pack{Code: code, Places: map[string]string{}, short: map[uint64]bool{}, bases: map[uint64]string{}, lexicon: lexicon{meanings: newMeanings()}}
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

// OfPlace says whether a word may be an adjective made of the name of a place.
func (p *Pack) OfPlace(word string) bool {
	return len(p.placeStems) > 0 && slices.ContainsFunc(p.placeStems, func(ending string) bool {
		return strings.HasSuffix(p.stem(prose.Fold(word)), ending)
	})
}

// Adjectival says whether a word ends as adjectives do, in a language of which the pack
// tells their endings; ok: it does.
func (p *Pack) Adjectival(word string) (adjective, ok bool) {
	word = prose.Fold(word)
	return slices.ContainsFunc(p.adjectives, func(ending string) bool { return strings.HasSuffix(word, ending) }), len(p.adjectives) > 0
}

// OfSeat says whether a word is the name of a capital with what makes an adjective of it.
func (p *Pack) OfSeat(word string) bool {
	for _, ending := range p.adjectives {
		if town, ok := strings.CutSuffix(word, ending); ok {
			if e := p.Word(town); e.Is(Place) && e.As == BySeat {
				return true
			}
		}
	}
	return false
}

// Plural says whether a noun for agreements, written as word, is a plural: konwencje,
// and not konwencję.
func (p *Pack) Plural(word string, noun *Entry) bool {
	return noun.Is(Plural) && !p.singular[strings.ToLower(word)]
}

// headForms are the groups of a line of [head]: singular, plural, and the two with a
// definite ending.
var headForms = []Class{Head, Head | Plural, Head | Definite, Head | Plural | Definite}

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

// Abbreviation says whether a full stop after the word with this hash is part of it.
func (p *Pack) Abbreviation(hash uint64) bool { return p.short[hash] }

// Ordinal says whether a number with a full stop between those words is an ordinal, in a
// language that writes its nouns as the beginnings of sentences: am 27. Juni, die 2. Kammer.
func (p *Pack) Ordinal(before, after uint64) bool {
	if !p.Capitals {
		return false
	}
	next := p.Hashed(after)
	return next.Is(Month) || p.Hashed(before).Is(Definite) && !next.Is(Stop)
}

// Word looks up a single word, rather as a common one than as a name; nil where the pack does not have it.
func (p *Pack) Word(word string) *Entry { return p.Hashed(prose.Hash(word)) }

// Hashed looks up a single word by its hash, as Word does.
func (p *Pack) Hashed(hash uint64) *Entry {
	if s := p.lexicon.find(hash); s != nil {
		if s.entry == 0 { // German nouns are written as names are
			return p.lexicon.meanings.list[s.proper]
		}
		return p.lexicon.meanings.list[s.entry]
	}
	return nil
}

// Stem gives the stem of a word, folded.
func (p *Pack) Stem(word string) string { return p.stem(word) }

// Tags gives what the pack says of every token of t, in the room of the tags given.
// Phrases never cross a sentence.
func (p *Pack) Tags(room []Tag, t *prose.Text) []Tag {
	tags := slices.Grow(room[:0], len(t.Tokens))[:len(t.Tokens)]
	clear(tags)
	slots, mask, list := p.lexicon.slots, p.lexicon.mask, p.lexicon.meanings.list
	for _, s := range t.Sentences {
		for i := s.From; i < s.To; {
			k := &t.Tokens[i]
			at := k.Hash & mask
			for slots[at].key != k.Hash && slots[at].key != 0 {
				at = (at + 1) & mask
			}
			var tag Tag
			if slot := &slots[at]; slot.more {
				tag = p.lexicon.tag(slot, t.Tokens, i, s.To)
			} else if slot.key != 0 { // the commonest of what is known: a word, without a call
				tag = Tag{list[slot.reads(k)], i, i + 1}
			}
			if p.stems != nil && (tag.Entry == nil || tag.To == i+1) {
				tag = p.stems.tag(p, t, tag, i, s.To)
			}
			if tag.Entry == nil {
				i++
				continue
			}
			for ; i < tag.To; i++ {
				tags[i] = tag
			}
		}
	}
	return tags
}
