package clause

import (
	"pactlight/internal/annotation"
	"pactlight/internal/prose"
)

// commonest bounds how many places of one word an echo is looked for in: a word that
// is quoted more often echoes nobody in particular.
const commonest = 32

// place is a token within the quotation at an index.
type place struct{ token, quote int }

// echoes gives a quotation the role of a clause that holds its words: a headline or a comment
// repeats it.
func (j *judge) echoes(quotes []Quote, settings []setting) {
	places, some := j.beginnings(quotes, settings)
	for i := range quotes {
		if quotes[i].Role != annotation.RoleClause || len(places) == 0 {
			continue
		}
		inner := settings[i].inner
		for t := inner.From; t < inner.To; t++ {
			h := j.d.Tokens[t].Hash
			if some&(1<<(h&63)) == 0 {
				continue
			}
			if found, wanted := places[h]; wanted && len(found) <= commonest {
				places[h] = append(found, place{t, i})
			}
		}
	}
	for i := range quotes {
		if q := &quotes[i]; !q.settled() {
			j.echo(q, settings[i], quotes, places)
		}
	}
}

// settled says whether no echo could tell more of a quotation: it surely is a clause of an
// article that is known.
func (q *Quote) settled() bool {
	return q.Role == annotation.RoleClause && q.Number != "" && q.Confidence >= sure
}

// beginnings gives the words that quotations begin with, each with no place yet,
// and which low six bits of a hash some of them have.
func (j *judge) beginnings(quotes []Quote, settings []setting) (places map[uint64][]place, some uint64) {
	for i := range quotes {
		inner := settings[i].inner
		if quotes[i].settled() || inner.From == inner.To {
			continue
		}
		if places == nil {
			places = map[uint64][]place{}
		}
		h := j.d.Tokens[inner.From].Hash
		places[h] = nil
		some |= 1 << (h & 63)
	}
	return places, some
}

func (j *judge) echo(q *Quote, s setting, quotes []Quote, places map[uint64][]place) {
	found := places[j.d.Tokens[s.inner.From].Hash]
	if s.words == 0 || len(found) > commonest {
		return
	}
	for _, p := range found {
		o := &quotes[p.quote]
		if o.Start <= q.Start && q.End <= o.End || !j.echoed(q, o, s) {
			continue
		}
		if j.repeats(s.inner, p.token, j.d.Text.TokenAt(o.End-1)+1) {
			q.Role, q.Entity, q.Number = o.Role, o.Entity, o.Number
			q.Confidence, q.Why = 0.8, []string{"quoted elsewhere"}
			j.ownNumber(q, s)
			return
		}
	}
}

// ownNumber gives a quotation of some agreement the article that its own sentence names in
// brackets behind it.
func (j *judge) ownNumber(q *Quote, s setting) {
	if r := j.reference(s.tail, false); q.Role == annotation.RoleClause && r != nil && r.Entity == q.Entity && j.bracketed(r) {
		q.Number = r.Number
	}
}

// longWord is how many bytes a word has that nobody repeats by accident.
const longWord = 10

// sure is how likely a role is that no echo takes away.
const sure = 0.75

// unsure is how likely a role is that is no more than a guess.
const unsure = 0.6

// echoed says whether q can be an echo of o, which is a clause: a word held at arm's length, a
// clause where the article of the other is known, and what somebody speaks of where the clause
// is quoted too: in many words anywhere, in a word or two close by.
func (j *judge) echoed(q, o *Quote, s setting) bool {
	if q.Role == annotation.RoleTerm || q.Confidence < unsure {
		return s.words >= echoWords || o.Block == q.Block
	}
	if q.Role == annotation.RoleClause {
		return o.Number != ""
	}
	near := q.Block-o.Block <= 1 && (s.words <= echoWords && q.End-q.Start >= longWord || q.Confidence < sure)
	return near || s.words >= longQuote
}

// repeats says whether the words of part stand in a row from token at on, before end.
func (j *judge) repeats(part prose.Range, at, end int) bool {
	n := part.To - part.From
	if at+n > end {
		return false
	}
	for k := range n {
		if j.d.Tokens[part.From+k].Hash != j.d.Tokens[at+k].Hash {
			return false
		}
	}
	return true
}
