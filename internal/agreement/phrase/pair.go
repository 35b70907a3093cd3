package phrase

import (
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// betweenStates says whether states without their names stand behind the phrase of m, or
// it is called intergovernmental, which belongs to it.
func (d *Doc) betweenStates(m *Phrase, s prose.Range) bool {
	for _, i := range m.Modifiers {
		if d.Is(i, language.States) {
			m.From = min(m.From, i)
			return true
		}
	}
	to := m.To
	if d.Is(to, language.Between) {
		to = d.states(to+1, s)
	}
	between := to > m.To
	if between && len(m.Proper) == 0 {
		if m.To = to; len(m.Own.Topics) == 0 && d.Is(to, language.About) {
			m.To, _ = d.concerning(m, to, s)
		}
	}
	return between || d.bindsTwo(m, s)
}

// longestBond is how many tokens behind a noun lead to the two states that it is said to bind.
const longestBond = 6

// bindsTwo says whether a verb right behind the noun tells that it binds two states without their
// names: "la convention liant les deux pays", "the treaty that ties the two countries".
func (d *Doc) bindsTwo(m *Phrase, s prose.Range) bool {
	i := m.To
	if d.Pack.NumbersBefore || !m.Definite() || m.Plural {
		return false
	}
	if d.Is(i, language.Stop) && !d.Is(i, language.And|language.Of|language.About|language.At) {
		i++
	}
	if !d.Plain(i) {
		return false
	}
	for i++; i < min(s.To, m.To+longestBond) && d.Is(i, language.Definite|language.Number|language.Evaluative); i++ {
	}
	return i < s.To && d.TwoStates(i)
}

// TwoStates says whether states without their names stand at token i that are said to be
// two: "the two neighbouring countries".
func (d *Doc) TwoStates(i int) bool {
	if !d.Is(i, language.States) {
		return false
	}
	for j := i - 1; j >= max(0, i-longestStates); j-- {
		switch tag := d.Tags[j]; {
		case tag.Is(language.Number):
			return tag.Value == 2
		case tag.Entry != nil && !tag.Is(language.Evaluative|language.Qualifier|language.Definite):
			return false
		}
	}
	return false
}

// somebodyWith says whether token j, in a language that puts relations behind a word, is
// the name of somebody who is no state and with whom the agreement behind it was made:
// "a Roszatommal kötött szerződés".
func (d *Doc) somebodyWith(j int) bool {
	t := &d.Tokens[j]
	if !d.Pack.NumbersBefore || !t.Capital && !d.Joined(j) || d.Tags[j].Is(language.Place) || !d.Is(j+1, language.Evaluative|language.Sign) {
		return false
	}
	word := d.Of(j)
	n := len(word)
	return n > 2 && (word[n-2:] == "al" || word[n-2:] == "el") && (d.Joined(j) || n > 4 && (word[n-3] == 'v' || word[n-3] == word[n-4]))
}
