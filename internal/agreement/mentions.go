// Package agreement finds the mentions of agreements in an article and tells which one each
// means: one of the catalogue, or one that only the article knows.
package agreement

import (
	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/annotation"
	"pactlight/internal/language"
)

// Found is all that an article says of agreements.
type Found struct {
	Mentions []*Mention // in the order of the text, each with its Entity; foils among them
	Doubtful []*Mention // those that two agreements fit equally well: only candidates, no Entity
	Entities []*Entity  // foils among them
}

// Find finds the mentions of agreements in d and tells what each means, by a catalogue.
// Names are read first, through the whole article: what it names anywhere helps to
// understand what it only describes.
func Find(c *catalogue.Catalogue, d *phrase.Doc) *Found {
	r := newResolver(c, d)
	mentions := r.collect()
	r.belongs(mentions)
	r.resume(mentions)
	r.introduce(mentions)
	for i := range mentions {
		r.understand(mentions, i)
	}
	r.lookAhead(mentions)
	r.cataphora(mentions)
	return r.found(mentions)
}

// introduce makes the entities of agreements that the article brings up as new and
// that the catalogue does not hold, before anything is resolved: a headline may
// speak of them before the sentence that introduces them.
func (r *resolver) introduce(mentions []*Mention) {
	for _, m := range mentions {
		if m.Entity != nil || !m.Indefinite() && !r.telegraphs(m) || m.Det&language.Negative != 0 || m.Wanted || !m.Made || !m.Own.Strong || m.Plural || r.anybodys(m) || r.inPassingState(m) {
			continue
		}
		if best, ok := r.best(m, r.judge(m)); (!ok || r.inland(m) && !r.particular(m, best)) && r.described(m) == nil {
			if len(m.Own.Parties) == 0 {
				m.Own.Parties = r.makers(m)
			}
			m.Entity = r.unknown(m)
			m.Entity.fresh = true
			m.Confidence, m.Why = 0.6, append(m.unlisted(m.Own.Parties), "introduced here")
		}
	}
}

// understand tells what mention i means, and keeps what later ones need to know of it.
func (r *resolver) understand(mentions []*Mention, i int) {
	m, next := mentions[i], first(mentions[i+1:])
	r.token, r.coming = m.From, mentions[i+1:]
	switch {
	case m.Entity == nil && r.alsoNamed(m, next):
	case m.alias != nil:
		m.link(m.alias.Entity, 0.9, "its short name in the article")
	case m.Entity == nil && len(m.Candidates) > 0:
		// any of several that share a name
	case m.Entity == nil:
		if r.resolve(m); m.Entity != nil && m.Form == annotation.FormName {
			r.renamed(mentions, m)
		}
	case r.mereKind(m):
		// what the agreement just named is said to be
	default:
		r.headlined(m)
		r.renamed(mentions, m)
	}
	if m.Entity != nil {
		m.Aside = m.Aside || r.inPassing(m)
		r.note(m)
		r.recognised(mentions[:i], m)
		r.setAside(m, next)
	} else if phrase.Formal[m.Kind] {
		r.unmeant = m.From
	}
}

// found sorts the mentions by what is known of them; those that mean nothing are left out.
func (r *resolver) found(mentions []*Mention) *Found {
	out := &Found{Entities: r.entities}
	for i, m := range mentions {
		next := len(r.d.Tokens)
		if i+1 < len(mentions) {
			next = mentions[i+1].From
		}
		r.d.Participial(&m.Phrase, next)
		r.d.Qualified(&m.Phrase)
		if m.Kind == "resolution" && m.To == m.Head+1 && r.d.Pack.NoArticles {
			m.To = r.d.PassedBy(m.To, next) // rezolucji ONZ
		}
		switch {
		case m.Entity != nil:
			out.Mentions = append(out.Mentions, m)
		case len(m.Candidates) > 0:
			out.Doubtful = append(out.Doubtful, m)
		}
	}
	return out
}
