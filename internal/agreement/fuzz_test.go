package agreement

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// told is what a mention says, without what it points at.
type told struct {
	prose.Range
	id  string
	why string
}

func tell(found *Found) (out []told) {
	for _, m := range found.Mentions {
		t := told{Range: m.Range, why: strings.Join(m.Why, "; ")}
		if m.Entity != nil {
			t.id = m.Entity.ID
		}
		out = append(out, t)
	}
	return out
}

// FuzzFind holds the mentions in any text to what is built on them: in the order of the text,
// each within a block, on the borders of characters, of an entity that is listed; the same
// twice.
func FuzzFind(f *testing.F) {
	for code, text := range map[string]string{
		"en": "The treaty of the treaty between and between Iran, Iran and (NPT) NPT-like UN Resolution 242, 338 and 425\n\nof the Convention on the",
		"nl": "Het VN-klimaatakkoord en het verdrag van Rusland uit 1961 (VVP). Dit VVP, Trb. 1951, 154",
		"de": "Das Atomwaffensperrvertrags-Abkommen zwischen Bonn und Paris vom 5. Mai 1961, BGBl. II S. 3",
		"fr": "L'accord d'Alger de l'accord franco-allemand, dit « l'accord », de 1975 et 2003 de l'ONU",
		"ru": "Договор США и КНДР о договоре, соглашение Италии с Албанией от 5 мая 1961 г. № 242 (1967)",
		"pl": "Traktat z Nancy, umowa Chin z Koreą z 1961 r., protokół nr 1 do konwencji",
		"hu": "Az NPT-ből a magyar–olasz 1961-es, Irán és az ENSZ közötti egyezmény és a",
	} {
		f.Add(code, text)
	}
	f.Add("es", "𝔘 🇺🇳 Acuerdo ﬁ İ ǅ tratado del 2010 y 2011 entre la UE y")
	f.Fuzz(func(t *testing.T, code, text string) {
		if !slices.Contains(language.Codes(), code) {
			t.Skip("no language has this code")
		}
		d, found := read(code, "", strings.Split(text, "\n\n")...)
		last := 0
		for _, m := range found.Mentions {
			if m.From < last || m.To <= m.From || m.To > len(d.Tokens) || m.Entity == nil {
				t.Fatalf("%+v behind token %d of %d", m, last, len(d.Tokens))
			}
			last = m.From
			if d.BlockAt(m.From) != d.BlockAt(m.To-1) || utf8.ValidString(text) && !utf8.ValidString(d.Slice(m.Range)) {
				t.Fatalf("%q is not the text of a block", d.Slice(m.Range))
			}
			if !slices.Contains(found.Entities, m.Entity) {
				t.Fatalf("%q means %s, which is not listed", d.Slice(m.Range), m.Entity.ID)
			}
		}
		_, again := read(code, "", strings.Split(text, "\n\n")...)
		if first, second := tell(found), tell(again); !reflect.DeepEqual(first, second) {
			t.Fatalf("the same text is read in two ways:\n%+v\n%+v", first, second)
		}
	})
}
