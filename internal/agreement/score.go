package agreement

import (
	"slices"
	"strconv"

	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/language"
	"pactlight/internal/prose"
	"pactlight/internal/set"
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
	scoreFirst    = 0.08 // and names it first, later
	scoreChief    = 0.15 // within which the one that the article names most often is meant
	scoreLater    = 0.15 // only a later paragraph speaks of it
	scoreAbout    = 0.20 // the article is much about its parties
	scoreOwn      = 0.35 // no other is about the subject that it is most about
	scoreWord     = 0.08 // a word of one of its names, for at most three
	scoreRecent   = 0.15 // signed in the two months before the article
	scoreOther    = 0.20 // a noun that fits its kind badly
	scoreFounding = 0.60 // an organisation of the article rests on it
	scorePair     = 0.12 // of its two parties one is named, and the other may be taken for granted
	scoreOver     = 0.10 // no longer in force
	scoreEarly    = 0.08 // not signed for months to come
	scoreNearYear = 0.25
	scoreSeat     = 0.25 // the phrase has the town where it was signed
	scoreApposed  = 0.30 // stands right behind its name
	scoreEvent    = 0.30 // the article names the meeting that made it
	scoreMet      = 0.40 // its sentence names the town where many made the one on its subject
	scoreNeeded   = 0.50 // to be linked
	scoreSure     = 0.70 // to be linked whatever else speaks against it
	scoreMargin   = 0.07 // over the second
	othersWrong   = 0.25 // a subject that is not one of its own
)

// historic is the year before which an agreement is called by the noun of its name alone.
const historic = 1900

// score judges one agreement; false: it cannot be meant.
func (r *resolver) score(m *Mention, entry int) (judged, bool) {
	e, j := r.cat.Entry(entry), judged{entry: entry}
	if !r.possible(m, e, r.known[entry]) || !r.scoreYears(m, e, &j) || !r.scoreParties(m, e, &j) || !r.scoreTopics(m, e, &j) {
		return j, false
	}
	if (r.ownTitle(m) || r.wholeTitle(m)) && r.wordsWithin(m, e) == 0 {
		return j, false
	}
	r.scoreWords(m, e, &j)
	if known := r.known[entry]; known != nil && (!m.Indefinite() || r.announces(m, known)) && !(m.Fresh && !r.young(known)) {
		j.sign(r.sameScore(m, known), "mentioned elsewhere")
	}
	r.scoreNoun(m, e, &j)
	r.scoreBeside(m, e, &j)
	r.scoreMaking(m, e, &j)
	r.scoreTime(m, e, &j)
	return j, true
}

// possible says whether the noun, the names and the time of m allow that it means e, which the
// article knows as known or, where that is nil, does not name.
func (r *resolver) possible(m *Mention, e *catalogue.Entry, known *Entity) bool {
	if !r.kindFits(m, e) || !r.dateFits(e) && (known == nil || len(m.Own.Parties) == 0) || !r.properFits(m, e) {
		return false
	}
	if r.signing(m) && r.d.Date != "" && (r.d.Date.Year()-e.Signed.Year() > 1 || r.early(e)) && !set.Has(m.NearYears, e.Signed.Year()) && len(m.Own.Years) == 0 {
		return false // what is signed now is none of old, and none yet to be signed
	}
	if known == nil && len(m.Own.Parties)+len(m.Own.Years) == 0 && r.d.Is(m.To, language.Between) && !r.d.Is(m.To, language.Of|language.With) {
		return false // between whom the pack does not know
	}
	if known == nil && (r.faded(m, e) || r.anyTruce(m, e)) {
		return false
	}
	if r.unpassed(m) || r.headedByOthers(m, e) || known == nil && r.telegraphs(m) && !m.Wanted && r.early(e) { // a headline tells what is made
		return false
	}
	if m.Fresh && (known != nil && r.succeeded(known) || ancient(m, e)) {
		return false // the new one is not the one that it replaced
	}
	if m.Earlier && known == nil && m.Det&language.Demonstrative == 0 && len(m.Own.Years) == 0 && len(e.Replaces) > 0 && len(e.ReplacedBy) == 0 {
		return false // the one before is not the last of its line
	}
	return !m.Indefinite() || !(m.NearDay != "" && r.longAgo(m, e)) && !(m.Made && known == nil && r.bygone(e))
}

// scoreBeside weighs what the article names beside m: e itself, or what e is a protocol to.
func (r *resolver) scoreBeside(m *Mention, e *catalogue.Entry, j *judged) {
	if r.apposed(m, r.known[j.entry]) {
		j.sign(scoreApposed, "its name beside it")
	}
	if m.Kind == "protocol" && e.Kind == m.Kind && r.accompanies(e) {
		j.sign(scoreTopic, "the agreement it is a protocol to")
	}
}

// scoreMaking weighs the town and the meeting where e was made.
func (r *resolver) scoreMaking(m *Mention, e *catalogue.Entry, j *judged) {
	if r.atTown(m, e) || r.wordsWithin(m, e) > 0 && slices.ContainsFunc(m.Proper, func(i int) bool { return r.signedAt(e, i) }) || m.Made && m.Indefinite() && r.sentFrom(e) {
		j.sign(scoreSeat, "where it was signed")
	}
	if r.eventful(e) {
		j.sign(scoreEvent, "the meeting that made it")
	} else if r.metAt(m, e) {
		j.sign(scoreMet, "the meeting that made it")
	}
}

// scoreTime weighs when e was signed and whether it is in force, against the day of the
// article and what stands near m.
func (r *resolver) scoreTime(m *Mention, e *catalogue.Entry, j *judged) {
	if r.over(e) && !r.namedBeside(m, r.known[j.entry]) {
		j.score -= scoreOver
	}
	if r.early(e) {
		j.score -= scoreEarly
	}
	if set.Has(m.NearYears, e.Signed.Year()) && len(m.Own.Years) == 0 && !m.otherDay(e) {
		j.sign(scoreNearYear, "year: "+strconv.Itoa(e.Signed.Year()))
	}
	if m.NearDay != "" && m.NearDay == e.Signed {
		j.sign(scoreYear, "when it was signed")
	}
	if r.recent(e) {
		j.sign(scoreRecent, "signed shortly before")
	} else if r.holding(m, e) && r.lastTruce(m, e) {
		j.sign(scoreRecent, "the last one there")
	}
}

// ownTitle says whether m is written as a title that tells its subject: "Декларация о
// независимости" is none whose names do not have that word.
func (r *resolver) ownTitle(m *Mention) bool {
	return (phrase.Formal[m.Kind] || m.Kind == "treaty") && len(m.Own.Years) == 0 && (m.About && len(m.Own.Parties) == 0 && r.titled(m) || r.entitled(m))
}

// wholeTitle says whether m is written as a title from its first word on: "the Visiting Forces
// Agreement".
func (r *resolver) wholeTitle(m *Mention) bool {
	if r.d.Pack.AdjectivesAfter || m.Det&language.Definite == 0 || len(m.Own.Topics) == 0 || len(m.Own.Parties)+len(m.Own.Years) > 0 || m.To != m.Head+1 || !r.titled(m) {
		return false
	}
	for i := m.From; i < m.Head; i++ {
		if !r.d.Tokens[i].Capital && !r.d.Is(i, language.Of) {
			return false
		}
	}
	return m.From < m.Head
}

// entitled says whether m is written as a title that goes on right behind its noun into what it
// is to do, or is about: "het Verdrag tot oprichting van een fonds".
func (r *resolver) entitled(m *Mention) bool {
	i := m.Head + 1
	return r.d.Pack.Compounds() && !r.d.Pack.NumbersBefore && r.titled(m) && r.d.Is(i, language.About) &&
		r.d.Tags[i].To < len(r.d.Tokens) && r.d.Tokens[r.d.Tags[i].To].Kind == prose.Word
}

// scoreNoun weighs the noun: one of the agreement's names in the article's language
// has it, or not.
func (r *resolver) scoreNoun(m *Mention, e *catalogue.Entry, j *judged) {
	if r.cat.Profile(e, r.d.Pack).Nouns[r.d.Noun(m.Head)] {
		j.favour(scoreNoun, "words of its name")
		return
	}
	j.score -= scoreNoun / 2
	known := r.known[j.entry]
	if y := e.Signed.Year(); y > 0 && y < historic && (known == nil || known != r.latest || m.Indefinite()) {
		j.score -= 2 * scoreOther // what is long history has its name, where it is not spoken of just now
	}
	if e.Kind == "convention" && m.Kind != "convention" && !(known != nil && known == r.latest && m.Own.Strong && set.Meet(m.Own.Topics, e.Topics)) {
		j.score -= scoreOther // conventions are seldom called accords
	}
}

// sameScore is less of what only a later paragraph names, but for the first paragraphs,
// which speak of what is told below.
func (r *resolver) sameScore(m *Mention, known *Entity) float64 {
	if block := r.d.BlockAt(m.From); known.last < 0 && block >= firstBlocks && known.first < len(r.d.Tokens) && r.d.BlockAt(known.first) > block {
		return scoreLater
	} else if known.last < 0 && (m.Definite() || r.telegraphs(m) && !m.Fresh) && r.foremost(known) {
		if r.namedBeside(m, known) {
			return scoreSame + 2*scoreFirst
		}
		return scoreSame + scoreFirst
	} else if known.last < 0 && r.latest != nil && !r.latest.Foil {
		return scoreSame - scoreFirst
	} else if m.Definite() && r.d.Pack.HeadOf(r.d.Of(m.Head)) != "" && known.heads[r.d.Noun(m.Head)] > 0 { // called so by a compound
		return scoreSame + scoreTopic
	}
	return scoreSame
}
