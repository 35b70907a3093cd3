package agreement

import (
	"slices"
	"strconv"
	"strings"
)

// properFits refuses agreements that have no name with the names within the phrase:
// "the Caracas Convention" is none of those that are merely about the same.
func (r *resolver) properFits(m *Mention, e *Entry) bool {
	for _, i := range m.proper {
		if !r.inNames(e, i) {
			return false
		}
	}
	return true
}

// apposed says whether m stands right behind a mention of e: "CETA, the trade deal
// with Canada".
func (r *resolver) apposed(m *Mention, e *Entity) bool {
	if e == nil || e != r.latest || r.lastTo >= m.From || !r.d.mark(r.lastTo, ",–—(") {
		return false
	}
	i := r.lastTo + 1
	if r.d.is(i, determiners) {
		i++
	}
	return i == m.From
}

// announces says whether a new agreement that m brings up can be one that is named
// only later: the first that is.
func (r *resolver) announces(m *Mention, e *Entity) bool {
	if e.last >= 0 || e.first < m.From || formal[e.kind] && e.kind != m.kind && !r.named(e, m.head) {
		return false
	}
	for _, other := range r.entities {
		if other.first > m.From && other.first < e.first {
			return false
		}
	}
	return true
}

// dateFits refuses agreements that were made well after the article was written.
func (r *resolver) dateFits(e *Entry) bool {
	return r.d.Date == "" || e.Signed == "" || e.Signed.Year() <= r.d.Date.Year()+1
}

// over says whether e had ended or been replaced when the article was written.
func (r *resolver) over(e *Entry) bool {
	if r.d.Date == "" {
		return e.Ended != "" || len(e.ReplacedBy) > 0
	}
	return e.Ended.Before(r.d.Date)
}

// recent says whether e was signed in the two months up to the article's date, or
// the month after it.
func (r *resolver) recent(e *Entry) bool {
	a, b := months(r.d.Date), months(e.Signed)
	return a > 0 && b > 0 && a-b <= 2 && b-a <= 1
}

// early says whether e was signed well after the article was written, and is of a kind
// that is not negotiated for years.
func (r *resolver) early(e *Entry) bool {
	if e.Kind != "ceasefire" && e.Kind != "peace-agreement" {
		return false
	}
	a, b := months(r.d.Date), months(e.Signed)
	return a > 0 && b > 0 && b-a > 2
}

// young says whether e can be called new: signed in the year before the article, or
// not in the catalogue.
func (r *resolver) young(e *Entity) bool {
	if e.Entry == nil || r.d.Date == "" {
		return true
	}
	return r.d.Date.Year()-e.Entry.Signed.Year() <= 1
}

// months counts the months from year 0 to d; 0 where d does not tell the month.
func months(d Date) int {
	if len(d) < 7 {
		return 0
	}
	month, err := strconv.Atoi(string(d[5:7]))
	if err != nil {
		return 0
	}
	return d.Year()*12 + month // December: 0 modulo 12
}

// within says whether e was signed in the year before the article, so that a month
// alone can tell it.
func (r *resolver) within(e *Entry) bool {
	return r.d.Date == "" || months(r.d.Date)-months(e.Signed) <= 12
}

// scoreYears refuses agreements of other years and months than the phrase names.
func (r *resolver) scoreYears(m *Mention, e *Entry, j *judged) bool {
	for _, month := range m.own.months {
		if months(e.Signed)%12 != month%12 || months(e.Signed) == 0 || !r.within(e) {
			return false
		}
		j.sign(scoreMonth, "month: "+strconv.Itoa(month))
	}
	for _, y := range m.own.years {
		if y != e.Signed.Year() && y != e.Force.Year() {
			return false
		}
		j.sign(scoreYear, "year: "+strconv.Itoa(y))
	}
	if m.signed > 0 {
		if !around(m.signed, e.Signed.Year()) && !around(m.signed, e.Force.Year()) {
			return false
		}
		j.sign(scoreYear, "year: "+strconv.Itoa(m.signed)+" right behind")
	}
	return true
}

// around says whether two years are the same or next to each other: what one press calls
// signed, another calls agreed.
func around(a, b int) bool { return a-b <= 1 && b-a <= 1 }

// scoreParties refuses agreements to which a state that the phrase names is no party,
// where all parties are known.
func (r *resolver) scoreParties(m *Mention, e *Entry, j *judged) bool {
	all := e.Parties
	if len(e.About) > 0 {
		all = slices.Concat(e.Parties, e.About)
	}
	if r.known[j.entry] == nil && len(e.Parties) <= 3 && !r.places.all(e.Parties, r.d.Pack) && !inner(m, e) && !r.eventful(e) {
		return false // a treaty of two is hardly spoken of without naming both
	}
	if r.known[j.entry] == nil && r.unionAlone(all) {
		return false
	}
	if len(all) == 0 && len(m.own.parties) > 1 {
		return false // two states tell an agreement of their own, and no convention of many
	}
	var named []string
	for _, p := range m.own.parties {
		switch {
		case has(all, p) || p == "RU" && has(all, "SU") || p == "UN" && e.Kind == "resolution": // which it issued
			named = append(named, p)
		case len(e.Parties) > 0:
			return false
		}
	}
	if len(e.Parties) == 0 && len(named) == 0 && len(m.own.parties) > 0 && len(m.own.years) == 0 && r.d.partner(m) {
		return false
	}
	if len(named) > 0 {
		j.sign(scoreParty, "parties: "+strings.Join(named, " "))
	}
	if len(e.Parties) == 2 && len(named) == 1 && has(e.Parties, "EU") && named[0] != "EU" && !r.d.Pack.OutsideUnion {
		j.add(scorePair, "parties: the other is the Union")
	}
	if r.known[j.entry] == nil && len(named) == 1 && len(e.Parties) == 2 && r.granted(e.Parties, named[0]) {
		j.sign(scorePair, "parties: the other goes without saying")
	}
	if r.known[j.entry] == nil && len(named) == 1 && named[0] == "EU" && !r.union(m, e) {
		return false
	}
	near := 0
	for _, p := range m.near {
		if has(all, p) && !has(named, p) {
			near++
		}
	}
	if near > 0 {
		j.sign(scoreNear*float64(min(near, 2)), "near: its parties in the same sentence")
	}
	switch n := len(e.Parties); {
	case n == 1 && m.indefinite() && m.made && len(m.near) > 1: // two states make one of their own
	case len(e.About) > 1 && within(e.About, m.own.parties) && len(m.own.parties) > 0: // two blocs, whatever their members
		j.sign(scoreAll, "parties: both sides")
	case n > 0 && n <= 4 && len(named)+near >= n:
		j.sign(scoreAll, "parties: all of them")
	case n > 0 && n <= 3 && len(named) == 0 && len(m.own.years) == 0 && r.known[j.entry] == nil && !r.eventful(e):
		return false // nothing but its subject speaks for it
	}
	if r.muchAbout(e) {
		j.sign(scoreAbout, "parties: the article is about them")
	}
	return true
}

// unionAlone says whether the article names none of those whom an agreement of the
// Union is with: it has many, and may be named for any reason.
func (r *resolver) unionAlone(parties []string) bool {
	if !has(parties, "EU") {
		return false
	}
	for _, p := range parties {
		if p != "EU" && (r.places[p] > 0 || p == r.d.Pack.Home) {
			return false
		}
	}
	return true
}

// union says whether somebody with whom the Union made e stands in the sentence of m,
// or in the article more than in passing: the Union alone tells too little.
func (r *resolver) union(m *Mention, e *Entry) bool {
	others := append(slices.Clone(e.Parties), e.About...)
	return slices.ContainsFunc(others, func(p string) bool {
		return p != "EU" && (has(m.near, p) || r.granted([]string{"EU", p}, "EU"))
	})
}

// eventful says whether the article names a meeting that made e.
func (r *resolver) eventful(e *Entry) bool { return slices.ContainsFunc(e.Events, r.d.hasPhrase) }

// inner says whether e ended a conflict of the one state among its parties, and m names
// a party and the subject: "the Colombian peace accord", "the peace with the FARC".
func inner(m *Mention, e *Entry) bool {
	var states []string
	for _, p := range e.Parties {
		if len(p) == 2 { // insurgents have longer codes
			states = append(states, p)
		}
	}
	return len(states) == 1 && shared(m.own.parties, e.Parties) && shared(m.own.topics, e.Topics)
}

// granted says whether the party of a pair that is not named goes without saying: the
// article names no state more often, or it is written in its language.
func (r *resolver) granted(pair []string, named string) bool {
	other := pair[0]
	if other == named {
		other = pair[1]
	}
	if other == r.d.Pack.Home {
		return true
	}
	for p, n := range r.places {
		if p != named && n > r.places[other] {
			return false
		}
	}
	return r.places[other] > 1
}

// muchAbout says whether the states that e is about, or its parties, stand in the
// article more than in passing: all of them, or at least three.
func (r *resolver) muchAbout(e *Entry) bool {
	return r.often(e.About) || r.often(e.Parties)
}

func (r *resolver) often(states []string) bool {
	often := 0
	for _, p := range states {
		if r.places[p] > 1 {
			often++
		}
	}
	return often > 0 && (often == len(states) || often > 2)
}

// founding is the subject of phrases such as "the alliance's founding treaty".
const founding = "founding"

// founds says whether an organisation that rests on e is named in the article, and
// none that rests on another agreement more often.
func (r *resolver) founds(e *Entry) bool {
	often, most := 0, 0
	for place, n := range r.places {
		if entry, ok := r.cat.founded(place); ok {
			most = max(most, n)
			if r.cat.Entry(entry) == e {
				often = n
			}
		}
	}
	return often > 0 && often == most
}

// kindFits refuses agreements that the noun cannot stand for. What an organisation
// rests on may be called its charter or its deed, whatever it is.
func (r *resolver) kindFits(m *Mention, e *Entry) bool {
	return sameKind(m.kind, e.Kind) || m.kind == "charter" && has(m.own.topics, founding) && r.founds(e)
}

// scoreTopics refuses agreements on nothing that the phrase says, if nothing of theirs
// but their parties stands in it: an extradition treaty is no border treaty of the same two.
func (r *resolver) scoreTopics(m *Mention, e *Entry, j *judged) bool {
	if len(e.Topics) > 0 && len(m.own.topics) > 0 && len(m.own.years) == 0 && !has(m.own.topics, founding) && !shared(m.own.topics, e.Topics) && r.wordsWithin(m, e) == 0 {
		return false
	}
	for _, t := range m.own.topics {
		if t == founding {
			if r.founds(e) {
				j.sign(scoreFounding, "topic: "+t)
				j.signs++ // the organisation is a sign of its own
			}
			continue
		}
		if has(e.Topics, t) {
			j.sign(scoreTopic, "topic: "+t)
		} else {
			j.score -= othersWrong
		}
	}
	return true
}

// scoreWords scores the words that a phrase shares with the agreement's names.
func (r *resolver) scoreWords(m *Mention, e *Entry, j *judged) {
	if n := r.wordsWithin(m, e); n > 0 {
		j.sign(scoreWord*float64(n), "name: shared words")
	}
}

// mostWords is how many shared words count.
const mostWords = 3

// wordsWithin counts the phrase's own adjectives and subjects among the words of the
// agreement's names, up to mostWords.
func (r *resolver) wordsWithin(m *Mention, e *Entry) (n int) {
	for _, i := range m.modifiers {
		if n < mostWords && r.inNames(e, i) {
			n++
		}
	}
	return n
}

// inNames says whether the stem of word stands in one of e's names in the article's
// language.
func (r *resolver) inNames(e *Entry, token int) bool {
	stem := r.cat.stem(r.d.Pack, r.d.seed, r.d.Tokens[token].Hash, r.d.Of(token))
	return r.cat.profile(e, r.d.Pack).stems[stem]
}
