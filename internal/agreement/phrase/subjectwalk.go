package phrase

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// subjectWalk walks to the right over what an agreement is about.
type subjectWalk struct {
	d       *Doc
	m       *Phrase
	s       prose.Range
	first   int
	at      int  // the token that is read
	end     int  // the token behind the last that tells the subject
	of      bool // what the noun is of, rather than on
	strange int  // words that the pack does not know, since the last that it knows
}

// subjectRules are asked in this order what a token is.
var subjectRules = []func(*subjectWalk) outcome{
	(*subjectWalk).border, (*subjectWalk).topic, (*subjectWalk).place, (*subjectWalk).particle,
	(*subjectWalk).name, (*subjectWalk).proper, (*subjectWalk).rest,
}

// Subject reads what the agreement is about, up to the last word that tells it.
func (d *Doc) Subject(m *Phrase, i int, s prose.Range, of bool) int {
	w, most := &subjectWalk{d: d, m: m, s: s, first: i, at: i, end: i, of: of}, 3
	if d.Pack.NoArticles { // no small words tell where the subject ends
		most = 5
	}
	for w.at < s.To && w.strange < most && step(w, subjectRules) {
		w.at++
	}
	return w.end
}

// adjoins says whether the subject that is read so far ends right before the token.
func (w *subjectWalk) adjoins() bool { return w.end == w.at && w.end > w.first }

// tells takes in what ends before token to.
func (w *subjectWalk) tells(e *language.Entry, to int) outcome {
	w.m.Own.add(e)
	w.end, w.strange = to, 0
	return taken
}

// border tells where the subject cannot reach to.
func (w *subjectWalk) border() outcome {
	d, j, tag := w.d, w.at, w.d.Tags[w.at]
	switch {
	case d.Tokens[j].Kind == prose.Mark && !w.comma():
		return stopped
	case w.adjoins() && d.Joined(j): // Aix-la-Chapelle
		w.m.Own.add(tag.Entry)
		w.end = j + 1
		return taken
	case w.m.Kind == "text" && tag.Is(language.Head): // el texto del Convenio
		return stopped
	case tag.Is(language.Topic) && d.Is(tag.To, language.Head) && d.Tokens[tag.To].Join == prose.Spaced && !d.Pack.AdjectivesAfter: // the protocol on the tax treaty
		return stopped
	}
	return undecided
}

// comma says whether the mark at hand stands between two words of the subject.
func (w *subjectWalk) comma() bool {
	d, j := w.d, w.at
	return d.Mark(j, ",") && (w.adjoins() && d.Is(j+1, language.Topic) || d.Pack.NoArticles && j > w.first && d.Plain(j-1) && d.Plain(j+1))
}

// topic reads a subject that the pack knows.
func (w *subjectWalk) topic() outcome {
	tag := w.d.Tags[w.at]
	if !tag.Is(language.Topic) {
		return undecided
	}
	w.m.Modifiers = append(w.m.Modifiers, w.at)
	return w.tells(tag.Entry, tag.To)
}

// place reads a state, or a town that a name is made of.
func (w *subjectWalk) place() outcome {
	d, j, tag := w.d, w.at, w.d.Tags[w.at]
	switch {
	case !tag.Is(language.Place):
		return undecided
	case d.possesses(tag) || w.suffers(): // pour contraindre Israël
		return stopped
	case tag.As == language.ByName || tag.As == language.ByAdjective:
		return w.tells(tag.Entry, d.pastAdjective(tag))
	case w.of && j == w.first && tag.As == language.BySeat && d.Tokens[w.m.Head].Capital && !d.Pack.Capitals && w.m.Kind != "treaty": // the Convention of Caracas
		w.m.Proper = append(w.m.Proper, j)
		w.end = tag.To
		return taken
	}
	return undecided
}

// pastAdjective gives the token behind a state, or behind the noun that its adjective belongs to:
// "über die türkischen Meerengen". Only capitals tell a noun from a verb there.
func (d *Doc) pastAdjective(state language.Tag) int {
	to := state.To
	if d.Pack.Capitals && to < len(d.Tokens) && state.As == language.ByAdjective && !d.Tokens[to-1].Capital && d.Tokens[to].Capital && d.Tags[to].Entry == nil && d.Tokens[to].Join == prose.Spaced {
		return to + 1
	}
	return to
}

// suffers says whether the state at hand is the object of a word that the pack does not know.
func (w *subjectWalk) suffers() bool {
	d, j := w.d, w.at
	return d.Pack.AdjectivesAfter && !d.Pack.NoArticles && j > w.first && d.Tags[j].As == language.ByName && d.Tags[j-1].Entry == nil && d.Tokens[j].Join == prose.Spaced
}

// particle passes over the small words between those that tell the subject.
func (w *subjectWalk) particle() outcome {
	d, j, tag := w.d, w.at, w.d.Tags[w.at]
	switch {
	case w.m.Indefinite() && (tag.Is(language.Indefinite) && j == w.first || tag.Is(language.About) && w.strange == 1 && d.Is(j+1, language.Topic)): // over een verbod op kernwapens
	case d.Pack.AdjectivesAfter && w.adjoins() && tag.Is(language.Definite) && !tag.Is(language.Of|language.At|language.About|language.And): // di partenariato al Sahara
		return stopped
	case tag.Is(language.Definite | language.Of | language.Qualifier), j == w.first && !w.of && tag.Is(language.Indefinite), d.Pack.NoArticles && tag.Is(language.Evaluative|language.Number|language.Possessive) && d.Tokens[j].Join == prose.Spaced:
	case d.Pack.NoArticles && tag.Is(language.With) && j > w.first: // о борьбе с терроризмом
		w.strange++
	case w.adjoins() && d.where(j, w.s) > j:
		w.end = d.where(j, w.s)
		w.at = w.end - 1
	case tag.Is(language.And) && w.breaksOff():
		return stopped
	case tag.Is(language.And) && (w.end > w.first || w.strange > 0) || d.Tokens[j].Kind == prose.Mark:
	default:
		return undecided
	}
	return taken
}

// breaksOff says whether an article behind the "and" at hand tells that something else begins
// there: di partenariato e l'esclusione.
func (w *subjectWalk) breaksOff() bool {
	d, i := w.d, w.first
	return w.of && w.end > i && d.Is(w.at+1, language.Definite) && !d.Is(w.at+1, language.Of) && !d.Is(i, language.Definite) && !d.Is(i-1, language.Definite)
}

// rest reads a word of which the pack knows nothing that matters here.
func (w *subjectWalk) rest() outcome {
	d, j := w.d, w.at
	switch {
	case d.Tags[j].Entry != nil && !d.Is(j, language.Land), w.adjoins() && d.Pack.Verbal(d.Of(j)): // резолюция по Украине получила
		return stopped
	case w.of && j > w.first && IsYear(d, j) && !d.Pack.NoArticles: // the Treaty of Ghent of 1814 restored borders
		return stopped
	case d.Tokens[j].Kind == prose.Number: // des 20-monatigen Bürgerkriegs
	case w.begins(): // over visserijrechten met, om kärnvapennedrustning
		w.m.Modifiers = append(w.m.Modifiers, j)
		return w.tells(d.Pack.Begins(d.Of(j)), j+1)
	case w.of && w.adjoins() && len(w.m.Proper) > 0 && w.m.Proper[len(w.m.Proper)-1] == j-1 && !d.Tokens[j].Capital && !d.Pack.NoArticles: // the Treaty of Ghent restored borders
		return stopped
	default:
		w.strange++
	}
	return taken
}

// begins says whether the compound at hand begins with a subject that tells an agreement of
// states by itself, or with any, right before who they are.
func (w *subjectWalk) begins() bool {
	if w.d.Tokens[w.at].Capital && !w.d.Pack.Capitals { // Fredrikshamn
		return false
	}
	e := w.d.Pack.Begins(w.d.Of(w.at))
	return e != nil && (e.Is(language.Strong) || w.d.Is(w.at+1, language.With|language.Between))
}
