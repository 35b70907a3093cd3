package official

import (
	"strings"
	"testing"

	"pactlight/internal/annotation"
)

// compared is the verdict on a quote of the only article of a text.
func compared(code, text, quote string) *annotation.Verdict {
	l := NewLibrary("1")
	l.Add(annotation.OfficialText{Agreement: "x", Language: code, Parts: []annotation.Part{{Kind: annotation.PartArticle, Number: "1", Paragraphs: []annotation.Paragraph{{Text: text}}}}})
	return l.Compare(Quote{Text: quote, Agreement: "x", Article: "1", Language: code})
}

// In every language what denies, obliges or counts is told.
func TestChangesInEveryLanguage(t *testing.T) {
	cases := []struct{ code, text, quote, want string }{
		{"nl", "De partijen mogen de dijken niet verlagen zonder toestemming van de commissie in Velm.", "De partijen mogen de dijken verlagen zonder toestemming van de commissie in Velm.", "negation: /niet"},
		{"nl", "De commissie zal binnen dertig dagen na ontvangst van het verzoek een besluit nemen.", "De commissie kan binnen dertig dagen na ontvangst van het verzoek een besluit nemen.", "modal: kan/zal"},
		{"de", "Die Vertragsparteien dürfen die Deiche nicht ohne Zustimmung der Kommission senken.", "Die Vertragsparteien dürfen die Deiche ohne Zustimmung der Kommission senken.", "negation: /nicht"},
		{"de", "Die Kommission muss binnen dreißig Tagen nach Eingang des Antrags entscheiden.", "Die Kommission kann binnen dreißig Tagen nach Eingang des Antrags entscheiden.", "modal: kann/muss"},
		{"fr", "Les Parties ne peuvent abaisser les digues sans l'accord écrit de la commission du lac.", "Les Parties peuvent abaisser les digues sans l'accord écrit de la commission du lac.", "negation: /ne"},
		{"fr", "La commission statue dans les trente jours qui suivent la réception de la demande.", "La commission statue dans les vingt jours qui suivent la réception de la demande.", "number: vingt/trente"},
		{"es", "Las Partes no podrán rebajar los diques sin el acuerdo escrito de la comisión del lago.", "Las Partes podrán rebajar los diques sin el acuerdo escrito de la comisión del lago.", "negation: /no"},
		{"it", "Le Parti non possono abbassare le dighe senza il consenso scritto della commissione.", "Le Parti possono abbassare le dighe senza il consenso scritto della commissione.", "negation: /non"},
		{"pt", "As Partes não podem baixar os diques sem o acordo escrito da comissão do lago.", "As Partes podem baixar os diques sem o acordo escrito da comissão do lago.", "negation: /não"},
		{"ru", "Стороны не могут понижать дамбы без письменного согласия комиссии по озеру.", "Стороны могут понижать дамбы без письменного согласия комиссии по озеру.", "negation: /не"},
		{"pl", "Strony nie mogą obniżać wałów bez pisemnej zgody komisji do spraw jeziora.", "Strony mogą obniżać wałów bez pisemnej zgody komisji do spraw jeziora.", "negation: /nie"},
		{"sv", "Parterna får inte sänka vallarna utan skriftligt samtycke från kommissionen för sjön.", "Parterna får sänka vallarna utan skriftligt samtycke från kommissionen för sjön.", "negation: /inte"},
		{"no", "Partene kan ikke senke dikene uten skriftlig samtykke fra kommisjonen for innsjøen.", "Partene kan senke dikene uten skriftlig samtykke fra kommisjonen for innsjøen.", "negation: /ikke"},
		{"hu", "A Felek nem csökkenthetik a gátak magasságát a tóbizottság írásbeli hozzájárulása nélkül.", "A Felek csökkenthetik a gátak magasságát a tóbizottság írásbeli hozzájárulása nélkül.", "negation: /nem"},
		{"en", "France and Belgium shall share the costs of the ferry until 31 December 1999.", "France and Germany shall share the costs of the ferry until 31 December 1998.", "date: 1998/1999 party: Germany/Belgium"},
	}
	for _, c := range cases {
		if v := compared(c.code, c.text, c.text); v.Status != annotation.StatusVerbatim {
			t.Errorf("%s: the text itself is %+v", c.code, v)
		}
		v := compared(c.code, c.text, c.quote)
		var got []string
		for _, x := range v.Changes {
			got = append(got, x.Kind+": "+x.Quote+"/"+x.Text)
		}
		if v.Status != annotation.StatusDiffers || strings.Join(got, " ") != c.want {
			t.Errorf("%s: %s %q, want %q", c.code, v.Status, got, c.want)
		}
	}
}

// A word in another spelling is the same word; one that only begins alike is not.
func TestSpelling(t *testing.T) {
	const text = "The Organization shall recognize the right of self-defence of its neighbours and their labor."
	for quote, want := range map[string]annotation.Status{
		"The Organisation shall recognise the right of self-defense of its neighbors and their labour.": annotation.StatusTypography,
		"The Organizer shall recognize the right of self-defence of its neighbours and their labor.":    annotation.StatusDiffers,
		"The Organisation shall not recognise the right of self-defense of its neighbors":               annotation.StatusDiffers,
	} {
		if v := compared("en", text, quote); v.Status != want {
			t.Errorf("%s: %+v", quote, v)
		}
	}
}

// Chinese texts are compared character by character.
func TestChineseQuote(t *testing.T) {
	const text = "缔约双方共同保护湖泊及其沿岸，不得向湖中排放废物。"
	if v := compared("zh", text, "缔约双方共同保护湖泊及其沿岸"); v.Status != annotation.StatusVerbatim {
		t.Errorf("%+v", v)
	}
	if v := compared("zh", text, "缔约双方共同保护湖泊及其沿岸，得向湖中排放废物"); v.Status != annotation.StatusDiffers || len(v.Changes) == 0 || v.Changes[0].Kind != annotation.ChangeNegation {
		t.Errorf("%+v", v)
	}
}
