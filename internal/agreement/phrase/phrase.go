package phrase

import (
	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// Begins says whether token i is the first word of a sentence, or of a quotation that
// begins one or follows a colon: its capital says nothing then.
func (d *Doc) Begins(i int, s prose.Range) bool {
	if i == s.From {
		return true
	}
	return d.Mark(i-1, "„“”«»\"‚‘'–—-") && (i-1 == s.From || d.Mark(i-2, ":,"))
}

// Determiners are the words that stand before a noun phrase and say how it refers.
const Determiners = language.Definite | language.Demonstrative | language.Indefinite | language.Possessive | language.Negative

// Phrase reads the noun phrase around a noun within its sentence s: what stands
// before it and after it, as far as it tells which agreement is meant.
func (d *Doc) Phrase(n Noun, s prose.Range) (m *Phrase, foil bool) {
	m = d.mention(n)
	if n.Modifier.Is(language.Evaluative) { // Rahmenabkommen
		n.Compound = false
	}
	if n.Compound {
		foil = n.Modifier.Is(language.Foil) && !n.Modifier.Is(language.Topic) && !d.statesOnly(n)
		if n.Modifier == nil || n.Modifier.Is(language.Place) && n.Modifier.As == language.BySeat { // Helsingforskonventionen: where it was signed
			m.Proper = append(m.Proper, n.From)
		} else {
			m.Own.add(n.Modifier)
		}
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
	if m.Kind == "document" && d.treatyPaper(m, s) {
		m.Kind = "text"
	}
	d.qualify(m, n, s)
	return m, d.isFoil(m, n, s, foil)
}

// mention begins a mention with what its noun alone tells.
func (d *Doc) mention(n Noun) *Phrase {
	m := &Phrase{
		Range: n.Range, Head: n.From, Kind: n.Entry.Kind, Plural: d.Pack.Plural(d.Of(n.From), n.Entry),
		Form: annotation.FormDescription, Det: n.Entry.Class & (language.Definite | language.Demonstrative),
	}
	if d.Tokens[n.From].Upper { // TLC
		m.Own.add(n.Entry)
	}
	return m
}

// beforeQuote takes in the determiner that stands before the quotation mark which opens a
// phrase, the “agreement in principle”, unless one is only wanted.
func (d *Doc) beforeQuote(m *Phrase, s prose.Range) {
	i := m.From - 2
	if m.Det != 0 || i < s.From || !d.Mark(i+1, "“\"«„‘'") || d.Tokens[m.From].Join != prose.Glued && !d.Mark(i+1, "«") {
		return
	}
	if (d.Is(i, language.Definite|language.Demonstrative) || d.Is(i, language.Indefinite) && !d.wanted(i, s)) && !d.Mark(i-1, "(") {
		m.Det = d.Tags[i].Class & Determiners
	}
}

// numberName takes in the number or the letters that a phrase goes by, and the names that
// hang on them.
func (d *Doc) numberName(m *Phrase, s prose.Range) {
	to := d.numberSign(m, s)
	if to >= s.To || d.Tokens[m.To].Join != prose.Spaced {
		return
	}
	if !(d.countable(m) && d.Tokens[to].Kind == prose.Number && !IsYear(d, to) && !d.dayAt(to)) && !d.lettered(to) {
		return
	}
	for m.Proper, m.To = append(m.Proper, to), to+1; m.To < s.To && (d.Joined(m.To) && d.Tokens[m.To].Capital || d.surname(m.To)); m.To++ {
		m.Proper = append(m.Proper, m.To)
	}
}

// qualify notes what the words of a phrase and those behind it say of the agreement: that it is
// one of any, an earlier one, between states, denied, wanted, or when it was signed.
func (d *Doc) qualify(m *Phrase, n Noun, s prose.Range) {
	if d.Pack.AdjectivesAfter && n.To < s.To {
		m.Generic = m.Generic || d.Is(n.To, language.Generic)                       // umowa międzynarodowa
		m.Earlier = m.Earlier || !d.Pack.NoArticles && d.Is(n.To, language.Earlier) // el acuerdo anterior
		m.Current = m.Current || d.Is(n.To, language.Current)
	}
	m.Pair = m.Pair || d.betweenStates(m, s)
	if d.Pack.NumbersBefore && m.Det == 0 && d.Is(m.To, language.Negative) { // egyezmény nélkül
		m.Det = language.Negative
	}
	if d.Pack.AdjectivesAfter && d.Pack.NoArticles && m.To == m.Head+1 && m.Det&language.Indefinite != 0 && d.Is(m.To, language.Demonstrative) { // jakie umowa ta
		m.Det = language.Demonstrative
	}
	if d.Pack.AdjectivesAfter && !d.Pack.NoArticles && m.Det == 0 && m.From > s.From && d.Is(m.From-1, language.Sign) && !d.Headline(m.Head) { // o Brasil assinou acordo
		m.Det = language.Indefinite
	}
	m.Signed = d.signedIn(m, s)
	m.Wanted = m.Wanted || m.Det == 0 && d.wished(m, s) || d.wishedLast(m)
}

// isFoil says whether a phrase tells of something that is no agreement between states, given
// whether the words up to its noun do.
func (d *Doc) isFoil(m *Phrase, n Noun, s prose.Range, foil bool) bool {
	if m.Definite() && m.Own.None() && d.Is(m.To, language.With) && !d.Is(m.To, language.Between) && (d.Is(m.To+1, language.Indefinite) || m.Det&language.Demonstrative == 0 && d.Plain(m.To+1)) {
		m.Loose = true // signed the accord with a smile, took it with applause
	} else if d.foreign(m, s) {
		foil = true
	}
	if d.foilBehind(n, s) || d.betweenOthers(n, s) || d.elses(m, n) || d.nicknamed(m) {
		foil = true
	}
	about := d.Is(n.From-1, language.Foil)
	if len(m.Own.Parties) < 2 && !m.Pair || m.Kind == "deal" && (n.Compound || about) { // an arms deal is a sale
		return foil
	}
	if about && foil {
		m.From = min(m.From, d.Start(n.From-1))
	}
	return false // what two states make, whatever it is about
}

// foilBehind says whether the words right behind a noun tell that it is no agreement
// between states: "accord salarial", "accord de licence".
func (d *Doc) foilBehind(n Noun, s prose.Range) bool {
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
	return i < s.To && d.Is(i, language.Foil) && !d.Is(i, language.Topic)
}

// Past gives the token behind the words of a class from token i on.
func (d *Doc) Past(i int, c language.Class) int {
	for d.Is(i, c) {
		i++
	}
	return i
}
