// Package citation writes references to agreements and their parts in the styles
// that lawyers and students use.
package citation

import (
	"strconv"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/facts"
)

// Style is a way of citing.
type Style string

const (
	OSCOLA   Style = "oscola"   // Oxford University Standard for the Citation of Legal Authorities, part on international law
	Bluebook Style = "bluebook" // The Bluebook, rules 21.4 and 21.7
	Leidraad Style = "leidraad" // Leidraad voor juridische auteurs
	APA      Style = "apa"      // Publication Manual of the American Psychological Association, 7th edition
)

// Styles are all there are; the first is the usual one.
var Styles = []Style{OSCOLA, Bluebook, Leidraad, APA}

// Known tells whether s is one of Styles.
func (s Style) Known() bool {
	for _, known := range Styles {
		if s == known {
			return true
		}
	}
	return false
}

// Of cites an agreement and, if article (in the form of annotation.Annotation.Article)
// is not empty, that part of it. Only what the report holds is written: of an agreement
// outside of the catalogue its name and year.
func Of(a *annotation.Agreement, article string, s Style) string {
	if a.Card == nil {
		return unknown(a, article, s)
	}
	d := newDetails(a, article, s)
	if d.resolution != "" {
		return resolutions[s](d)
	}
	return treaties[s](d)
}

// details are the parts of a citation, each as the style writes it; empty: not held.
type details struct {
	title, signed, force, place, series, pinpoint, address string
	resolution, organ                                      string // of a resolution: its number; SC or GA
	document                                               string // of a resolution: its symbol
	bilateral                                              bool
}

func newDetails(a *annotation.Agreement, article string, s Style) details {
	card := a.Card
	d := details{
		title: titleFor(a, s), place: card.Place,
		signed: dateFor(card.Signed, s), force: dateFor(card.InForce, s),
		series: seriesFor(card.Cite, s), pinpoint: pinpoint(article, card.Kind, s),
		bilateral: len(a.Parties) == 2,
	}
	if len(card.Official) > 0 {
		d.address = card.Official[0]
	}
	if card.Kind == "resolution" {
		d.organ, d.resolution, d.document = resolution(card.Cite)
	}
	return d
}

// titleFor is the agreement's title; in the Dutch style its Dutch name, if it has one.
func titleFor(a *annotation.Agreement, s Style) string {
	if dutch := a.Card.Names["nl"]; s == Leidraad && dutch != "" {
		return dutch
	}
	return a.Title
}

func unknown(a *annotation.Agreement, article string, s Style) string {
	year := ""
	if a.Year > 0 && !strings.Contains(a.Title, strconv.Itoa(a.Year)) {
		year = "(" + strconv.Itoa(a.Year) + ")"
	}
	name, at := join(" ", a.Title, year), pinpoint(article, "", s)
	switch s {
	case Leidraad:
		return join(" ", at, name)
	case OSCOLA:
		return join(" ", name, at)
	}
	return join(", ", name, at)
}

// join puts a separator between those of parts that are not empty.
func join(separator string, parts ...string) string {
	var held []string
	for _, p := range parts {
		if p != "" {
			held = append(held, p)
		}
	}
	return strings.Join(held, separator)
}

// resolution reads the symbol of a United Nations resolution, such as "S/RES/1373
// (2001)" or "A/RES/217 (III)", into the organ, the number and the bare symbol; empty
// for any other document.
func resolution(cite string) (organ, number, symbol string) {
	organs := map[string]string{"S/RES/": "SC", "A/RES/": "GA"}
	for prefix, organ := range organs {
		number, ok := strings.CutPrefix(cite, prefix)
		if !ok {
			continue
		}
		bare, year, _ := strings.Cut(number, " (")
		if _, err := strconv.Atoi(strings.TrimSuffix(year, ")")); err != nil {
			bare = number // the bracket holds the session: part of the number
		}
		return organ, bare, prefix + bare
	}
	return "", "", ""
}

// dateFor writes an ISO 8601 date; empty if it is none.
func dateFor(iso string, s Style) string {
	d, ok := facts.ParseDate(iso)
	if !ok {
		return ""
	}
	year := strconv.Itoa(d.Year)
	if d.Month == 0 {
		return year
	}
	month, day := months[s][d.Month-1], ""
	if d.Day > 0 {
		day = strconv.Itoa(d.Day)
	}
	if s == OSCOLA || s == Leidraad {
		return join(" ", day, month, year)
	}
	if day == "" {
		return month + " " + year
	}
	return month + " " + day + ", " + year
}
