package agreement

import (
	"fmt"
	"slices"
	"sort"
	"strconv"
	"strings"
)

// What each sign adds to the score of an agreement that a description could mean.
// One sure sign (a party, a year) is not enough by itself, two are.
const (
	scoreParty    = 0.30 // a party that the phrase names
	scoreAll      = 0.30 // every party is named in the phrase or its sentence
	scoreNear     = 0.10 // a party named in the same sentence, for at most two
	scoreYear     = 0.40
	scoreMonth    = 0.30
	scoreNoun     = 0.10 // one of its names has the noun
	scoreTopic    = 0.20
	scoreSame     = 0.35 // the article speaks of it elsewhere
	scoreAbout    = 0.20 // the article is much about its parties
	scoreWord     = 0.08 // a word of one of its names, for at most three
	scoreRecent   = 0.15 // signed in the two months before the article
	scoreOver     = 0.10 // no longer in force
	scoreNearYear = 0.25
	scoreApposed  = 0.30 // stands right behind its name
	scoreNeeded   = 0.50 // to be linked
	scoreSure     = 0.70 // to be linked whatever else speaks against it
	scoreMargin   = 0.08 // over the second
	othersWrong   = 0.25 // a subject that is not one of its own
)

// judged is an agreement with its score and the reasons.
type judged struct {
	entry int
	score float64
	why   []string
}

// judge scores the agreements that a description could mean, the best first.
func (r *resolver) judge(m *Mention) []judged {
	var out []judged
	for _, i := range r.candidates(m) {
		if j, ok := r.score(m, i); ok {
			out = append(out, j)
		}
	}
	sort.SliceStable(out, func(a, b int) bool { return out[a].score > out[b].score })
	return out
}

// candidates gives the agreements that share something with what the mention tells.
func (r *resolver) candidates(m *Mention) []int {
	seen := map[int]bool{}
	var out []int
	add := func(key uint64) {
		for _, i := range r.cat.posting(key) {
			if !seen[i] {
				seen[i] = true
				out = append(out, i)
			}
		}
	}
	for _, y := range m.own.years {
		add(yearKey(strconv.Itoa(y)))
	}
	for _, t := range m.own.topics {
		add(topicKey(t))
	}
	for _, p := range m.own.parties {
		add(partyKey(p))
		if p == "RU" {
			add(partyKey("SU"))
		}
	}
	for i := range r.known {
		if !seen[i] {
			out = append(out, i)
		}
	}
	slices.Sort(out)
	return out
}

// score judges one agreement; false: it cannot be meant.
func (r *resolver) score(m *Mention, entry int) (judged, bool) {
	e := r.cat.Entry(entry)
	j := judged{entry: entry}
	if !sameKind(m.kind, e.Kind) || !r.dateFits(e) || !r.properFits(m, e) {
		return j, false
	}
	if !r.scoreYears(m, e, &j) || !r.scoreParties(m, e, &j) {
		return j, false
	}
	r.scoreTopics(m, e, &j)
	r.scoreWords(m, e, &j)
	if known := r.known[entry]; known != nil && (!m.indefinite() || r.announces(m, known)) {
		j.add(scoreSame, "mentioned: elsewhere in the article")
	}
	if r.cat.profile(e, r.d.Pack).nouns[r.d.Tokens[m.head].Hash] {
		j.add(scoreNoun, "name: the noun")
	} else {
		j.score -= scoreNoun / 2
	}
	if r.apposed(m, r.known[entry]) {
		j.add(scoreApposed, "beside: its name")
	}
	if r.over(e) {
		j.score -= scoreOver
	}
	if has(m.nearYears, e.Signed.Year()) && len(m.own.years) == 0 {
		j.add(scoreNearYear, fmt.Sprint("year: ", e.Signed.Year(), " in the same sentence"))
	}
	if r.recent(e) {
		j.add(scoreRecent, "date: signed shortly before the article")
	}
	return j, true
}

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
	if e.last >= 0 || e.first < m.From {
		return false
	}
	for _, other := range r.entities {
		if other.first > m.From && other.first < e.first {
			return false
		}
	}
	return true
}

func (j *judged) add(score float64, why string) {
	j.score += score
	j.why = append(j.why, why)
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
		j.add(scoreMonth, fmt.Sprint("month: ", month))
	}
	for _, y := range m.own.years {
		if y != e.Signed.Year() && y != e.Force.Year() {
			return false
		}
		j.add(scoreYear, fmt.Sprint("year: ", y))
	}
	return true
}

// scoreParties refuses agreements to which a state that the phrase names is no party,
// where all parties are known.
func (r *resolver) scoreParties(m *Mention, e *Entry, j *judged) bool {
	all := append(slices.Clone(e.Parties), e.About...)
	if r.known[j.entry] == nil && len(e.Parties) <= 3 && !r.places.all(e.Parties) {
		return false // a treaty of two is hardly spoken of without naming both
	}
	var named []string
	for _, p := range m.own.parties {
		switch {
		case has(all, p) || p == "RU" && has(all, "SU"):
			named = append(named, p)
		case len(e.Parties) > 0:
			return false
		}
	}
	if len(named) > 0 {
		j.add(scoreParty, "parties: "+strings.Join(named, " "))
	}
	near := 0
	for _, p := range m.near {
		if has(all, p) && !has(named, p) {
			near++
		}
	}
	if near > 0 {
		j.add(scoreNear*float64(min(near, 2)), "near: its parties in the same sentence")
	}
	switch n := len(e.Parties); {
	case n > 0 && n <= 4 && len(named)+near >= n:
		j.add(scoreAll, "parties: all of them")
	case n > 0 && n <= 3 && len(named) == 0 && len(m.own.years) == 0 && r.known[j.entry] == nil:
		return false // nothing but its subject speaks for it
	}
	if r.muchAbout(e) {
		j.add(scoreAbout, "parties: the article is about them")
	}
	return true
}

// muchAbout says whether the states that e is about, or else its parties, stand in
// the article more than in passing: all of them, or at least three.
func (r *resolver) muchAbout(e *Entry) bool {
	about := e.About
	if len(about) == 0 {
		about = e.Parties
	}
	often := 0
	for _, p := range about {
		if r.places[p] > 1 {
			often++
		}
	}
	return often > 0 && (often == len(about) || often > 2)
}

func (r *resolver) scoreTopics(m *Mention, e *Entry, j *judged) {
	for _, t := range m.own.topics {
		if has(e.Topics, t) {
			j.add(scoreTopic, "topic: "+t)
		} else {
			j.score -= othersWrong
		}
	}
}

// scoreWords counts the phrase's own adjectives and subjects among the words of the
// agreement's names.
func (r *resolver) scoreWords(m *Mention, e *Entry, j *judged) {
	n := 0
	for _, i := range m.modifiers {
		if n < 3 && r.inNames(e, i) {
			n++
		}
	}
	if n > 0 {
		j.add(scoreWord*float64(n), "name: shared words")
	}
}

// inNames says whether the stem of word stands in one of e's names in the article's
// language.
func (r *resolver) inNames(e *Entry, token int) bool {
	stem := r.cat.stem(r.d.Pack, r.d.seed, r.d.Tokens[token].Hash, r.d.Of(token))
	return r.cat.profile(e, r.d.Pack).stems[stem]
}

// general are the nouns that news uses for any agreement between states.
var general = map[string]bool{"treaty": true, "agreement": true, "deal": true, "pact": true}

// kindsOf gives the kinds of agreement that a noun can stand for, beside the general ones.
var kindsOf = map[string][]string{
	"treaty":    {"treaty", "convention", "agreement", "pact", "charter", "peace-agreement", "protocol"},
	"pact":      {"treaty", "convention", "agreement", "pact", "peace-agreement", "memorandum", "protocol", "declaration"},
	"agreement": {"treaty", "convention", "agreement", "pact", "peace-agreement", "memorandum", "ceasefire", "protocol", "declaration"},
	"deal":      {"treaty", "agreement", "pact", "peace-agreement", "memorandum", "ceasefire", "declaration", "protocol"},
	"compact":   {"pact", "agreement", "declaration"},
}

// sameKind says whether a noun of one kind can stand for an agreement of another.
func sameKind(noun, kind string) bool {
	if noun == "" || noun == kind {
		return true
	}
	if noun == "ceasefire" {
		return kind == "peace-agreement" || kind == "agreement"
	}
	return has(kindsOf[noun], kind) || noun == "convention" && (kind == "treaty")
}
