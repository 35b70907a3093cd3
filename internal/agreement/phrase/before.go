package phrase

import (
	"slices"
	"strings"

	"pactlight/internal/datafile"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// mediated says whether token j is a participle hung on a state that is no party:
// "US-brokered", "UN-backed".
func (d *Doc) mediated(j int) bool {
	t := &d.Tokens[j]
	return t.Kind == prose.Word && !t.Capital && d.Joined(j) && !d.Joined(j+1) && d.Is(j-1, language.Place|language.Qualifier) && !d.Is(j, language.Place|language.Topic|language.Head)
}

// seatName says whether the adjective made of a town at token j, right before a noun,
// makes a name of it: Тегеранская конвенция, belgrádi egyezmény. Where adjectives are
// written small, a capital tells that.
func (d *Doc) seatName(m *Phrase, j int, n Noun) bool {
	tag := d.Tags[j]
	if j != n.From-1 || !Formal[m.Kind] && !d.Pack.NumbersBefore || m.Kind == "resolution" || tag.Entry != nil && (!tag.Is(language.Place) || tag.As != language.BySeat) {
		return false
	}
	if adjective, ok := d.Pack.Adjectival(d.Of(j)); !ok || !adjective || tag.Entry == nil && !d.Pack.OfSeat(d.Of(j)) && !(d.Pack.NoArticles && d.Tokens[n.From].Capital && d.Pack.OfPlace(d.Of(j))) && !d.OfTownNamed(j) {
		return false
	}
	return d.Tokens[j].Capital != d.Pack.NumbersBefore && !d.Joined(n.From)
}

// PeaceOf says whether a town makes a name of a peace, which is a treaty then: karlócai béke. The
// word for it may be that for the world, so that a year stands beside it: Ясский мир 1791 года.
func (d *Doc) PeaceOf(m *Phrase, s prose.Range) bool {
	if len(m.Proper) == 0 || m.Proper[0] != m.Head-1 || d.Pack.NoArticles && !d.Pack.OfPlace(d.Of(m.Proper[0])) {
		return false
	}
	for i := m.Head; d.Pack.NoArticles && i < s.To; i++ {
		if IsYear(d, i) {
			return true
		}
	}
	return !d.Pack.NoArticles
}

// OfTownNamed says whether the word at token j, written small, is made of the name of a town
// that the article names, in whatever case: karlócai beside Karlócán.
func (d *Doc) OfTownNamed(j int) bool {
	if !d.Pack.NumbersBefore {
		return false
	}
	word := prose.Fold(d.Of(j))
	town := word[:len(word)-1]
	if d.capitalised == nil {
		d.capitalised = d.distinct(func(t *prose.Token) bool { return t.Capital })
	}
	i, _ := slices.BinarySearch(d.capitalised, town)
	for ; i < len(d.capitalised) && strings.HasPrefix(d.capitalised[i], town); i++ {
		if d.capitalised[i] != word {
			return true
		}
	}
	return false
}

// otherNoun says whether the word at token i is no adjective, so that it belongs to
// another phrase than the noun behind it: "О нефти и газе договор молчал".
func (d *Doc) otherNoun(i int) bool {
	adjective, ok := d.Pack.Adjectival(d.Of(i))
	return ok && !adjective && d.Pack.NoArticles
}

// longestAdjective is how many letters hung on a year make an adjective of it: 1961-es.
const longestAdjective = 2

// ofTown says whether token j, right before a noun, is made of the name of a town, as
// German makes them: Mainauer.
func (d *Doc) ofTown(j int, n Noun) bool {
	return j == n.From-1 && d.Tokens[j].Kind == prose.Word && !d.Joined(n.From) && len(d.Of(j)) > 4 && strings.HasSuffix(d.Of(j), "er")
}

// Start is the first token of the phrase that token i belongs to.
func (d *Doc) Start(i int) int {
	if d.Tags[i].Entry == nil {
		return i
	}
	return d.Tags[i].From
}

// IsYear says whether token i is a number that can be a year of an agreement: four digits,
// from 1600 to 2099.
func IsYear(d *Doc, i int) bool {
	t := &d.Tokens[i]
	return t.Kind == prose.Number && t.End-t.Start == 4 && YearOf(d, i) >= 1600 && YearOf(d, i) < 2100
}

// YearOf gives the number that token i is.
//
// Not inlined: it is called in so many places that the core would be larger by kilobytes.
//
//go:noinline
func YearOf(d *Doc, i int) int { return datafile.Date(d.Of(i)).Year() }
