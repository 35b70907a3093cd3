package agreement

import (
	"slices"
	"sort"
	"strconv"
	"strings"

	"pactlight/internal/agreement/phrase"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// freeID makes an id for what m means that no other entity has: of what is told of it,
// which is the same in every language and wording, or else of its name.
func (r *resolver) freeID(m *Mention) string {
	first := base(m, r.d)
	id := first
	for n := 2; slices.ContainsFunc(r.entities, func(e *Entity) bool { return e.ID == id }); n++ {
		id = first + "-" + strconv.Itoa(n)
	}
	return id
}

// base is what the id of an agreement outside the catalogue begins with.
func base(m *Mention, d *phrase.Doc) string {
	if told := m.told(); len(told) > len(m.Own.Years) && (len(m.Proper) == 0 || m.Title && len(m.Own.Parties) > 0 && len(told) > 1) {
		return "unknown-" + slug(strings.Join(told, " "))
	}
	return "unknown-" + slug(d.Slice(m.Range))
}

// told gives the parties in English, in the order of the alphabet, the subjects and the
// years. Who makes an agreement in a sentence are its parties where it names no others.
func (m *Mention) told() []string {
	parties := m.Own.Parties
	if len(parties) == 0 && (m.Made && (len(m.Near) > 1 || m.Peaceful()) || m.Kind == "resolution") {
		parties = m.Near
	}
	var out []string
	for _, p := range parties {
		out = append(out, language.PlaceName("en", p))
	}
	sort.Slice(out, func(i, j int) bool { return out[i] < out[j] })
	out = append(out, m.Own.Topics...)
	for _, y := range m.Own.Years {
		out = append(out, strconv.Itoa(y))
	}
	return out
}

// slug writes words as an id does.
func slug(words string) string {
	return strings.Join(strings.FieldsFunc(prose.Fold(words), func(c rune) bool {
		return c != '\'' && (c < '0' || c > '9') && (c < 'a' || c > 'z') && c < 0x80
	}), "-")
}
