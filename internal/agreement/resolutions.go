package agreement

import (
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// listed makes mentions of the resolutions that stand in one list with the first, m:
// "Resolutions 242 and 338", "a 242-es és 338-as határozat". It gives all of them in the
// order of the text.
func (r *resolver) listed(m *Mention, n phrase.Noun, s prose.Range) []*Mention {
	list := []*Mention{m}
	for at, number := r.d.Sibling(m.Range, n, s); number != ""; at, number = r.d.Sibling(at, n, s) {
		if _, known := r.cat.Resolution(number); !known && !n.Entry.Is(language.Plural) && !r.d.Pack.NumbersBefore {
			break // Resolution 242 and 15 states
		}
		next := r.resolution(n, at, number)
		next.Head = -1
		if r.d.Pack.NumbersBefore {
			list = append([]*Mention{next}, list...)
			continue
		}
		list = append(list, next)
	}
	if last := list[len(list)-1]; last != m {
		last.To = r.d.PassedBy(last.To, s.To)
	}
	return list
}
