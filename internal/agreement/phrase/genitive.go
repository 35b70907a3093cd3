package phrase

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// sea says whether a name made of an adjective and a noun written small stands at token i.
func (d *Doc) sea(i int, s prose.Range) bool {
	adjective, ok := d.Pack.Adjectival(d.Of(i))
	return ok && adjective && i+1 < s.To && d.Tokens[i].Capital && d.Tags[i].Entry == nil && (d.Plain(i+1) || d.Is(i+1, language.Qualifier) && !d.Tokens[i+1].Capital)
}

// adjoins takes in what hangs on a subject that ends at a token: the noun behind an adjective,
// "о разблокировании украинских портов", "о торговых отношениях", and genitives, "о гарантиях
// безопасности границ".
func (d *Doc) adjoins(end int, s prose.Range) int {
	if d.Pack.NoArticles && end < s.To && d.Plain(end) && d.adjective(end-1) {
		end++
	}
	most := min(s.To, end+2*longestList)
	for i := end; i < most; i = end {
		if d.Is(i, language.And) || d.Is(i, language.About) && d.Tags[i].To > i+1 || d.Mark(i, ",") && d.listsOn(i+1, s) { // и, в использовании
			i = max(i+1, d.Tags[i].To)
		}
		if d.Is(i, language.Stop) && len(d.Of(i)) <= longestPreposition && d.Is(i+2, language.Qualifier) && (d.sea(i+1, s) || d.Tokens[i+1].Kind == prose.Word && !d.Tokens[i+1].Capital && !d.otherNoun(i+1)) { // в Азовском море, в энергетической сфере
			end = i + 3
			continue
		}
		to := d.genitive(i, s)
		if to == i {
			to = d.where(i, s)
		}
		if to == i && i == end && i < s.To && d.Tokens[i].Kind == prose.Word && d.Tokens[i].Capital && !d.Tokens[i].Upper && d.Tags[i].Entry == nil && d.Plain(i-1) { // островах Чагос
			to = i + 1
		}
		if to == i && i < s.To && d.Plain(i) && i > end && d.Is(i-1, language.And) && (i+1 == s.To || d.Tokens[i+1].Kind == prose.Mark) { // и капитал
			to = i + 1
		}
		if to == i {
			break
		}
		end = to
	}
	return end
}

// adjective says whether the word at token i is the adjective of a state, or one that a subject
// that the pack knows ends with.
func (d *Doc) adjective(i int) bool {
	tag := d.Tags[i]
	if tag.Is(language.Place) {
		return tag.As == language.ByAdjective
	}
	adjective, _ := d.Pack.Adjectival(d.Of(i))
	return adjective && tag.Is(language.Topic)
}

// unknownSubject gives the token behind a subject that the pack does not know, at token i, with
// what hangs on it, "о приёме беженцев", and none where no noun stands there.
func (d *Doc) unknownSubject(none, i int, s prose.Range) int {
	if len(d.Pack.Genitives()) == 0 {
		return none
	}
	for n := 0; n < longestStrange && i+1 < s.To && (d.Plain(i) && d.Plain(i+1) || d.tellsKind(i) && d.Tokens[i+1].Kind == prose.Word && !d.Tokens[i+1].Capital) && !d.otherNoun(i); n++ {
		i++
	}
	if i >= s.To || !d.Plain(i) && !(d.Is(i, language.Foil) && !d.Tokens[i].Capital) { // dostaw gazu
		return none
	}
	return d.adjoins(i+1, s)
}

// tellsKind says whether an adjective written small that tells no agreement stands at token i: взаимной.
func (d *Doc) tellsKind(i int) bool {
	return d.Is(i, language.Qualifier|language.Evaluative|language.Topic) && !d.Is(i, language.Stop|language.Place) && d.Tags[i].To == i+1 && !d.Tokens[i].Capital
}

// longestList is how many tokens a list of genitives has at most.
const longestList = 24

// listsOn says whether a list of genitives goes on at token i, up to an "and".
func (d *Doc) listsOn(i int, s prose.Range) bool {
	last := min(s.To, i+longestList)
	for to := d.genitive(i, s); i < last && (to > i || d.Mark(i, ",")); to = d.genitive(i, s) {
		i = max(to, i+1)
	}
	return d.Is(i, language.And) && d.genitive(i+1, s) > i+1
}

// genitive gives the token behind the word at token i if that is written as one that belongs
// to the noun before it, and else i.
func (d *Doc) genitive(i int, s prose.Range) int {
	if i >= s.To || d.Tokens[i].Kind != prose.Word || d.Tokens[i].Join != prose.Spaced || d.Tokens[i].Upper || !d.Pack.Genitive(d.Of(i)) {
		return i
	}
	if tag := d.Tags[i]; tag.Entry != nil && !tag.Is(language.Topic|language.Qualifier|language.States|language.Government|language.Law|language.Land) && !(tag.Is(language.Evaluative|language.Foil) && d.Tokens[i-1].Kind == prose.Word) {
		return i
	}
	return max(i+1, d.Tags[i].To)
}

// where gives the token behind the state, or the waters, in which a subject holds that ends before
// token i, in a language that leads there by small words alone: в секторе Газа, na Ukrainie, в
// районе Южных Курил. It gives i where it does not lead there.
func (d *Doc) where(i int, s prose.Range) int {
	to := i + 1
	if !d.Pack.NoArticles || to >= s.To || len(d.Of(i)) > longestPreposition || !d.Is(i, language.Stop) || d.Is(i, language.And|language.With|language.About) {
		return i
	}
	if d.Is(to, language.Land) {
		for to++; to < min(s.To, i+longestPart) && d.Tokens[to].Kind == prose.Word && !d.Tokens[to].Capital && !d.Is(to, language.Stop); to++ {
		}
	}
	switch tag := d.Tags[min(to, s.To-1)]; {
	case tag.Is(language.Place) && tag.As == language.ByName:
		return tag.To
	case to == i+1 || to >= s.To || !d.Tokens[to].Capital || tag.Entry != nil:
		return i
	}
	for to++; to < s.To && d.Joined(to); to++ {
	}
	if adjective, _ := d.Pack.Adjectival(d.Of(to - 1)); adjective && d.Plain(to) {
		to++
	}
	return to
}

// longestPart is how many tokens lead to the name of where a subject holds: в районе южной части.
const longestPart = 4
