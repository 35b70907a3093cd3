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
func (d *Doc) phrase(n noun, s prose.Range) (m *Mention, foil bool) {
	m = &Mention{
		Range: n.Range, head: n.From, kind: n.entry.Kind, plural: d.Pack.Plural(d.Of(n.From), n.entry),
		Form: annotation.FormDescription, det: n.entry.Class & (language.Definite | language.Demonstrative),
	}
	if d.Tokens[n.From].Upper { // TLC
		m.own.add(n.entry)
	}
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
	if i := m.From - 2; m.det == 0 && i >= s.From && d.mark(i+1, "“\"«„‘'") && (d.Tokens[m.From].Join == prose.Glued || d.mark(i+1, "«")) && d.is(i, language.Definite|language.Demonstrative) && !d.mark(i-1, "(") {
		m.det = d.Tags[i].Class & determiners // the “agreement in principle”
	}
	if to := d.numberSign(m, s); to < s.To && d.Tokens[m.To].Join == prose.Spaced && (m.kind == "convention" && d.Tokens[to].Kind == prose.Number && !isYear(d, to) && !d.dayAt(to) || d.lettered(to)) {
		for m.proper, m.To = append(m.proper, to), to+1; m.To < s.To && (d.joined(m.To) && d.Tokens[m.To].Capital || d.surname(m.To)); m.To++ {
			m.proper = append(m.proper, m.To)
		}
	}
	if !d.count(m, s) {
		m.To = d.after(m, s)
		d.beyondVerb(m, s)
		d.beyondBrackets(m, s)
		d.quotedTitle(m, s)
	}
	if m.kind == "document" && d.treatyPaper(m, s) {
		m.kind = "text"
	}
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
	if m.definite() && m.own.none() && d.is(m.To, language.With) && !d.is(m.To, language.Between) && d.is(m.To+1, language.Indefinite) {
		m.loose = true // signed the accord with a smile
	} else if d.foreign(m, s) {
		foil = true
	}
	if d.foilBehind(n, s) || d.betweenOthers(n, s) || d.elses(m, n) || d.nicknamed(m) {
		foil = true
	}
	if (len(m.own.parties) > 1 || m.pair) && !n.compound && foil && !d.is(n.From-1, language.Foil) {
		foil = false
	}
	return m, foil
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

// wantedReach is how many tokens before the second of two things wanted tell that both are:
// "toward a truce or a treaty".
const wantedReach = 6

// wanted says whether the words just before token i speak of an agreement that is
// only wished for.
func (d *Doc) wanted(i int, s prose.Range) bool {
	first := max(s.From, i-2)
	if d.is(i-1, language.And|language.Or) { // beside something else that is wanted
		first = max(d.Sentences[d.SentenceAt(i-1)].From, i-wantedReach)
	}
	for j := first; j < i; j++ {
		if d.is(j, language.Wanted) && !(d.is(j, language.Sign) && d.is(j-1, language.Place)) && !(j == i-2 && (d.otherVerb(i-1) || d.is(i-1, language.Bound) && d.Pack.NoArticles)) { // and not "Oslo, Riga reach deal"
			return true
		}
	}
	return false
}

// otherVerb says whether a verb that the pack does not know stands at token i, in a language
// without adjectives there: who wants to revise an agreement has one.
func (d *Doc) otherVerb(i int) bool {
	t := &d.Tokens[i]
	return d.Pack.AdjectivesAfter && !d.Pack.NoArticles && t.Kind == prose.Word && !t.Capital && d.Tags[i].Entry == nil
}

// other says whether a noun goes on, by "of" and a word without an article or by
// "about" and a subject that the pack does not know, into a phrase of its own: "the pact
// of stability" is none that was spoken of before.
func (d *Doc) other(m *Mention) bool {
	i := m.To
	if !d.Pack.AdjectivesAfter || m.kind == "text" || m.det&language.Demonstrative != 0 || i+2 >= len(d.Tokens) || i >= d.Sentences[d.SentenceAt(m.head)].To {
		return false
	}
	for i+2 < len(d.Tokens) && d.is(i, language.Evaluative|language.Qualifier|language.Sign) && !d.is(i, language.Stop) {
		i++
	}
	if d.is(i-1, language.Sign) && d.is(i, language.About) { // aprobado por el Senado
		return false
	}
	switch {
	case d.is(i, language.Of) && d.ofName(i+1):
		return true
	case d.is(i, language.About) && !d.is(i, language.Of) && (!d.is(i, language.View) || d.Tokens[m.head].Capital):
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
	return t.Kind == prose.Word && !t.Capital && (d.Tags[i].Entry == nil || d.is(i, language.Provide|language.Sign) && d.is(i-1, language.Definite)) && t.Join != prose.Hyphenated
}

// ofName says whether a name that the pack does not know stands at token i, behind an
// article perhaps: "de la Haye".
func (d *Doc) ofName(i int) bool {
	if d.is(i, language.Definite) {
		i++
	}
	t := &d.Tokens[min(i, len(d.Tokens)-1)]
	return t.Kind == prose.Word && t.Capital && d.Tags[i].Entry == nil
}

// past gives the token behind the words of a class from token i on.
func (d *Doc) past(i int, c language.Class) int {
	for d.is(i, c) {
		i++
	}
	return i
}
