package official

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
		if n := readNumber(c.s, language.Load(c.code)); n.text != c.want || n.size > len(c.s) {
			t.Errorf("%s: got %q, want %q", c.s, n.text, c.want)
		}
	}
}

func TestParseHeading(t *testing.T) {
	cases := []struct{ line, unit, number, rest string }{
		{"Article 4", "article", "4", ""},
		{"ARTICLE IV. – Settlement", "article", "4", "Settlement"},
		{"Article 4 bis", "article", "4bis", ""},
		{"ARTICLE-1: Scope of the present Convention", "article", "1", "Scope of the present Convention"},
		{"Article 5: The Parties shall meet.", "article", "5", "The Parties shall meet."},
		{"Article 6 [edit]", "article", "6", ""},
		{"Article 6 [Freedom of assembly]", "article", "6", "[Freedom of assembly]"},
		{"## Article 7", "article", "7", ""},
		{"Art. 1er. — Les Parties", "article", "1", "Les Parties"},
		{"第三条　目的", "article", "3", "目的"},
		{"第八條之二", "article", "8bis", ""},
		{"제3조 (목적)", "article", "3", "(목적)"},
		{"Статья 12. Комиссия", "article", "12", "Комиссия"},
		{"5. cikk", "article", "5", ""},
		{"46 Artikel", "article", "46", ""},
		{"Eerste artikel", "article", "1", ""},
		{"المادة 4", "article", "4", ""},
		{"§ 5 Sitz", "section", "5", "Sitz"},
		{"CHAPTER II", "chapter", "2", ""},
		{"Annex A – Lists", "annex", "a", "Lists"},
		{"ANNEX", "annex", "", ""},
		{"Preamble", "preamble", "", ""},
		{"Article 5 shall apply to all.", "", "", ""},
		{"Article 5, paragraph 2, of the Charter", "", "", ""},
		{"Article 5 of the Charter", "", "", ""},
		{"Article 2(4)", "", "", ""},
		{"Articles on sale", "", "", ""},
		{"Article 1 Article 2 Article 3", "", "", ""},
		{"article 3 of this treaty", "", "", ""},
		{"Part of the text", "", "", ""},
	}
	for _, c := range cases {
		h := parseHeading(c.line, language.Load("en"))
		if c.line == "5. cikk" || c.line == "Eerste artikel" {
			h = parseHeading(c.line, language.Load("nl"))
		}
		if h.unit != c.unit || h.unit != "" && (h.text != c.number || h.rest != c.rest) {
			t.Errorf("%s: %s %q %q", c.line, h.unit, h.text, h.rest)
		}
	}
}
