package script

import (
	"testing"

	"pactlight/internal/language"
)

func TestReadNumber(t *testing.T) {
	cases := []struct{ code, s, want string }{
		{"en", "4", "4"}, {"en", "4a", "4a"}, {"en", "4 bis", "4bis"}, {"en", "12-A", "12a"}, {"en", "IV.", "4"}, {"en", "XLIX", "49"}, {"en", "IC", ""},
		{"en", "twenty-first", "21"}, {"en", "THIRTEEN", "13"}, {"en", "thirteenth", "13"}, {"en", "the", ""}, {"en", "1er", "1"}, {"en", "5º.-", "5"}, {"en", "1st", "1"},
		{"fr", "premier", "1"}, {"fr", "deux", "2"}, {"es", "décimo tercero", "13"}, {"es", "primero", "1"}, {"ru", "двадцать первая", "21"}, {"nl", "Eerste", "1"},
		{"de", "zwölfte", "12"}, {"zh", "四", "4"}, {"zh", "十二", "12"}, {"zh", "一百零七", "107"}, {"zh", "二十", "20"}, {"zh", "八之二", "8bis"}, {"zh", "１２", "12"},
		{"en", "٤", "4"}, {"en", "99999", ""}, {"en", "", ""}, {"en", "Very", ""}, {"en", "I am", "1"},
	}
	for _, c := range cases {
		if n := ReadNumber(c.s, language.Load(c.code)); n.Text != c.want || n.Size > len(c.s) {
			t.Errorf("%s: got %q, want %q", c.s, n.Text, c.want)
		}
	}
}
