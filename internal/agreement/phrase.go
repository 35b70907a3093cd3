package agreement

import (
	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

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
func (d *Doc) phrase(n noun, s prose.Range) (m *Phrase, foil bool) {
	m = d.mention(n)
	if n.modifier.Is(language.Evaluative) { // Rahmenabkommen
		n.compound = false
	}
	if n.compound {
		foil = n.modifier.Is(language.Foil) && !n.modifier.Is(language.Topic)
		if n.modifier == nil {
			m.proper = append(m.proper, n.From)
		}
		m.own.add(n.modifier)
	}
	m.From, foil = d.before(m, n, s, foil)
	d.beforeQuote(m, s)
	d.numberName(m, s)
	if !d.count(m, s) {
		m.To = d.after(m, s)
		d.beyondVerb(m, s)
		d.beyondBrackets(m, s)
		d.quotedTitle(m, s)
	}
	if m.kind == "document" && d.treatyPaper(m, s) {
		m.kind = "text"
	}
	d.qualify(m, n, s)
	return m, d.isFoil(m, n, s, foil)
}

// mention begins a mention with what its noun alone tells.
func (d *Doc) mention(n noun) *Phrase {
	m := &Phrase{
		Range: n.Range, head: n.From, kind: n.entry.Kind, plural: d.Pack.Plural(d.Of(n.From), n.entry),
		Form: annotation.FormDescription, det: n.entry.Class & (language.Definite | language.Demonstrative),
	}
	if d.Tokens[n.From].Upper { // TLC
		m.own.add(n.entry)
	}
	return m
}

// beforeQuote takes in the determiner that stands before the quotation mark which opens a
// phrase: the “agreement in principle”.
func (d *Doc) beforeQuote(m *Phrase, s prose.Range) {
	i := m.From - 2
	if m.det != 0 || i < s.From || !d.mark(i+1, "“\"«„‘'") || d.Tokens[m.From].Join != prose.Glued && !d.mark(i+1, "«") {
		return
	}
	if d.is(i, language.Definite|language.Demonstrative) && !d.mark(i-1, "(") {
		m.det = d.Tags[i].Class & determiners
	}
}

// numberName takes in the number or the letters that a phrase goes by, and the names that
// hang on them.
func (d *Doc) numberName(m *Phrase, s prose.Range) {
	to := d.numberSign(m, s)
	if to >= s.To || d.Tokens[m.To].Join != prose.Spaced {
		return
	}
	if !(m.kind == "convention" && d.Tokens[to].Kind == prose.Number && !isYear(d, to) && !d.dayAt(to)) && !d.lettered(to) {
		return
	}
	for m.proper, m.To = append(m.proper, to), to+1; m.To < s.To && (d.joined(m.To) && d.Tokens[m.To].Capital || d.surname(m.To)); m.To++ {
		m.proper = append(m.proper, m.To)
	}
}

// qualify notes what the words of a phrase and those behind it say of the agreement: that it is
// one of any, an earlier one, between states, denied, wanted, or when it was signed.
func (d *Doc) qualify(m *Phrase, n noun, s prose.Range) {
	if d.Pack.AdjectivesAfter && n.To < s.To {
		m.generic = m.generic || d.is(n.To, language.Generic)                       // umowa międzynarodowa
		m.earlier = m.earlier || !d.Pack.NoArticles && d.is(n.To, language.Earlier) // el acuerdo anterior
	}
	m.pair = m.pair || d.betweenStates(m, s)
	if d.Pack.NumbersBefore && m.det == 0 && d.is(m.To, language.Negative) { // egyezmény nélkül
		m.det = language.Negative
	}
	if d.reached(m) {
		m.det = language.Indefinite
	}
	m.signed = d.signedIn(m, s)
	m.wanted = m.wanted || m.det == 0 && d.wished(m, s)
}

// isFoil says whether a phrase tells of something that is no agreement between states, given
// whether the words up to its noun do.
func (d *Doc) isFoil(m *Phrase, n noun, s prose.Range, foil bool) bool {
	if m.definite() && m.own.none() && d.is(m.To, language.With) && !d.is(m.To, language.Between) && d.is(m.To+1, language.Indefinite) {
		m.loose = true // signed the accord with a smile
	} else if d.foreign(m, s) {
		foil = true
	}
	if d.foilBehind(n, s) || d.betweenOthers(n, s) || d.elses(m, n) || d.nicknamed(m) {
		foil = true
	}
	if (len(m.own.parties) > 1 || m.pair) && !n.compound && !d.is(n.From-1, language.Foil) {
		return false // what two states make, whatever it is about
	}
	return foil
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
	return i < s.To && d.is(i, language.Foil) && !d.is(i, language.Topic)
}

// past gives the token behind the words of a class from token i on.
func (d *Doc) past(i int, c language.Class) int {
	for d.is(i, c) {
		i++
	}
	return i
}
