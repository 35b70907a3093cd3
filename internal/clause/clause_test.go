package clause

import (
	"strings"
	"testing"

	"pactlight/internal/agreement"
	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/annotation"
	"pactlight/internal/language"
	"pactlight/internal/prose"
	"pactlight/internal/quotation"
)

func read(code string, paragraphs ...string) (d *phrase.Doc, refs []*Reference, quotes []Quote) {
	pack := language.Load(code)
	d = phrase.NewDoc(nil, prose.Cut(paragraphs, pack), pack, "")
	found := agreement.Find(catalogue.Default(), d)
	marks := quotation.Find(d.Text)
	refs = References(catalogue.Default(), d, found, marks)
	return d, refs, Roles(d, marks, found.Mentions, refs)
}

func TestReferences(t *testing.T) {
	for _, c := range []struct{ code, text, want string }{
		{"en", "Article 4 of the UN Charter", "Article 4 = un-charter 4"},
		{"en", "Articles 75–91 and 107 of the UN Charter", "Articles 75–91 and 107 = un-charter 75-91,107"},
		{"en", "Article 2(4) and Article 27.3 of the UN Charter", "Article 2(4) = un-charter 2(4); Article 27.3 = un-charter 27(3)"},
		{"en", "Article VI of the UN Charter", "Article VI = un-charter 6"},
		{"en", "article fifty-one of the UN Charter", "article fifty-one = un-charter 51"},
		{"en", "paragraph 2 of Article 4 of the UN Charter", "paragraph 2 of Article 4 = un-charter 4(2)"},
		{"en", "Chapter VII of the UN Charter", "Chapter VII = un-charter chapter 7"},
		{"en", "The UN Charter is short. Its first article is long.", "first article = un-charter 1"},
		{"en", "The UN Charter has 111 articles, and Article 112 is none.", ""},
		{"en", "NATO invoked NATO's Article 5.", "Article 5 = north-atlantic-treaty 5"},
		{"en", "Article 5 of the constitution differs from Article 5 of the UN Charter.", "Article 5 = un-charter 5"},
		{"en", "The UN Charter is quoted. Article 4 of the penal code says more. Article 4 is strict.", ""},
		{"en", "She wrote an article 3 days ago on the UN Charter.", ""},
		{"nl", "artikel 2, lid 4, van het VN-Handvest", "artikel 2, lid 4 = un-charter 2(4)"},
		{"nl", "artt. 39 t/m 42 VN-Handvest", "artt. 39 t/m 42 = un-charter 39-42"},
		{"nl", "artikel 5 van de NAVO en NAVO-artikel 4", "artikel 5 = north-atlantic-treaty 5; NAVO-artikel 4 = north-atlantic-treaty 4"},
		{"ru", "п. 2 ст. 4 и 5-й пункт Устава ООН", "п. 2 ст. 4 = un-charter 4(2); 5-й пункт = un-charter 5"},
		{"nl", "Artikel 23 van de Grondwet is oud. Het VN-Handvest niet. Artikel 23 blijft.", ""},
	} {
		d, refs, _ := read(c.code, c.text)
		var got []string
		for _, r := range refs {
			got = append(got, d.Slice(r.Range)+" = "+r.Entity.ID+" "+r.Number)
		}
		if strings.Join(got, "; ") != c.want {
			t.Errorf("%s\n got %q\nwant %q", c.text, strings.Join(got, "; "), c.want)
		}
	}
}

func TestRoles(t *testing.T) {
	for _, c := range []struct {
		text, article string
		role          annotation.Role
	}{
		{"Article 4 of the UN Charter states that “all are welcome”.", "4", annotation.RoleClause},
		{"In Article 4 of the UN Charter the founders set down “a door for all”.", "4", annotation.RoleClause},
		{"The UN Charter promises “peace to everybody” (Article 1).", "1", annotation.RoleClause},
		{"“A door for all,” begins Article 4 of the UN Charter.", "4", annotation.RoleClause},
		{"The UN Charter is old. It promises “peace to everybody”.", "", annotation.RoleClause},
		{"The minister called the UN Charter “a rag”.", "", annotation.RoleSpeech},
		{"He holds the so-called “old guard” dear.", "", annotation.RoleTerm},
		{"The “old guard” is dear to him.", "", annotation.RoleTerm},
		{"“We shall come back next year with more,” the minister said.", "", annotation.RoleSpeech},
	} {
		_, _, quotes := read("en", c.text)
		if len(quotes) != 1 || quotes[0].Role != c.role || quotes[0].Number != c.article {
			t.Errorf("%s\n got %+v\nwant %s %s", c.text, quotes, c.role, c.article)
		}
	}
}

func TestEcho(t *testing.T) {
	_, _, quotes := read("en", "Article 4 of the UN Charter states that “every state of good will is welcome”.", "What is “good will” worth?")
	if q := quotes[1]; q.Role != annotation.RoleClause || q.Number != "4" {
		t.Errorf("the echo is %s %s", q.Role, q.Number)
	}
}

func TestRoman(t *testing.T) {
	for word, want := range map[string]int{"IV": 4, "IX": 9, "XIV": 14, "XLII": 42, "CXC": 190, "IIII": 0, "VX": 0, "ABC": 0, "": 0, "i": 0} {
		if got := roman(word); got != want {
			t.Errorf("roman(%q) = %d, want %d", word, got, want)
		}
	}
}
