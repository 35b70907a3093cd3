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
		if tag.Is(language.Place) && !set.Has(near, tag.Place) && !r.d.Dateline(i) && !r.d.Capital(i) {
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

// abroad says whether the article names a state or organisation beside the one that its
// press is of: who jokes of "the peace treaty" with the neighbours names none.
func (r *resolver) abroad() bool {
	return len(r.places) > 1 || len(r.places) == 1 && r.places[r.d.Pack.Home] == 0
}

// withState says whether a phrase ends in the name of a state abroad, or of its government, with
// which its agreement is said to be: "avtalet med Turkiet" is one with whoever tells of it.
func (r *resolver) withState(m *Mention) bool {
	last, with := r.d.Tags[m.To-1], m.Head+1
	if r.d.Is(with, language.Sign) { // el acuerdo firmado con Irán
		with++
	}
	return r.d.Is(with, language.With) && !m.Plural && m.Own.Parties[0] != r.d.Pack.Home && (last.Is(language.Place) && (last.As == language.ByName || r.d.Is(last.From-1, language.Government)) || last.Is(language.Government|language.Land))
}

// ruled says whether those who rule a state stand in the sentence before m: a firm makes its
// contracts with states too.
func (r *resolver) ruled(m *Mention) bool {
	s := r.d.Sentences[r.d.SentenceAt(m.From)]
	return r.d.Any(language.Government, s.From, m.From)
}
