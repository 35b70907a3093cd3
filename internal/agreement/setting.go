package agreement

import (
	"cmp"

	"pactlight/internal/agreement/phrase"
	"pactlight/internal/datafile"
	"pactlight/internal/language"
	"pactlight/internal/prose"
	"pactlight/internal/set"
)

// setting notes what the sentence around its mentions tells.
func (r *resolver) setting(mentions []*Mention, s prose.Range) {
	if len(mentions) == 0 {
		return
	}
	var near []string
	var years []int
	made, day := false, datafile.Date("")
	for i := s.From; i < s.To; i++ {
		tag := r.d.Tags[i]
		if tag.Is(language.Place) && !set.Has(near, tag.Place) && !r.d.Dateline(i) {
			near = append(near, tag.Place)
		}
		made = made || phrase.Makes(tag)
		if phrase.IsYear(r.d, i) {
			years = append(years, phrase.YearOf(r.d, i))
			day = cmp.Or(r.d.DayBefore(i), day)
		}
	}
	for _, m := range mentions {
		m.Near, m.NearYears, m.NearDay, m.Made = near, years, day, made && r.d.MadeWithin(&m.Phrase, s)
	}
}

// telegraphs says whether m stands without a determiner in a headline.
func (r *resolver) telegraphs(m *Mention) bool {
	return m.Det == 0 && !r.d.Pack.NoArticles && r.d.Headline(m.Head)
}
