package language

import (
	"strconv"
	"strings"

	"pactlight/internal/datafile"
	"pactlight/internal/prose"
)

// noun files a line of [head], the forms of a noun for agreements.
func (p *Pack) noun(l datafile.Line) error {
	p.base(l.Value)
	if p.NoArticles {
		p.turn(l.Value)
	}
	noun := Entry{Kind: l.Key}
	if l.Key == "armistice" {
		noun = Entry{Kind: "ceasefire", Paper: true}
	}
	for i, forms := range strings.SplitN(l.Value, "|", len(headForms)) {
		noun.Class = headForms[i]
		p.addAll(forms, noun)
		if i == 0 {
			p.accented(list(forms))
		}
	}
	return nil
}

func (p *Pack) topic(l datafile.Line, class Class) error {
	p.addAll(l.Value, Entry{Class: class, Topic: l.Key})
	return nil
}

// part files a line of [clause], words for a part of an agreement.
func (p *Pack) part(l datafile.Line) error {
	class := Clause
	if l.Key == "item" {
		class = Item
	}
	p.addAll(l.Value, Entry{Class: class, Part: l.Key})
	return nil
}

func (p *Pack) numbers(l datafile.Line, class Class) error {
	n, err := strconv.Atoi(l.Key)
	if err != nil {
		return err
	}
	p.addAll(l.Value, Entry{Class: class, Value: n})
	return nil
}

// place files a line of [country] or [group]: names | adjectives | seats | leaders. A word that
// ends in a hyphen counts only where the next hangs on it: "Sino-" of Sino-British.
func (p *Pack) place(l datafile.Line) error {
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
	return nil
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
func (p *Pack) except(words []string) {
	if p.noNoun == nil {
		p.noNoun = map[string]bool{}
	}
	for _, word := range words {
		p.noNoun[word] = true
		if p.compound != nil {
			p.compound.except(word)
		}
	}
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
