package clause

import (
	"pactlight/internal/agreement"
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/quotation"
)

// Observation is a quotation whose role is weighed, with the names of the signs that are
// seen at it, for fitting the weights anew.
type Observation struct {
	Quote
	Signs   []string
	Sourced bool // an agreement is near of which it may hold words
}

// Observe gives the quotations of a document whose role is weighed and is not told by what
// is certain.
func Observe(d *phrase.Doc, quotes []quotation.Quote, mentions []*agreement.Mention, refs []*Reference) (out []Observation) {
	j := newJudge(d, mentions, refs)
	judged := make([]Quote, len(quotes))
	for i, q := range quotes {
		s := j.around(q)
		judged[i] = Quote{Quote: q}
		if j.certain(s, judged[:i], &judged[i]) {
			continue
		}
		src, seen := j.weigh(s, judged[:i], &judged[i])
		out = append(out, Observation{judged[i], seen.names(), src.near()})
	}
	return out
}

func (s signs) names() (out []string) {
	for g, name := range signNames {
		if s.has(sign(g)) {
			out = append(out, name)
		}
	}
	return out
}
