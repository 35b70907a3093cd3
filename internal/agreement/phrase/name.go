package phrase

import (
	"strings"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// PastDate gives the token behind a date at token i that tells when an agreement is from,
// and its year; i where none stands there.
func (d *Doc) PastDate(i, end int) (past, year int) {
	for j := i; j < min(end, i+LongestDate); {
		switch {
		case IsYear(d, j):
			past = d.YearWord(j+1, prose.Range{To: end})
			if past+1 < end && d.Mark(past, ".") && d.Is(past+1, language.Year) { // 1951. évi
				past = d.Tags[past+1].To
			}
			return past, YearOf(d, j)
		case d.Is(j, language.Year|language.Of|language.Month|language.Definite):
			j = d.Tags[j].To
		case d.Tokens[j].Kind == prose.Number || d.ordinalDot(j):
			j++
		default:
			return i, 0
		}
	}
	return i, 0
}

// PastNations gives the token behind "of the United Nations" at token i, i where it does
// not stand there.
func (d *Doc) PastNations(i, end int) int {
	j := i
	for j < end && d.Is(j, language.Of) || j > i && j < end && d.Is(j, language.Definite) {
		j++
	}
	if j < end && d.OfNations(j) {
		return d.Tags[j].To
	}
	return i
}

// OwnSubject says whether a name at some tokens that begins with its noun goes on into what another is
// about: "the European Convention" into "on nationality".
func (d *Doc) OwnSubject(at prose.Range) bool {
	i := at.To
	if !d.Pack.AdjectivesAfter || !d.Is(at.From, language.Head) || !d.Is(i, language.About|language.Of) || d.Is(i, language.View) {
		return false
	}
	if i = d.Tags[i].To; d.Is(i, language.Definite) {
		i++
	}
	return d.Plain(i) || d.Is(i, language.Topic)
}

// LedBy gives the first token of the noun that a name leans on and that ends at token i,
// or stands before a subject there: "accordo commerciale CETA", "accord de libre-échange CETA".
func (d *Doc) LedBy(i int, s prose.Range) int {
	first := d.Start(i)
	if !d.Pack.AdjectivesAfter || !d.Is(i, language.Topic) {
		return first
	}
	before := first - 1
	for d.Joined(before + 1) { // gospodarczo-handlowej
		before--
	}
	if d.Is(before, language.Of) {
		before--
	}
	if before >= s.From && d.Is(before, language.Head) {
		return d.Start(before)
	}
	return first
}

// Inflects says whether two names of one word are forms of the same compound: alapszerződés,
// alapszerződést.
func (d *Doc) Inflects(a, b string) bool {
	headA, headB := d.Pack.HeadOf(a), d.Pack.HeadOf(b)
	return headA != "" && headB != "" && d.Pack.Noun(headA) == d.Pack.Noun(headB) &&
		strings.TrimSuffix(prose.Fold(a), headA) == strings.TrimSuffix(prose.Fold(b), headB)
}

// NextWord gives the word of a name after the one at token i, end where none follows.
// One mark within a name, such as a comma or a quotation mark, is passed over, and an acronym
// in brackets: the Nuclear Forces (INF) Treaty.
func (d *Doc) NextWord(i, end int) int {
	i++
	if i+2 < end && d.Mark(i, "(") && d.Mark(i+2, ")") && d.Tokens[i+1].Upper {
		i += 3
	}
	if i < end && d.Mark(i, ".,:+-–—/\"'“”‘’«»№") {
		i++
	}
	if i >= end || d.Tokens[i].Kind == prose.Mark {
		return end
	}
	return d.numbered(i, end)
}

// Spelled says whether the token at at can be an acronym written as a name, in a
// language that does so: Otan, Tnp. It is no word that the pack knows, and has its
// capital for no other reason.
func (d *Doc) Spelled(at prose.Range) bool {
	if !d.Pack.SpelledAcronyms || at.To-at.From > 1 || d.Tags[at.From].Entry != nil && !d.Is(at.From, language.Body) {
		return false
	}
	t := &d.Tokens[at.From]
	return t.Capital && t.End-t.Start > 2 && at.From > d.Sentences[d.SentenceAt(at.From)].From
}

// hyphened gives the first of the names that hyphens join up to token i, one of which can be of two
// words: Gruber-De Gasperi-Abkommen.
func (d *Doc) hyphened(i int, s prose.Range) int {
	for i > s.From && d.Tokens[i-1].Capital && (d.Joined(i) || i-1 > s.From && d.Joined(i-1) && d.Tokens[i].Join == prose.Spaced) {
		i--
	}
	return i
}

// actor says whether the name that is read is of somebody who does something with what a form of
// the noun tells to be known, in a language that would join a name to its noun.
func (w *leftward) actor() bool {
	d, j := w.d, w.at
	if !w.token().Capital || !d.Pack.DefiniteForms || !w.n.Entry.Is(language.Definite) || d.Joined(j+1) || strings.HasSuffix(d.Of(j), "s") {
		return false
	}
	return w.n.Compound || j > w.s.From && (d.Tokens[j-1].Capital && d.Tags[j-1].Entry == nil || d.Is(j-1, language.Sign))
}
