package agreement

import (
	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/set"
)

// scoreTopics refuses agreements on nothing that the phrase says, if nothing of theirs
// but their parties stands in it: an extradition treaty is no border treaty of the same two.
func (r *resolver) scoreTopics(m *Mention, e *catalogue.Entry, j *judged) bool {
	if len(e.Topics) > 0 && len(m.Own.Topics) > 0 && (len(m.Own.Years) == 0 || len(e.Parties) == 2) && !set.Has(m.Own.Topics, founding) && !set.Meet(m.Own.Topics, e.Topics) && !(set.Has(m.Own.Topics, "peace") && e.Kind == "ceasefire") && !r.wordWithin(m, e) {
		return false
	}
	if len(e.Parties) == 2 && r.known[j.entry] == nil && len(m.Own.Topics) > 1 && len(m.Own.Years) == 0 && !r.sharesSubject(m, e) {
		return false // two states have cooperation on many things
	}
	told := false
	for _, t := range m.Own.Topics {
		if t == founding {
			if r.founds(e) {
				j.sign(scoreFounding, "an organisation rests on it")
				j.signs++ // the organisation is a sign of its own
			}
			continue
		}
		if set.Has(e.Topics, t) || t == "peace" && e.Kind == "ceasefire" {
			if j.favour(scoreTopic, "its subject"); !told { // two subjects are one sort of evidence
				j.signs++
			}
			told = true
		} else {
			j.score -= othersWrong
		}
	}
	return true
}

// broad are the subjects that tell how states deal with each other, and not on what.
var broad = []string{"cooperation", "partnership", "friendship", "association"}

// akin says whether two agreements share a subject, of which some are of the same sort: a free
// trade agreement is a trade agreement.
func akin(a, b []string) bool {
	return set.Meet(a, b) || set.Has(a, "trade") && set.Has(b, "free-trade") || set.Has(a, "free-trade") && set.Has(b, "trade") ||
		len(a) > 0 && set.Within(a, broad) && set.Meet(b, broad)
}

// atSea is the subject that tells one border, or one defence, of two states from another.
const atSea = "sea"

// sharesSubject says whether e is about something that m tells beside that states work
// together, or m tells no more. What is at sea is not on land.
func (r *resolver) sharesSubject(m *Mention, e *catalogue.Entry) bool {
	specific, shared := false, false
	for _, t := range m.Own.Topics {
		if set.Has(broad, t) {
			continue
		}
		has := set.Has(e.Topics, t)
		if t == atSea && !has {
			return false
		}
		specific, shared = true, shared || has
	}
	return shared || !specific
}

// scoreOwn weighs that a convention alone is about the subject that m tells, which is also
// the first of its own: "the convention on slavery". Treaties and accords on one subject are
// more, and are made anew.
func (r *resolver) scoreOwn(m *Mention, list []judged) {
	if m.Kind != "convention" || m.Plural || m.Fresh || m.Indefinite() || !m.Own.Strong || len(m.Own.Topics) != 1 || len(m.Own.Parties)+len(m.Own.Years) > 0 {
		return
	}
	only := -1
	for i, j := range list {
		if !set.Has(r.cat.Entry(j.entry).Topics, m.Own.Topics[0]) {
			continue
		}
		if only >= 0 {
			return
		}
		only = i
	}
	if only >= 0 && r.cat.Entry(list[only].entry).Topics[0] == m.Own.Topics[0] {
		list[only].sign(scoreOwn, "its subject")
	}
}
