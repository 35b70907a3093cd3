package agreement

import (
	"strings"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// adjectives reads the words right behind a noun that tell what sort of agreement it
// is, up to the last that identifies it: "accord nucléaire iranien".
func (d *Doc) adjectives(m *Mention, i int, s prose.Range) int {
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
			m.own.add(tag.Entry)
			end = tag.To
			if d.Tokens[end].Kind == prose.Mark {
				end++
			}
			tag = d.Tags[end]
			m.own.add(tag.Entry)
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

// subject reads what the agreement is about, up to the last word that tells it.
func (d *Doc) subject(m *Mention, i int, s prose.Range, of bool) int {
	end, strange, most := i, 0, 3
	if d.Pack.NoArticles { // no small words tell where the subject ends
		most = 5
	}
	for j := i; j < s.To && strange < most; j++ {
		tag := d.Tags[j]
		switch {
		case d.Tokens[j].Kind == prose.Mark && !(d.mark(j, ",") && (end == j && end > i && d.is(j+1, language.Topic) || d.Pack.NoArticles && j > i && d.plain(j-1) && d.plain(j+1))):
			return end
		case end == j && end > i && d.joined(j): // Aix-la-Chapelle
			m.own.add(tag.Entry)
			end = j + 1
		case m.kind == "text" && tag.Is(language.Head): // el texto del Convenio
			return end
		case tag.Is(language.Topic) && d.is(tag.To, language.Head) && d.Tokens[tag.To].Join == prose.Spaced && !d.Pack.AdjectivesAfter: // the protocol on the tax treaty
			return end
		case tag.Is(language.Topic):
			m.own.add(tag.Entry)
			m.modifiers = append(m.modifiers, j)
			end, strange = tag.To, 0
		case tag.Is(language.Place) && (d.acts(j, end, i) || d.Pack.AdjectivesAfter && !d.Pack.NoArticles && j > i && tag.As == language.ByName && d.Tags[j-1].Entry == nil && d.Tokens[j].Join == prose.Spaced): // pour contraindre Israël
			return end
		case tag.Is(language.Place) && d.possesses(tag):
			return end
		case tag.Is(language.Place) && (tag.As == language.ByName || tag.As == language.ByAdjective):
			m.own.add(tag.Entry)
			end, strange = tag.To, 0
		case of && j == i && tag.Is(language.Place) && tag.As == language.BySeat && d.Tokens[m.head].Capital && !d.Pack.Capitals && m.kind != "treaty": // the Convention of Caracas
			m.proper = append(m.proper, j)
			end = tag.To
		case m.indefinite() && (tag.Is(language.Indefinite) && j == i || tag.Is(language.About) && strange == 1 && d.is(j+1, language.Topic)): // over een verbod op kernwapens
		case d.Pack.AdjectivesAfter && end == j && end > i && tag.Is(language.Definite) && !tag.Is(language.Of|language.At|language.About|language.And): // di partenariato al Sahara
			return end
		case tag.Is(language.Definite | language.Of | language.Qualifier), j == i && !of && tag.Is(language.Indefinite), d.Pack.NoArticles && tag.Is(language.Evaluative|language.Number) && d.Tokens[j].Join == prose.Spaced:
		case d.Pack.NoArticles && tag.Is(language.With) && j > i: // о борьбе с терроризмом
			strange++
		case tag.Is(language.And) && of && end > i && d.is(j+1, language.Definite) && !d.is(j+1, language.Of) && !d.is(i, language.Definite) && !d.is(i-1, language.Definite): // di partenariato e l'esclusione
			return end
		case tag.Is(language.And) && (end > i || strange > 0) || d.Tokens[j].Kind == prose.Mark:
		case d.Pack.NoArticles && end == j && end > i && d.Tokens[j].Capital && tag.Entry == nil: // o wodach Morawy
			end = j + 1
		case d.Pack.NoArticles && j == i && d.sea(j, s): // по Азовскому морю
			end, j = j+2, j+1
		case d.Pack.NoArticles && j == i && d.Tokens[j].Capital && tag.Entry == nil && m.kind == "treaty" && d.Tokens[m.head].Capital && m.head > s.From: // Traktat o Wspólnocie Energetycznej
			m.proper = append(m.proper, j)
			end = j + 1
		case of && d.Tokens[j].Capital && tag.Entry == nil && (m.kind == "treaty" || m.kind == "convention") && j == i+1 && d.is(i, language.Definite) && !d.Pack.Capitals: // le traité de la Cédéao
			m.proper = append(m.proper, j)
			end = j + 1
		case of && d.Tokens[j].Upper && end > i && end == j-1 && d.is(j-1, language.Of) && tag.Entry == nil: // Acordo de Mobilidade da CPLP
			m.proper = append(m.proper, j)
			end = j + 1
		case of && d.Tokens[j].Capital && (j == i || end == j) && !(d.Pack.Capitals && d.is(i-1, language.Definite)): // the Treaty of Guadalupe Hidalgo
			m.proper = append(m.proper, j)
			end = j + 1
		case tag.Entry != nil:
			return end
		case d.Tokens[j].Kind == prose.Number: // des 20-monatigen Bürgerkriegs
		case d.is(j+1, language.With|language.Between) && d.Pack.Begins(d.Of(j)) != nil: // over visserijrechten met
			m.own.add(d.Pack.Begins(d.Of(j)))
			m.modifiers = append(m.modifiers, j)
			end, strange = j+1, 0
		default:
			strange++
		}
	}
	return end
}

// pastSubject gives the token behind a subject of which the pack knows nothing, with what it
// is of: "the accord on the commuters", "l'accord sur la gestion des eaux".
func (d *Doc) pastSubject(m *Mention) int {
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
