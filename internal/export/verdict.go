package export

import (
	"slices"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/facts"
)

// Verdict says in English how a quote compares with the official text that is held;
// empty where none is.
func Verdict(r *annotation.Report, mark *annotation.Annotation) string {
	v := mark.Verdict
	if v == nil {
		return ""
	}
	place := Place(v.Article)
	switch v.Status {
	case annotation.StatusVerbatim:
		return "verbatim: these words stand in " + place + " of the text held here" + edges(v) + alsoIn(v)
	case annotation.StatusOmissions:
		return "verbatim with marked omissions: the other words stand in " + place + " of the text held here" + alsoIn(v)
	case annotation.StatusTypography:
		return "the same words as in " + place + " of the text held here, written differently"
	case annotation.StatusElsewhere:
		return "elsewhere: the text held here has these words in " + place + ", not in " + Place(mark.Article)
	case annotation.StatusDiffers:
		return "differs" + Changes(v) + ": the text held here reads “" + Reads(r, v) + "” (" + place + ")"
	case annotation.StatusNotFound:
		return "not found in the text held here"
	case annotation.StatusLanguage:
		return "the text held here is in another language" + Changes(v)
	}
	return ""
}

// Place names a part of a text in English: "Article 4(2)", "the preamble", "annex 1".
func Place(article string) string {
	switch {
	case article == "":
		return "no article that is told"
	case article == annotation.PartPreamble || article == annotation.PartClosing:
		return "the " + article
	case article[0] >= '0' && article[0] <= '9':
		return "Article " + article
	}
	return article
}

func edges(v *annotation.Verdict) string {
	if slices.Contains(v.Notes, annotation.NoteNegated) {
		return " (right behind words that deny them)"
	}
	return ""
}

func alsoIn(v *annotation.Verdict) string {
	var others []string
	for _, e := range v.Also {
		others = append(others, e.Text+", "+Place(e.Article))
	}
	if len(others) == 0 {
		return ""
	}
	return ", and also in " + strings.Join(others, "; ")
}

// Changes lists what matters most of what differs: " (negation: “not” is only in the quote)".
func Changes(v *annotation.Verdict) string {
	var list []string
	for _, c := range v.Changes {
		switch {
		case c.Text == "":
			list = append(list, c.Kind+": “"+c.Quote+"” is only in the quote")
		case c.Quote == "":
			list = append(list, c.Kind+": “"+c.Text+"” is only in the text")
		default:
			list = append(list, c.Kind+": “"+c.Quote+"” in the quote, “"+c.Text+"” in the text")
		}
	}
	if len(list) == 0 {
		return ""
	}
	return " (" + strings.Join(list, "; ") + ")"
}

// Reads gives the words of the text that a quote lies beside, on one line.
func Reads(r *annotation.Report, v *annotation.Verdict) string {
	part := Part(r, v)
	if part == nil {
		return ""
	}
	text := []rune(part.Text)
	var pieces []string
	for _, s := range v.Spans {
		if s.Start >= 0 && s.Start <= s.End && s.End <= len(text) {
			pieces = append(pieces, facts.Line(string(text[s.Start:s.End])))
		}
	}
	return strings.Join(pieces, " […] ")
}

// Part gives the part of a held text that a verdict is about; nil where it names none.
func Part(r *annotation.Report, v *annotation.Verdict) *annotation.HeldPart {
	for i := range r.Texts {
		if r.Texts[i].ID != v.Text {
			continue
		}
		for k := range r.Texts[i].Parts {
			if p := &r.Texts[i].Parts[k]; p.Key == v.Part {
				return p
			}
		}
	}
	return nil
}
