package agreement

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// withWhom gives the state that a sentence says to make an agreement and the one with whom,
// wherever they stand: "Kenya egyezményt kötött Indiával". The state at home goes without saying
// where m tells its subject. nil where the sentence does not tell both.
func (r *resolver) withWhom(m *Mention, s prose.Range) []string {
	if !r.d.Pack.NumbersBefore {
		return nil // nothing is told by endings
	}
	who, whom := "", ""
	if len(m.Own.Topics) > 0 || r.ruled(m) {
		who = r.d.Pack.Home
	}
	for i := s.From; i < s.To; i++ {
		switch tag := r.d.Tags[i]; {
		case !tag.Is(language.Place) || tag.From != i:
		case r.d.Comitative(i):
			whom = tag.Place
		case tag.As == language.ByAdjective:
		case (!r.d.Inflected(i) || tag.To > i+1 && i <= s.From+1) && !r.d.Joined(tag.To): // Az Európai Bizottság
			who = tag.Place
		}
	}
	if who == "" || whom == "" || who == whom {
		return nil
	}
	return []string{who, whom}
}

// doing says whether a state stands before m without an ending, as who does something, so that
// another than the one at home may be its partner: "Örményország aláírta a megállapodást".
func (r *resolver) doing(state string, m *Mention) bool {
	for i := r.d.Sentences[r.d.SentenceAt(m.From)].From; i < m.From; i++ {
		if tag := r.d.Tags[i]; tag.Is(language.Place) && tag.From == i && tag.Place == state && tag.As == language.ByName && !r.d.Inflected(i) {
			return true
		}
	}
	return false
}
