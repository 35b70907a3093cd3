package agreement

import (
	"strings"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// adjectives reads the words right behind a noun that tell what sort of agreement it
// is, up to the last that identifies it: "accord nucléaire iranien".
func (d *Doc) adjectives(m *Phrase, i int, s prose.Range) int {
	end := i
	for j := i; j < s.To; {
		tag := d.Tags[j]
		switch {
		case d.Pack.NoArticles && tag.Is(language.Place) && d.Tokens[j].Capital: // Brytyjczycy: who does something
			return end
		case tag.Is(language.Topic) || tag.Is(language.Place) && tag.As == language.ByAdjective:
			m.own.add(tag.Entry)
			m.modifiers = append(m.modifiers, j)
			end = tag.To
		case tag.Is(language.Qualifier):
			m.modifiers = append(m.modifiers, j)
			end = tag.To
		case tag.Is(language.And) && end == j && j > i && d.is(d.past(j+1, language.Of), language.Topic), tag.Is(language.Of) && d.is(j-1, language.And) && end == j-1: // comercial y de inversiones
		case j == i && i == m.head+1 && tag.Is(language.Place) && tag.As == language.ByName && d.pairs(tag.To):
			tag = d.bothStates(m, tag)
			end = tag.To
		case end == j && end > i && d.couple(tag) > tag.To: // accord commercial Suisse–États-Unis
			m.own.add(tag.Entry)
			end = d.couple(tag)
			tag = d.Tags[end-1]
			m.own.add(tag.Entry)
		case tag.Is(language.Place) && tag.As == language.ByName && (d.joined(j) && end == j || d.joined(tag.To) && d.is(tag.To, language.Place)): // UE-Inde
			m.own.add(tag.Entry)
			end = tag.To
		case tag.Is(language.Evaluative):
		default:
			return end
		}
		j = tag.To
	}
	return end
}

// bothStates takes in two states, perhaps with a dash between, and gives the second.
func (d *Doc) bothStates(m *Phrase, first language.Tag) (second language.Tag) {
	next := first.To
	if d.Tokens[next].Kind == prose.Mark {
		next++
	}
	second = d.Tags[next]
	m.own.add(first.Entry)
	m.own.add(second.Entry)
	return second
}

// plain says whether token i is a word written small of which the pack knows nothing.
func (d *Doc) plain(i int) bool {
	return i < len(d.Tokens) && d.Tokens[i].Kind == prose.Word && !d.Tokens[i].Capital && d.Tags[i].Entry == nil
}

// possesses says whether the name of a state stands in the genitive of a noun that the
// pack does not know: "Vereinbarung für Russlands Nachbarn".
func (d *Doc) possesses(state language.Tag) bool {
	next := state.To
	return d.Pack.Compounds() && !d.Pack.NumbersBefore && strings.HasSuffix(d.Of(next-1), "s") && next < len(d.Tokens) && d.Tokens[next].Kind == prose.Word &&
		d.Tokens[next].Join == prose.Spaced && d.Tags[next].Entry == nil && d.Tokens[next].Capital == d.Pack.Capitals
}

// pastSubject gives the token behind a subject of which the pack knows nothing, with what it
// is of: "the accord on the commuters", "l'accord sur la gestion des eaux".
func (d *Doc) pastSubject(m *Phrase) int {
	to, leads := m.To, language.About
	for m.about && !d.Pack.NoArticles && !d.Pack.Capitals && d.is(to, leads) {
		noun := d.Tags[to].To
		if d.is(noun, language.Definite) {
			noun++
		} else if !d.is(to, language.Definite) {
			break
		}
		if !d.plain(noun) {
			break
		}
		to, leads = noun+1, language.Of
	}
	return to
}
