package claim

import (
	"strings"
	"testing"

	"pactlight/internal/agreement"
	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// claims gives the claims of a sentence, each as its rule and words.
func claims(t *testing.T, code, date, sentence string) []string {
	t.Helper()
	pack := language.Load(code)
	text := &prose.Text{}
	text.Tokenize([]string{sentence})
	text.CutSentences(pack)
	d := phrase.NewDoc(nil, text, pack, date)
	var out []string
	for _, c := range Find(d, agreement.Find(catalogue.Default(), d)) {
		out = append(out, c.Rule+": "+d.Slice(c.Range))
	}
	return out
}

func TestFind(t *testing.T) {
	cases := []struct{ code, date, sentence, want string }{
		{"en", "2024-06-20", "The ministers praised the Paris Agreement of 2012.", "wrong-year: Paris Agreement of 2012"},
		{"en", "2024-06-20", "The ministers praised the 2012 Paris Agreement.", "wrong-year: 2012 Paris Agreement"},
		{"en", "2024-06-20", "The Paris Agreement (2012) binds them.", "wrong-year: Paris Agreement (2012)"},
		{"en", "2024-06-20", "The ministers praised the Paris Agreement of 2015.", ""},
		{"en", "2024-06-20", "The Paris Agreement, signed in 2016, binds them.", ""},
		{"en", "2024-06-20", "The Paris Agreement, signed in 2009, binds them.", "wrong-year: Paris Agreement, signed in 2009"},
		{"en", "2024-06-20", "Under the Kyoto Protocol from 2008 to 2012 emissions fell.", ""},
		{"en", "2024-06-20", "The INF Treaty is still in force.", "not-in-force: INF Treaty is still in force"},
		{"en", "2018-06-20", "The INF Treaty is still in force.", ""},
		{"en", "", "The INF Treaty is still in force.", ""},
		{"en", "2024-06-20", "Nobody knows whether the INF Treaty is still in force.", ""},
		{"en", "2024-06-20", "The INF Treaty is no longer in force.", ""},
		{"en", "2024-06-20", "The INF Treaty is not in force.", ""},
		{"en", "2024-06-20", "The Paris Agreement is in force.", ""},
		{"nl", "2024-06-20", "Het INF-verdrag is nog steeds van kracht.", "not-in-force: INF-verdrag is nog steeds van kracht"},
		{"nl", "2024-06-20", "Het INF-verdrag is niet meer van kracht.", ""},
		{"de", "2024-06-20", "Der INF-Vertrag ist weiterhin in Kraft.", "not-in-force: INF-Vertrag ist weiterhin in Kraft"},
		{"fr", "2024-06-20", "L'accord de Paris de 2009 est salué.", "wrong-year: accord de Paris de 2009"},
		{"fr", "2024-06-20", "L'accord de Paris de 2015 est salué.", ""},
		{"es", "2024-06-20", "El Acuerdo de París de 2009 obliga a todos.", "wrong-year: Acuerdo de París de 2009"},
	}
	for _, c := range cases {
		if got := strings.Join(claims(t, c.code, c.date, c.sentence), "; "); got != c.want {
			t.Errorf("%s (%s): got %q, want %q", c.sentence, c.date, got, c.want)
		}
	}
}

// Every language of words.txt has a pack, and every pack its words.
func TestWords(t *testing.T) {
	for _, code := range language.Codes() {
		for _, section := range []string{"in-force", "condition"} {
			if len(words()[section+" "+code]) == 0 {
				t.Errorf("no words for %s in %s", section, code)
			}
		}
	}
}
