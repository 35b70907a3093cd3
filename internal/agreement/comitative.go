package agreement

import (
	"strings"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// comitative says whether the state at token i is one with whom something is done, by its
// ending, in a language that puts relations behind a word: Indiával.
func (d *Doc) comitative(i int) bool {
	tag := d.Tags[i]
	if !d.Pack.NumbersBefore || !tag.Is(language.Place) || tag.As == language.ByAdjective || tag.From != i && tag.To != i+1 {
		return false
	}
	last := d.Of(tag.To - 1)
	return d.inflected(tag.From) && (strings.HasSuffix(last, "al") || strings.HasSuffix(last, "el"))
}

// madeBefore reads with whom and when the words up to token i say that m was made, and gives the
// first of them, known where they do not.
func (d *Doc) madeBefore(m *Phrase, i, known int, s prose.Range) int {
	for ; i >= s.From && d.Tokens[i].Kind != prose.Mark; i = d.start(i) - 1 {
		switch tag := d.Tags[i]; {
		case d.comitative(i):
			m.own.add(tag.Entry)
			known = tag.From
		case isYear(d, i):
			m.own.years, known = append(m.own.years, yearOf(d, i)), i
		case !d.joined(i) && !tag.Is(language.Sign|language.Evaluative|language.Month):
			return known
		}
	}
	return known
}

// withWhom gives the state that a sentence says to make an agreement and the one with whom,
// wherever they stand: "Kenya egyezményt kötött Indiával". The state at home goes without saying
// where m tells its subject. nil where the sentence does not tell both.
func (r *resolver) withWhom(m *Mention, s prose.Range) []string {
	if !r.d.Pack.NumbersBefore {
		return nil // nothing is told by endings
	}
	who, whom := "", ""
	if len(m.own.topics) > 0 || r.ruled(m) {
		who = r.d.Pack.Home
	}
	for i := s.From; i < s.To; i++ {
		switch tag := r.d.Tags[i]; {
		case !tag.Is(language.Place) || tag.From != i || tag.As == language.ByAdjective:
		case r.d.comitative(i):
			whom = tag.Place
		case (!r.d.inflected(i) || tag.To > i+1 && i <= s.From+1) && !r.d.joined(tag.To): // Az Európai Bizottság
			who = tag.Place
		}
	}
	if who == "" || whom == "" || who == whom {
		return nil
	}
	return []string{who, whom}
}
