package citation

import (
	"testing"

	"pactlight/internal/annotation"
)

var (
	refugees = &annotation.Agreement{Title: "Convention Relating to the Status of Refugees", Year: 1951, Known: true, Card: &annotation.Card{
		Kind: "convention", Cite: "189 UNTS 137", Signed: "1951-07-28", Place: "Geneva", InForce: "1954-04-22",
		Names: annotation.Text{"nl": "Vluchtelingenverdrag"}, Official: []string{"https://example.org/refugees"}}}
	pact = &annotation.Agreement{Title: "Treaty of Somewhere", Year: 1961, Parties: []string{"KP", "CN"}, Known: true,
		Card: &annotation.Card{Kind: "treaty", Signed: "1961-07", InForce: "1961"}}
	terrorism = &annotation.Agreement{Title: "UN Security Council Resolution 1373", Year: 2001, Known: true,
		Card: &annotation.Card{Kind: "resolution", Cite: "S/RES/1373 (2001)", Signed: "2001-09-28", Place: "New York"}}
	partition = &annotation.Agreement{Title: "UN General Assembly Resolution 181", Known: true,
		Card: &annotation.Card{Kind: "resolution", Cite: "A/RES/181(II)", Signed: "1947-11-29"}}
	unheard = &annotation.Agreement{Title: "Lakeside Fishing Accord", Year: 2019}
)

func TestOf(t *testing.T) {
	for _, c := range []struct {
		of      *annotation.Agreement
		article string
		want    map[Style]string
	}{
		{refugees, "33", map[Style]string{
			OSCOLA:   "Convention Relating to the Status of Refugees (adopted 28 July 1951, entered into force 22 April 1954) 189 UNTS 137 art 33",
			Bluebook: "Convention Relating to the Status of Refugees art. 33, July 28, 1951, 189 U.N.T.S. 137.",
			Leidraad: "art. 33 Vluchtelingenverdrag, Geneva 28 juli 1951, 189 UNTS 137",
			APA:      "Convention Relating to the Status of Refugees, art. 33, July 28, 1951, 189 U.N.T.S. 137. https://example.org/refugees",
		}},
		{pact, "annex ii", map[Style]string{
			OSCOLA:   "Treaty of Somewhere (signed July 1961, entered into force 1961) annex II",
			Bluebook: "Treaty of Somewhere annex II, July 1961.",
			Leidraad: "bijlage II Treaty of Somewhere, juli 1961",
			APA:      "Treaty of Somewhere, annex II, July 1961.",
		}},
		{terrorism, "1-2", map[Style]string{
			OSCOLA:   "UNSC Res 1373 (28 September 2001) UN Doc S/RES/1373 paras 1–2",
			Bluebook: "S.C. Res. 1373, ¶¶ 1–2 (Sept. 28, 2001).",
			Leidraad: "par. 1–2 VN-Veiligheidsraad, Resolutie 1373 (28 september 2001), UN Doc. S/RES/1373",
			APA:      "S.C. Res. 1373, S/RES/1373, paras. 1–2 (September 28, 2001).",
		}},
		{partition, "", map[Style]string{
			OSCOLA:   "UNGA Res 181(II) (29 November 1947) UN Doc A/RES/181(II)",
			Bluebook: "G.A. Res. 181(II) (Nov. 29, 1947).",
		}},
		{unheard, "4", map[Style]string{
			OSCOLA:   "Lakeside Fishing Accord (2019) art 4",
			Bluebook: "Lakeside Fishing Accord (2019), art. 4",
			Leidraad: "art. 4 Lakeside Fishing Accord (2019)",
		}},
	} {
		for style, want := range c.want {
			if got := Of(c.of, c.article, style); got != want {
				t.Errorf("%s\ngot  %s\nwant %s", style, got, want)
			}
		}
	}
}

func TestEveryStyleCitesWhatIsBarelyKnown(t *testing.T) {
	bare := &annotation.Agreement{Title: "Bare Treaty", Known: true, Card: &annotation.Card{Kind: "treaty"}}
	for _, s := range Styles {
		if got := Of(bare, "", s); got != "Bare Treaty" && got != "Bare Treaty." {
			t.Errorf("%s: %q", s, got)
		}
		if got := Of(bare, "preamble", s); got == Of(bare, "", s) {
			t.Errorf("%s does not tell the preamble from the whole", s)
		}
	}
	if Style("mla").Known() {
		t.Error("an unknown style is known")
	}
}
