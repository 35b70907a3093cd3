package reading

import (
	"testing"

	"pactlight/internal/language"
)

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
		if h.unit != c.unit || h.unit != "" && (h.Text != c.number || h.rest != c.rest) {
			t.Errorf("%s: %s %q %q", c.line, h.unit, h.Text, h.rest)
		}
	}
}
