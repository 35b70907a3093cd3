package phrase

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// pairs says whether another state follows at token i, perhaps behind a dash: "accordo
// Regno Unito – Ruanda", "memorandum Italia Libia".
func (d *Doc) pairs(i int) bool {
	if d.Mark(i, "–-—/") {
		i++
	}
	return i < len(d.Tokens) && d.Tags[i].Is(language.Place) && d.Tags[i].As == language.ByName && d.Tags[i].From == i
}

// partyWalk walks over a list of parties, "A, B and the C".
type partyWalk struct {
	d     *Doc
	m     *Phrase
	s     prose.Range
	first int
	at    int // the token that is read
	end   int // the token behind the last party named
}

// partyRules are asked in this order what a token is.
var partyRules = []func(*partyWalk) outcome{(*partyWalk).state, (*partyWalk).aside, (*partyWalk).particle, (*partyWalk).stranger}

// PartyList reads "A, B and the C" and gives the token after the last party named.
func (d *Doc) PartyList(m *Phrase, i int, s prose.Range) int {
	w := &partyWalk{d: d, m: m, s: s, first: i, at: i, end: i}
	for w.at < s.To && step(w, partyRules) {
	}
	return d.pastFighters(w.end, s)
}

// longestFoe is how many tokens lead from a party to those who fight it: "and the armed rebels",
// "Peru's then largest rebel group".
const longestFoe = 5

// pastFighters takes in the side that ends a list of parties without a name, from token i on.
func (d *Doc) pastFighters(i int, s prose.Range) int {
	if i >= s.To || !d.Is(i, language.And) && d.Tokens[i].Join != prose.Apostrophe {
		return i
	}
	for j := i + 1; j < min(s.To, i+longestFoe) && d.Tokens[j].Kind == prose.Word && !d.Is(j, language.And|language.Place|language.With); j++ {
		if d.Is(j, language.Fighters) {
			return d.Tags[j].To
		}
	}
	return i
}

// halfList says whether a list of parties between two tokens names one state alone, and goes on
// to somebody whom the pack does not know: "entre le gouvernement du Yémen et les rebelles".
func (d *Doc) halfList(from, to int) bool {
	if !d.Pack.AdjectivesAfter || !d.Is(to, language.And) && !d.Mark(to, ",") || !d.Is(to-1, language.Place) || len(d.Tags[to-1].Place) != 2 {
		return false
	}
	return !d.Any(language.And, from, to)
}

// names takes in a party that ends before token to.
func (w *partyWalk) names(e *language.Entry, to int) outcome {
	w.m.Own.add(e)
	w.at, w.end = to, to
	return taken
}

// state reads a party that the pack knows.
func (w *partyWalk) state() outcome {
	d, j, tag := w.d, w.at, w.d.Tags[w.at]
	switch {
	case d.governed(j) > j:
		return w.names(tag.Entry, d.governed(j))
	case d.cabinet(j):
		return w.names(d.Tags[j+1].Entry, d.Tags[j+1].To)
	case d.company(j):
		return stopped
	case d.Mark(j, "«“\"„") && d.Is(j+1, language.Place) && d.Mark(d.Tags[j+1].To, "»”\"“"): // i paesi del «Mercosur»
		return w.names(d.Tags[j+1].Entry, d.Tags[j+1].To+1)
	case !tag.Is(language.Place):
		return undecided
	case tag.As == language.ByAdjective && w.end > w.first && !d.Is(j-1, language.And) && !d.Mark(j-1, ","):
		return stopped
	}
	return w.names(tag.Entry, d.pastParty(tag.To))
}

// pastParty gives the token behind what hangs on a state's name that ends at token i, and
// the government that it is of.
func (d *Doc) pastParty(i int) int {
	for d.Joined(i) && !d.Is(i, language.Place|language.Head) { // FARC-geriljaen
		i++
	}
	if next := d.pastGenitive(i); d.Is(next, language.Government) && d.SentenceAt(next) == d.SentenceAt(i-1) { // Kenyas regering
		return d.Tags[next].To
	}
	return i
}

// aside passes over what is said of the parties beside their names.
func (w *partyWalk) aside() outcome {
	to := w.at
	if w.end > w.first {
		to = w.d.styled(w.at, w.s)
	}
	if to == w.at {
		to = w.d.aside(w.at, w.s)
	}
	if to == w.at {
		to = w.d.genitives(w.at)
	}
	if to == w.at {
		return undecided
	}
	w.at = to
	return taken
}

// particle passes over a word that leads to the next party.
func (w *partyWalk) particle() outcome {
	d, j := w.d, w.at
	switch {
	case d.Mark(j, ",") && w.adjoins() && w.d.subjectBehind(j+1, w.s):
		return stopped
	case w.adjoins() && d.Is(j, language.At) && len(w.m.Own.Parties) > 1: // au Kremlin
		return stopped
	case d.Is(j, language.And|language.Definite) || d.Mark(j, ","):
	case d.Is(j, language.Government) && w.end == w.first && d.Is(d.Tags[j].To, language.And) && d.Tags[j].To == j+1: // between the government and the FARC
	case !d.governs(j) || d.Plain(j) && (len(w.m.Own.Parties) > 1 || w.adjoins()): // and not "e la questione del Sahara"
		return undecided
	}
	w.at++
	return taken
}

// subjectBehind says whether the state at token i, behind a comma, goes on into a word, as no item of
// a list does before its last: "Under a deal with Ghana, Togo may …".
func (d *Doc) subjectBehind(i int, s prose.Range) bool {
	if i >= s.To || d.Pack.NumbersBefore || !d.Is(i, language.Place) || d.Tags[i].As != language.ByName {
		return false
	}
	next := d.Tags[i].To
	return next < s.To && d.Tokens[next].Kind == prose.Word && d.Tokens[next].Join == prose.Spaced && !d.Tokens[next].Capital && !d.Is(next, language.And|language.Or|language.Of|language.With)
}

// adjoins says whether the party named last ends right before the token.
func (w *partyWalk) adjoins() bool { return w.end == w.at && w.end > w.first }

// stranger reads a name that the pack does not know.
func (w *partyWalk) stranger() outcome {
	d, j := w.d, w.at
	switch {
	case !d.Tokens[j].Capital || d.Tags[j].Entry != nil:
		return stopped
	case d.Pack.Capitals:
		if d.Is(j-1, language.And) && w.end == j-1 && d.Is(w.end-1, language.Place) && d.Tags[w.end-1].As == language.BySeat { // Kairo und Jerusalem
			w.end = j + 1
		}
		return stopped
	case w.end > w.first && w.end < j && d.Is(j-1, language.And|language.Definite) && !d.Any(language.And, w.first, w.end), w.adjoins() && d.follows(j-1):
		w.at, w.end = j+1, j+1
		return taken
	}
	return stopped
}

// follows says whether a name may go on behind the word at token i: behind one that the pack
// does not know, or the adjective of a state, Азербайджанской Республикой.
func (d *Doc) follows(i int) bool {
	return d.Tags[i].Entry == nil || d.Pack.NoArticles && d.Tags[i].As == language.ByAdjective
}
