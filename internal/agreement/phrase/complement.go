package phrase

import (
	"slices"
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
		case d.Pack.NoArticles && (tag.Is(language.Place) && d.Tokens[j].Capital || j == m.Head+1 && d.clash(m.Head, j)): // Brytyjczycy, porozumieniem trwały: who does something, and what
			return end
		case tag.Is(language.Topic) || tag.Is(language.Place) && tag.As == language.ByAdjective:
			m.Own.add(tag.Entry)
			m.Modifiers = append(m.Modifiers, j)
			end = tag.To
		case tag.Is(language.Qualifier):
			m.Modifiers = append(m.Modifiers, j)
			end = tag.To
		case tag.Is(language.And) && end == j && j > i && d.Is(d.Past(j+1, language.Of), language.Topic), tag.Is(language.Of) && d.Is(j-1, language.And) && end == j-1: // comercial y de inversiones
		case j == i && i == m.Head+1 && tag.Is(language.Place) && tag.As == language.ByName && d.pairs(tag.To):
			tag = d.bothStates(m, tag)
			end = tag.To
		case end == j && end > i && d.couple(tag) > tag.To: // accord commercial Suisse–États-Unis
			m.Own.add(tag.Entry)
			end = d.couple(tag)
			tag = d.Tags[end-1]
			m.Own.add(tag.Entry)
		case tag.Is(language.Place) && tag.As == language.ByName && (d.Joined(j) && end == j || d.Joined(tag.To) && d.Is(tag.To, language.Place)): // UE-Inde
			m.Own.add(tag.Entry)
			end = tag.To
		case tag.Is(language.Evaluative):
		default:
			return end
		}
		j = tag.To
	}
	return end
}

// clash says whether the word at token i, written as an adjective of one who does something, stands
// behind a noun in another case: "negocjacje nad porozumieniem trwały".
func (d *Doc) clash(noun, i int) bool {
	adjective, head := d.Of(i), d.Of(noun)
	return strings.HasSuffix(adjective, "y") && (strings.HasSuffix(head, "em") || strings.ContainsAny(head[len(head)-1:], "aeiou"))
}

// bothStates takes in two states, perhaps with a dash between, and gives the second.
func (d *Doc) bothStates(m *Phrase, first language.Tag) (second language.Tag) {
	next := first.To
	if d.Tokens[next].Kind == prose.Mark {
		next++
	}
	second = d.Tags[next]
	m.Own.add(first.Entry)
	m.Own.add(second.Entry)
	return second
}

// Plain says whether token i is a word written small of which the pack knows nothing.
func (d *Doc) Plain(i int) bool {
	return i < len(d.Tokens) && d.Tokens[i].Kind == prose.Word && !d.Tokens[i].Capital && d.Tags[i].Entry == nil
}

// OfEurope says whether a convention, or what is written as one, is called European: the Council
// of Europe's states make it, and not the Union.
func (d *Doc) OfEurope(m *Phrase) bool {
	return (m.Kind == "convention" || d.Pack.Capitals && m.From < m.Head && d.Tokens[m.From].Capital) && len(m.Own.Parties) == 1 && m.Own.Parties[0] == "EU" &&
		slices.ContainsFunc(m.Modifiers, func(i int) bool { return d.Tags[i].As == language.ByAdjective })
}

// strangeNoun says whether a word stands at token i of which the pack knows nothing, in a
// language that writes its nouns with capitals.
func (d *Doc) strangeNoun(i int) bool {
	return d.Pack.Capitals && i < len(d.Tokens) && d.Tokens[i].Kind == prose.Word && d.Tags[i].Entry == nil
}

// possesses says whether the name of a state stands in the genitive of a noun that the
// pack does not know: "Vereinbarung für Russlands Nachbarn".
func (d *Doc) possesses(state language.Tag) bool {
	next := state.To
	return d.Pack.Compounds() && !d.Pack.NumbersBefore && strings.HasSuffix(d.Of(next-1), "s") && next < len(d.Tokens) && d.Tokens[next].Kind == prose.Word &&
		d.Tokens[next].Join == prose.Spaced && d.Tags[next].Entry == nil && d.Tokens[next].Capital == d.Pack.Capitals
}

// strangeSubject notes that what two states agree on, behind the word at token i, is nothing that
// the pack knows: "the agreement between Iran and Iraq on pilgrims". It gives the token behind it,
// i where none is told.
func (d *Doc) strangeSubject(m *Phrase, i int, s prose.Range) int {
	first := d.Tags[i].To
	for first < s.To && d.Is(first, language.Definite|language.Qualifier) {
		first = d.Tags[first].To
	}
	if len(m.Own.Parties) != 2 || first >= s.To || !d.Plain(first) && !d.Is(first, language.Foil) && !d.strangeNoun(first) {
		return i
	}
	m.Subject = prose.Range{From: first, To: first + 1}
	return d.pastSubject(m, i)
}

// PastSubject gives the token behind a subject of which the pack knows nothing, with what it
// is of: "the accord on the commuters", "l'accord sur la gestion des eaux".
func (d *Doc) PastSubject(m *Phrase) int { return d.pastSubject(m, m.To) }

// pastSubject does so for the subject that may begin at token to.
func (d *Doc) pastSubject(m *Phrase, to int) int {
	leads := language.About
	for m.About && !d.Pack.NoArticles && (!d.Pack.Capitals || Formal[m.Kind] || d.OfEurope(m)) && d.Is(to, leads) {
		noun := d.Tags[to].To
		if d.Is(noun, language.Definite) {
			noun++
		} else if !d.Is(to, language.Definite) {
			break
		}
		if !d.Plain(noun) && !d.strangeNoun(noun) {
			break
		}
		to, leads = noun+1, language.Of
	}
	return to
}

// longestPreposition is how many bytes a preposition has at most that leads to what states
// work together in: в, na.
const longestPreposition = 4

// InSomething says whether a phrase tells of working together only, and goes on into what
// the states do so in: "о сотрудничестве в использовании моря".
func (d *Doc) InSomething(m *Phrase) bool {
	if len(m.Own.Topics) != 1 || m.Own.Topics[0] != "cooperation" {
		return false
	}
	for i := m.Head + 1; i < m.To; i++ {
		if d.Is(i, language.About) && d.Tags[i].To > i+1 { // в использовании
			return true
		}
	}
	i := m.To
	return i+1 < len(d.Tokens) && d.Is(i, language.Stop) && !d.Is(i, language.And) && len(d.Of(i)) <= longestPreposition && d.Plain(i+1)
}
