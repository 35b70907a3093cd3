package claim

import (
	_ "embed"
	"strings"

	"pactlight/internal/agreement"
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// gap is how many words may stand between an agreement and what is said of it.
const gap = 2

// force finds that an agreement is said to be in force which on the day of the article
// is not: it has ended, or has yet to begin.
func force(d *phrase.Doc, m *agreement.Mention) (Claim, bool) {
	e := m.Entity.Entry
	known := ""
	switch {
	case d.Date == "":
	case e.Ended.Before(d.Date):
		known = strings.TrimSpace("ended " + string(e.Ended) + " " + e.EndedHow)
	case d.Date.Before(e.Force):
		known = "in force " + string(e.Force)
	}
	if known == "" {
		return Claim{}, false
	}
	s := d.Sentences[d.SentenceAt(m.From)]
	if d.Tokens[s.To-1].Is('?') || conditional(d, s.From, m.From) {
		return Claim{}, false
	}
	for at := m.To; at <= m.To+gap && at < s.To; at++ {
		if end := saying(d, "in-force", at, s.To); end > 0 {
			said := d.Slice(prose.Range{From: at, To: end})
			return Claim{Range: prose.Range{From: m.From, To: end}, Rule: annotation.ClaimForce, Entity: m.Entity, Said: said, Known: known}, true
		}
		if d.Tokens[at].Kind == prose.Mark || d.Tags[at].Is(language.Negative) {
			break
		}
	}
	return Claim{}, false
}

func conditional(d *phrase.Doc, from, to int) bool {
	for at := from; at < to; at++ {
		if saying(d, "condition", at, to) > 0 {
			return true
		}
	}
	return false
}

// saying gives the token behind a phrase of a section that begins at token i; 0: none
// does.
func saying(d *phrase.Doc, section string, i, end int) int {
	for _, p := range words()[section+" "+d.Pack.Code] {
		k := 0
		for k < len(p) && i+k < end && d.Tokens[i+k].Hash == p[k] {
			k++
		}
		if k == len(p) {
			return i + k
		}
	}
	return 0
}
