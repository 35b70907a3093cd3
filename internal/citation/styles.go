package citation

import (
	"strings"

	"pactlight/internal/facts"
)

var (
	english = strings.Fields("January February March April May June July August September October November December")
	short   = strings.Fields("Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.")
	dutch   = strings.Fields("januari februari maart april mei juni juli augustus september oktober november december")
)

var months = map[Style][]string{OSCOLA: english, Bluebook: short, Leidraad: dutch, APA: english}

// treaties writes agreements, resolutions those of the United Nations' organs.
var (
	treaties = map[Style]func(details) string{
		OSCOLA: func(d details) string {
			return join(" ", d.title, bracket(join(", ", before(d.verb(), d.signed), before("entered into force", d.force))), d.series, d.pinpoint)
		},
		Bluebook: func(d details) string {
			return join(", ", join(" ", d.title, d.pinpoint), d.signed, d.series) + "."
		},
		Leidraad: func(d details) string {
			return join(" ", d.pinpoint, join(", ", d.title, join(" ", d.place, d.signed), d.series))
		},
		APA: func(d details) string {
			return join(" ", join(", ", d.title, d.pinpoint, d.signed, d.series)+".", d.address)
		},
	}
	resolutions = map[Style]func(details) string{
		OSCOLA: func(d details) string {
			return join(" ", "UN"+d.organ+" Res "+d.resolution, bracket(d.signed), "UN Doc "+d.document, d.pinpoint)
		},
		Bluebook: func(d details) string {
			organs := map[string]string{"SC": "S.C.", "GA": "G.A."}
			return join(" ", join(", ", organs[d.organ]+" Res. "+d.resolution, d.pinpoint), bracket(d.signed)) + "."
		},
		Leidraad: func(d details) string {
			organs := map[string]string{"SC": "VN-Veiligheidsraad", "GA": "Algemene Vergadering VN"}
			return join(" ", d.pinpoint, join(", ", organs[d.organ]+", Resolutie "+d.resolution+" "+bracket(d.signed), "UN Doc. "+d.document))
		},
		APA: func(d details) string {
			organs := map[string]string{"SC": "S.C.", "GA": "G.A."}
			return join(" ", join(", ", organs[d.organ]+" Res. "+d.resolution, d.document, d.pinpoint)+" "+bracket(d.signed)+".", d.address)
		},
	}
)

// verb is what was done with the agreement on its first day.
func (d details) verb() string {
	if d.bilateral {
		return "signed"
	}
	return "adopted"
}

func before(word, date string) string {
	if date == "" {
		return ""
	}
	return word + " " + date
}

func bracket(s string) string {
	if s == "" {
		return ""
	}
	return "(" + s + ")"
}

// words are what each style calls the parts of an agreement, by the names of facts.Part.
var words = map[Style]map[string]string{
	OSCOLA: {"article": "art", "articles": "arts", "paragraph": "para", "paragraphs": "paras", "annex": "annex", "chapter": "ch",
		"preamble": "preamble", "principle": "principle", "protocol": "protocol", "section": "s"},
	Bluebook: {"article": "art.", "articles": "arts.", "paragraph": "¶", "paragraphs": "¶¶", "annex": "annex", "chapter": "ch.",
		"preamble": "pmbl.", "principle": "princ.", "protocol": "protocol", "section": "§"},
	Leidraad: {"article": "art.", "articles": "art.", "paragraph": "par.", "paragraphs": "par.", "annex": "bijlage", "chapter": "hoofdstuk",
		"preamble": "preambule", "principle": "beginsel", "protocol": "protocol", "section": "afdeling"},
	APA: {"article": "art.", "articles": "arts.", "paragraph": "para.", "paragraphs": "paras.", "annex": "annex", "chapter": "ch.",
		"preamble": "preamble", "principle": "principle", "protocol": "protocol", "section": "sec."},
}

func pinpoint(article, kind string, s Style) string {
	if article == "" {
		return ""
	}
	name, number := facts.Part(article, kind)
	return join(" ", words[s][name], number)
}

// dotted are the treaty series that the Bluebook abbreviates with points (its table T4).
var dotted = map[string]string{
	"UNTS": "U.N.T.S.", "LNTS": "L.N.T.S.", "UST": "U.S.T.", "TIAS": "T.I.A.S.", "ETS": "E.T.S.", "CETS": "C.E.T.S.", "ILM": "I.L.M.", "TS": "T.S.",
}

// seriesFor writes the place in a treaty series, "189 UNTS 137".
func seriesFor(cite string, s Style) string {
	if s != Bluebook && s != APA {
		return cite
	}
	fields := strings.Fields(cite)
	for i, f := range fields {
		if d := dotted[f]; d != "" {
			fields[i] = d
		}
	}
	return strings.Join(fields, " ")
}
