package language

import (
	"errors"
	"strconv"

	"pactlight/internal/datafile"
	"pactlight/internal/prose"
)

// plainSections are the sections that are nothing but lists of words of one class.
var plainSections = map[string]Class{
	"stop": Stop, "definite": Definite, "demonstrative": Demonstrative, "indefinite": Indefinite,
	"possessive": Possessive, "negative": Negative, "evaluative": Evaluative, "qualifier": Qualifier,
	"wanted": Wanted, "and": And, "of": Of, "between": Between, "with": With, "about": About, "by": By, "year": Year,
	"through": Through, "from": From, "view": View, "foil": Foil, "law": Law, "say": Say, "provide": Provide,
	"so-called": SoCalled, "body": Body, "earlier": Earlier | Evaluative, "current": Current | Evaluative, "topical": Topical, "it": It, "therein": Therein,
	"plural": Plural, "sign": Sign, "year word": YearWord, "not": Not, "possessed": Possessed, "fresh": Evaluative | Fresh,
	"states": States, "several": Indefinite | Plural, "fighters": Fighters, "had": Had, "has": Has, "government": Government, "land": Land, "generic": Evaluative | Generic, "set phrase": 0,
	"auxiliary": Auxiliary, "at": At, "bound": Bound, "or": Or, "beside": Beside, "speaker": Speaker, "council": Council, "broker": Broker, "paper": Paper, "respective": Respective,
}

// listSections are the sections that are lists of what is no word of the text.
var listSections = map[string]func(p *Pack, list []string){
	"endings":           func(*Pack, []string) {}, // read with the head
	"no noun":           (*Pack).except,
	"place stems":       func(p *Pack, list []string) { p.placeStems = append(p.placeStems, list...) },
	"adjective endings": func(p *Pack, list []string) { p.adjectives = append(p.adjectives, list...) },
	"genitive endings":  func(p *Pack, list []string) { p.genitives = append(p.genitives, list...) },
	"verb endings":      func(p *Pack, list []string) { p.verbs = append(p.verbs, list...) },
	"legal stems":       (*Pack).legalise,
	"abbreviations": func(p *Pack, list []string) {
		for _, w := range list {
			p.short[prose.Hash(w)] = true
		}
	},
}

// keyedSections are those whose lines have a form of their own: most begin with a key that says
// what the words mean.
var keyedSections = map[string]func(p *Pack, l datafile.Line) error{
	"head":       (*Pack).noun,
	"topic":      func(p *Pack, l datafile.Line) error { return p.topic(l, Topic|Strong) },
	"weak topic": func(p *Pack, l datafile.Line) error { return p.topic(l, Topic) },
	"clause":     (*Pack).part,
	"twins":      (*Pack).pair,
	"number":     func(p *Pack, l datafile.Line) error { return p.numbers(l, Number) },
	"month":      func(p *Pack, l datafile.Line) error { return p.numbers(l, Month) },
	"country":    (*Pack).place,
	"group":      (*Pack).place,
}

// switches are the lines of the head that say one thing, or are left out.
var switches = map[string]struct {
	on string // what is said against the usual
	of func(p *Pack) *bool
}{
	"articles":   {"no", func(p *Pack) *bool { return &p.NoArticles }},
	"capitals":   {"yes", func(p *Pack) *bool { return &p.Capitals }},
	"numbers":    {"before", func(p *Pack) *bool { return &p.NumbersBefore }},
	"union":      {"outside", func(p *Pack) *bool { return &p.OutsideUnion }},
	"acronyms":   {"spelled", func(p *Pack) *bool { return &p.SpelledAcronyms }},
	"adjectives": {"after", func(p *Pack) *bool { return &p.AdjectivesAfter }},
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
	if s, ok := switches[l.Key]; ok {
		if l.Value != s.on {
			return f.Fault(l.Number, l.Key+" is "+strconv.Quote(s.on)+" or left out, not "+strconv.Quote(l.Value))
		}
		*s.of(p) = true
		return nil
	}
	switch l.Key {
	case "name":
		p.Name = l.Value
	case "home":
		p.Home = l.Value
	case "stemmer":
		return p.stemmer(f, l)
	case "inflect":
		p.stems = &stems{lexicon: lexicon{meanings: p.lexicon.meanings}}
	case "compound":
		p.compound = &compounds{}
	default:
		return f.Fault(l.Number, "unknown line "+strconv.Quote(l.Key))
	}
	return nil
}

// pair reads a line of two nouns.
func (p *Pack) pair(l datafile.Line) error {
	nouns := list(l.Text())
	if len(nouns) != 2 {
		return errors.New("twins are two, not " + strconv.Itoa(len(nouns)))
	}
	if p.twins == nil {
		p.twins = map[string]string{}
	}
	p.twins[nouns[0]], p.twins[nouns[1]] = nouns[1], nouns[0]
	return nil
}

func (p *Pack) stemmer(f *datafile.File, l datafile.Line) error {
	p.stem = stemmers[l.Value]
	if l.Value == "endings" {
		p.stem = endings(words(f.Section("endings")))
	}
	if p.stem == nil {
		return f.Fault(l.Number, "no stemmer "+strconv.Quote(l.Value))
	}
	return nil
}

func (p *Pack) line(section string, l datafile.Line) error {
	if class, ok := plainSections[section]; ok {
		p.addAll(l.Text(), Entry{Class: class})
		return nil
	}
	if take, ok := listSections[section]; ok {
		take(p, list(l.Text()))
		return nil
	}
	take, ok := keyedSections[section]
	switch {
	case !ok:
		return errors.New("no such section")
	case l.Value == "" && section != "twins":
		return errors.New(strconv.Quote(l.Key) + " lists nothing")
	}
	return take(p, l)
}
