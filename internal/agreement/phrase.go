package agreement

import (
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// noun is a noun for an agreement at some tokens of the text.
type noun struct {
	prose.Range
	entry    *language.Entry // the noun's
	modifier *language.Entry // of the compound it ends; nil where there is none, or an unknown one
	compound bool
}

// nounAt reads the noun for an agreement at token i, if there is one.
func (d *Doc) nounAt(i int) (n noun, ok bool) {
	switch tag := d.Tags[i]; {
	case tag.Is(language.Head) && tag.From == i:
		n = noun{Range: prose.Range{From: i, To: tag.To}, entry: tag.Entry}
		if what, _ := d.Pack.Compound(d.Of(i)); what != nil && tag.To == i+1 { // listed whole, and a compound all the same
			n.modifier, n.compound = what, true
		}
	case tag.Entry == nil && d.Tokens[i].Kind == prose.Word:
		what, head := d.Pack.Compound(d.Of(i))
		if !head.Is(language.Head) {
			return noun{}, false
		}
		n = noun{Range: prose.Range{From: i, To: i + 1}, entry: head, modifier: what, compound: true}
	default:
		return noun{}, false
	}
	if d.joined(n.To) { // treaty-based
		return noun{}, false
	}
	return n, !d.namesOn(n) && !d.leadsOn(n)
}

// namesOn says whether a noun goes on into another name: Treaty Oak.
func (d *Doc) namesOn(n noun) bool {
	i := n.To
	if i >= len(d.Tokens) || !d.Tokens[n.From].Capital || n.compound || d.Pack.Capitals {
		return false
	}
	t := &d.Tokens[i]
	return t.Kind == prose.Word && t.Capital && !t.Upper && t.Join == prose.Spaced && d.Tags[i].Entry == nil && !d.Tokens[n.From].Upper
}

// leadsOn says whether a noun only tells the sort of the noun behind it: Armistice
// Agreement.
func (d *Doc) leadsOn(n noun) bool {
	i := n.To
	return i < len(d.Tokens) && d.Tags[i].Is(language.Head) && d.Tags[i].From == i && d.Tokens[i].Join == prose.Spaced && !n.compound
}

// begins says whether token i is the first word of a sentence, or of a quotation that
// begins one or follows a colon: its capital says nothing then.
func (d *Doc) begins(i int, s prose.Range) bool {
	if i == s.From {
		return true
	}
	return d.mark(i-1, "„“”«»\"‚‘'–—-") && (i-1 == s.From || d.mark(i-2, ":,"))
}

// determiners are the words that stand before a noun phrase and say how it refers.
const determiners = language.Definite | language.Demonstrative | language.Indefinite | language.Possessive | language.Negative

// phrase reads the noun phrase around a noun within its sentence s: what stands
// before it and after it, as far as it tells which agreement is meant.
func (d *Doc) phrase(n noun, s prose.Range) (m *Mention, foil bool) {
	m = &Mention{
		Range: n.Range, head: n.From, kind: n.entry.Kind, plural: d.Pack.Plural(d.Of(n.From), n.entry),
		Form: annotation.FormDescription, det: n.entry.Class & language.Definite,
	}
	if n.compound {
		foil = n.modifier.Is(language.Foil) && !n.modifier.Is(language.Topic)
		if n.modifier == nil {
			m.proper = append(m.proper, n.From)
		}
		m.own.add(n.modifier)
	}
	m.From, foil = d.before(m, n, s, foil)
	if to := m.To; to < s.To && d.Tokens[to].Join == prose.Spaced && (m.kind == "convention" && d.Tokens[to].Kind == prose.Number && !isYear(d, to) || d.lettered(to)) {
		m.proper, m.To = append(m.proper, to), to+1
	}
	m.To = d.after(m, s)
	m.wanted = m.wanted || m.det == 0 && d.wished(m, s)
	if d.foreign(m, s) || d.foilBehind(n, s) || d.elses(m, n) || d.nicknamed(m) {
		foil = true
	}
	if len(m.own.parties) > 1 && !n.compound && foil && !d.is(n.From-1, language.Foil) {
		foil = false
	}
	return m, foil
}

// before walks from the noun to the left, collects what identifies the agreement and
// gives the first token that does. It stops at the determiner, which it notes.
func (d *Doc) before(m *Mention, n noun, s prose.Range, foil bool) (first int, isFoil bool) {
	first = n.From
	strange := 0 // words that the pack does not know
	for j := n.From - 1; j >= s.From; j = d.start(j) - 1 {
		tag, token := d.Tags[j], &d.Tokens[j]
		switch {
		case d.dashed(j):
			continue
		case token.Kind == prose.Mark:
			return first, foil
		case d.cites(j-1) && strange == 0 && (token.Kind == prose.Number || token.Upper): // статья XV договора
			return first, foil
		case d.counts(j):
			m.det, m.plural = m.det|language.Indefinite, true
			return first, foil
		case d.joined(j) && isYear(d, j-1): // 1961-es
			continue
		case d.Pack.NumbersBefore && tag.Is(language.Between):
			return d.partiesBefore(m, j, s), foil
		case d.Pack.NumbersBefore && tag.Is(language.About):
			return d.subjectBefore(m, j, first, s)
		case token.Join == prose.Apostrophe && token.End-token.Start == 1 && j > s.From: // Iran's deal: the possessor is a party, and determines
			m.own.add(d.Tags[j-1].Entry)
			m.det = language.Definite
			return first, foil
		case tag.Is(language.Foil) && !tag.Is(language.Topic) && j == n.From-1:
			return first, true
		case strange > 0 && !tag.Is(determiners|language.Evaluative) && tag.Entry != nil:
			return first, foil // beyond words that the pack does not know, only the determiner is looked for
		case isYear(d, j):
			m.own.years = append(m.own.years, yearOf(d, j))
			first = j
		case tag.Is(language.Month) && d.Pack.NoArticles && (j == s.From || d.Tokens[j-1].Kind == prose.Number || d.Tags[j-1].Entry != nil):
			return first, foil // when something happens: "24 февраля договор"
		case tag.Is(language.Month):
			m.own.months = append(m.own.months, tag.Value)
			first = j
		case d.ordinal(m, j):
			if tag.Is(language.Number) {
				m.ordinals = append(m.ordinals, tag.Value)
			}
			first = j
		case tag.Is(language.Number) && token.Capital && j > s.From: // the Fourth Protocol
			m.proper = append(m.proper, j)
			first = j
		case tag.Is(language.Place) && tag.As == language.BySeat && j == n.From-1 && d.Tokens[n.From].Capital && !d.Pack.NoArticles: // the Caracas Convention
			m.proper = append(m.proper, j)
			first = d.Tags[j].From
		case d.withinAttribute(j):
			m.det = d.attributeOpener(j, s)
			return first, foil
		case d.Pack.NumbersBefore && tag.Is(language.Place) && tag.As == language.BySeat && d.inflected(j): // where it was signed: Prágában
		case d.subjectPlace(j, n):
			return first, foil
		case tag.Is(language.Topic | language.Place):
			m.own.add(tag.Entry)
			m.tells(tag)
			first = d.Tags[j].From
		case tag.Is(language.Evaluative):
			m.earlier, m.fresh = m.earlier || tag.Is(language.Earlier), m.fresh || tag.Is(language.Fresh)
			foil = foil && !d.joined(j+1)
		case tag.Is(language.Qualifier):
			m.modifiers = append(m.modifiers, j)
			if !m.own.none() || n.compound {
				first = d.start(j)
			}
		case tag.Is(determiners) && strange > 0 && d.Pack.NumbersBefore && m.own.none(): // that of another noun: "a cég szerződést"
			return first, foil
		case tag.Is(determiners):
			m.det |= tag.Class & determiners
			m.wanted = d.wanted(tag.From, s)
			return first, foil
		case tag.Entry != nil:
			return first, foil
		case token.Capital && !d.begins(j, s) && strange == 0 && (!d.Pack.Capitals || d.ofTown(j, n)):
			m.proper = append(m.proper, j)
			first = j
		default:
			if strange++; strange > 2 || j == n.From-1 && d.joined(n.From) {
				return first, foil
			}
		}
	}
	return first, foil
}

// ofTown says whether token j, right before a noun, is made of the name of a town, as
// German makes them: Mainauer.
func (d *Doc) ofTown(j int, n noun) bool {
	return j == n.From-1 && d.Tokens[j].Kind == prose.Word && !d.joined(n.From) && len(d.Of(j)) > 4 && strings.HasSuffix(d.Of(j), "er")
}

// foilBehind says whether the words right behind a noun tell that it is no agreement
// between states: "accord salarial", "accord de licence".
func (d *Doc) foilBehind(n noun, s prose.Range) bool {
	i := n.To
	if !d.Pack.AdjectivesAfter {
		return false
	}
	for i < s.To && d.Tags[i].Is(language.Evaluative) {
		i++
	}
	for i < s.To && i < n.To+3 && d.Tags[i].Is(language.Of|language.Definite) {
		i++
	}
	return d.is(i, language.Foil) && !d.is(i, language.Topic)
}

// wanted says whether the words just before token i speak of an agreement that is
// only wished for.
func (d *Doc) wanted(i int, s prose.Range) bool {
	for j := max(s.From, i-2); j < i; j++ {
		if d.is(j, language.Wanted) {
			return true
		}
	}
	return false
}

// after walks from the noun to the right over the attachments that identify the
// agreement: its parties, its year, its subject. It gives the token after the last.
func (d *Doc) after(m *Mention, s prose.Range) int {
	end := m.To
	for range 4 {
		next := d.attachment(m, end, s)
		if next == end {
			return end
		}
		end = next
	}
	return end
}

// attachment reads one attachment at token i and gives the token after it, or i
// where none begins there.
func (d *Doc) attachment(m *Mention, i int, s prose.Range) int {
	if i >= s.To || d.Tokens[i].Kind == prose.Mark {
		return i
	}
	if i == m.head+1 && m.kind == "treaty" && d.Tokens[m.head].Capital && d.Tags[i].Entry == nil && d.Pack.OfPlace(d.Of(i)) { // Traktat skalicki
		m.proper = append(m.proper, i)
		return i + 1
	}
	if d.Pack.NoArticles && isYear(d, i) && d.yearWord(i+1, s) > i+1 { // договор 1961 года
		m.own.years = append(m.own.years, yearOf(d, i))
		return d.yearWord(i+1, s)
	}
	tag := d.Tags[i]
	if tag.Entry == nil {
		return i
	}
	next := tag.To
	if d.Pack.NoArticles && tag.Is(language.Place) && tag.As == language.ByName && i == m.head+1 {
		if to := d.owners(m, i, s); to > i {
			return to
		}
	}
	if d.Pack.AdjectivesAfter && tag.Is(language.Topic|language.Place|language.Qualifier|language.Evaluative) && tag.As <= language.ByAdjective {
		if end := d.adjectives(m, i, s); end > i {
			return end
		}
		return d.beyond(m, i, s)
	}
	if tag.Is(language.Year) && next < s.To && isYear(d, next) {
		m.own.years = append(m.own.years, yearOf(d, next))
		if len(m.proper) > 0 { // a name of its own needs no year in the mark
			return i
		}
		return d.yearWord(next+1, s)
	}
	if tag.Is(language.Year) && next < s.To && d.Tags[next].Is(language.Month) && d.Tags[next].To < s.To && !isYear(d, d.Tags[next].To) {
		m.own.months = append(m.own.months, d.Tags[next].Value)
		return d.Tags[next].To
	}
	if tag.Is(language.Year) {
		if to := d.day(m, next, s); to > next {
			return to
		}
	}
	if tag.Is(language.At) && m.kind == "ceasefire" && next < s.To && d.Tags[next].Is(language.Place) && d.Tags[next].As == language.ByName {
		m.own.add(d.Tags[next].Entry)
		return d.Tags[next].To
	}
	if tag.Is(language.Between | language.With) {
		if to := d.partyList(m, next, s); to > next {
			return to
		}
		if d.placed(m, next, s) { // Traktat z Maastricht
			m.proper = append(m.proper, next)
			return next + 1
		}
	}
	if tag.Is(language.About | language.Of) {
		m.about = m.about || tag.Is(language.About) && !tag.Is(language.Through)
		if to := d.subject(m, next, s, tag.Is(language.Of)); to > next {
			return to
		}
	}
	return i
}

// beyond reads the attachment behind adjectives that tell nothing: "acuerdo final de
// paz", and gives i where there is none.
func (d *Doc) beyond(m *Mention, i int, s prose.Range) int {
	j := i
	for j < s.To && d.Tags[j].Is(language.Evaluative) {
		j = d.Tags[j].To
	}
	if j == i || !d.is(j, language.Of|language.About|language.With|language.Between) {
		return i
	}
	kept := *m
	if end := d.attachment(m, j, s); end > j && len(m.proper) == len(kept.proper) {
		return end
	}
	*m = kept
	return i
}

// lettered says whether token i is an acronym that the pack does not know, right behind
// a noun whose adjectives follow it: "accord FATCA".
func (d *Doc) lettered(i int) bool {
	return d.Pack.AdjectivesAfter && d.Tokens[i].Upper && d.Tags[i].Entry == nil && d.Tokens[i-1].Kind == prose.Word && !d.Tokens[i-1].Upper
}

// other says whether a noun goes on, by "of" and a word without an article or by
// "about" and a subject that the pack does not know, into a phrase of its own: "the pact
// of stability" is none that was spoken of before.
func (d *Doc) other(m *Mention) bool {
	i := m.To
	if !d.Pack.AdjectivesAfter || m.kind == "text" || m.det&language.Demonstrative != 0 || i+2 >= len(d.Tokens) {
		return false
	}
	switch {
	case d.is(i, language.About) && !d.is(i, language.View|language.Of):
		if i++; d.is(i, language.Definite) {
			i++
		}
	case d.is(i, language.Of) && m.head <= d.Sentences[d.SentenceAt(m.head)].From+1: // no verb stands before it that "of" could belong to
		if i++; d.is(i, language.Definite) {
			i++
		}
	case d.is(i, language.Of) && !d.is(i, language.Definite):
		i++
	default:
		return false
	}
	t := &d.Tokens[i]
	return t.Kind == prose.Word && !t.Capital && d.Tags[i].Entry == nil && t.Join != prose.Hyphenated
}

// day reads "14 juillet 2015" or "14 de julio de 2015" and gives the token after it.
func (d *Doc) day(m *Mention, i int, s prose.Range) int {
	at := i + 1
	if d.is(at, language.Of) {
		at++
	}
	if at >= s.To || d.Tokens[i].Kind != prose.Number || !d.Tags[at].Is(language.Month) {
		return i
	}
	month, at := d.Tags[at].Value, d.Tags[at].To
	if d.is(at, language.Of) && at+1 < s.To && isYear(d, at+1) {
		at++
	}
	m.own.months = append(m.own.months, month)
	if at < s.To && isYear(d, at) {
		m.own.years = append(m.own.years, yearOf(d, at))
		at = d.yearWord(at+1, s)
	}
	return at
}

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

// partyList reads "A, B and the C" and gives the token after the last party named.
func (d *Doc) partyList(m *Mention, i int, s prose.Range) int {
	end := i
	for j := i; j < s.To; {
		tag := d.Tags[j]
		switch {
		case tag.Is(language.Place) && tag.As == language.ByAdjective && end > i && !d.is(j-1, language.And) && !d.mark(j-1, ","):
			return end
		case tag.Is(language.Place) && d.acts(j, end, i):
			return end
		case tag.Is(language.Place):
			m.own.add(tag.Entry)
			end = tag.To
			j = tag.To
			continue
		case j == i && d.Pack.NoArticles && tag.Entry == nil && !d.Tokens[j].Capital && d.is(j+1, language.Place): // z krajami Mercosuru
		case tag.Is(language.And|language.Definite) || d.mark(j, ","):
		case d.Pack.Capitals && d.Tokens[j].Capital && tag.Entry == nil:
			return end
		case d.Tokens[j].Capital && tag.Entry == nil && end > i && end < j && d.is(j-1, language.And|language.Definite):
			end = j + 1
		case d.Tokens[j].Capital && tag.Entry == nil && end == j && end > i && d.Tags[j-1].Entry == nil:
			end = j + 1
		default:
			return end
		}
		j++
	}
	return end
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
		case d.Tokens[j].Kind == prose.Mark && !(d.mark(j, ",") && end == j && end > i && d.is(j+1, language.Topic)):
			return end
		case end == j && end > i && d.joined(j): // Aix-la-Chapelle
			m.own.add(tag.Entry)
			end = j + 1
		case tag.Is(language.Topic):
			m.own.add(tag.Entry)
			m.modifiers = append(m.modifiers, j)
			end, strange = tag.To, 0
		case tag.Is(language.Place) && d.acts(j, end, i):
			return end
		case tag.Is(language.Place) && (tag.As == language.ByName || tag.As == language.ByAdjective):
			m.own.add(tag.Entry)
			end, strange = tag.To, 0
		case of && j == i && tag.Is(language.Place) && tag.As == language.BySeat && d.Tokens[m.head].Capital && !d.Pack.Capitals && m.kind != "treaty": // the Convention of Caracas
			m.proper = append(m.proper, j)
			end = tag.To
		case tag.Is(language.Definite | language.Of | language.Qualifier):
		case d.Pack.NoArticles && tag.Is(language.With) && j > i: // о борьбе с терроризмом
			strange++
		case tag.Is(language.And) && (end > i || strange > 0) || d.Tokens[j].Kind == prose.Mark:
		case d.Pack.NoArticles && end == j && end > i && d.Tokens[j].Capital && tag.Entry == nil: // o wodach Morawy
			end = j + 1
		case of && d.Tokens[j].Capital && (j == i || end == j): // the Treaty of Guadalupe Hidalgo
			m.proper = append(m.proper, j)
			end = j + 1
		case tag.Entry != nil:
			return end
		default:
			strange++
		}
	}
	return end
}

// foreign says whether the phrase tells of an agreement with somebody who is no
// state: "a deal with Microsoft", "the agreement between the teachers and the board".
func (d *Doc) foreign(m *Mention, s prose.Range) bool {
	if m.To >= s.To || len(m.own.parties) > 0 || len(m.own.years) > 0 {
		return false
	}
	if d.is(m.To, language.With) && !d.is(m.To, language.Between) && (m.det&language.Demonstrative != 0 || m.To+1 < s.To && d.Tokens[m.To+1].Kind == prose.Number) {
		return false // this treaty with impunity, the treaty with 45 votes
	}
	return d.is(m.To, language.Between|language.With) || d.is(m.To, language.Topical) && m.kind != "treaty" && m.own.none()
}

// start is the first token of the phrase that token i belongs to.
func (d *Doc) start(i int) int {
	if d.Tags[i].Entry == nil {
		return i
	}
	return d.Tags[i].From
}

func isYear(d *Doc, i int) bool {
	t := &d.Tokens[i]
	return t.Kind == prose.Number && t.End-t.Start == 4 && yearOf(d, i) >= 1600 && yearOf(d, i) < 2100
}

func yearOf(d *Doc, i int) int { return Date(d.Of(i)).Year() }
