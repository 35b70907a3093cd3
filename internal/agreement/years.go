package agreement

import (
	"slices"
	"strconv"
	"strings"

	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/datafile"
	"pactlight/internal/set"
)

// dateFits refuses agreements that were made well after the article was written. A ceasefire is not
// negotiated for years.
func (r *resolver) dateFits(e *catalogue.Entry) bool {
	if e.Kind == "ceasefire" && r.early(e) {
		return false
	}
	return r.d.Date == "" || e.Signed == "" || e.Signed.Year() <= r.d.Date.Year()+1
}

// longAgo says whether e was signed decades before, or after, the day that the sentence of m
// tells of: an agreement that a state "made on 24 March 1891" is none of 1938.
func (r *resolver) longAgo(m *Mention, e *catalogue.Entry) bool {
	apart := m.NearDay.Year() - e.Signed.Year()
	return e.Signed.Year() > 0 && max(apart, -apart) > 20 && !set.Has(m.NearYears, e.Signed.Year())
}

// ancient says whether e is long history, of which the sentence of m does not speak: a new
// treaty on Gibraltar is none of 1713.
func ancient(m *Mention, e *catalogue.Entry) bool {
	year := e.Signed.Year()
	return year > 0 && year < historic && !set.Has(m.NearYears, year)
}

// bygone says whether e is of a time that the article tells no year of.
func (r *resolver) bygone(e *catalogue.Entry) bool {
	signed := e.Signed.Year()
	near := func(year int) bool { return max(year-signed, signed-year) <= generation }
	return signed > 0 && !slices.ContainsFunc(r.toldYears(), near) && (r.d.Date != "" && !near(r.d.Date.Year()) || signed < historic)
}

// over says whether e had ended or been replaced when the article was written.
func (r *resolver) over(e *catalogue.Entry) bool {
	if r.d.Date == "" {
		return e.Ended != "" || len(e.ReplacedBy) > 0
	}
	return e.Ended.Before(r.d.Date)
}

// recent says whether e was signed in the two months up to the article's date, or
// the month after it.
func (r *resolver) recent(e *catalogue.Entry) bool {
	a, b := months(r.d.Date), months(e.Signed)
	return a > 0 && b > 0 && a-b <= 2 && b-a <= 1
}

// early says whether e was signed well after the article was written, and is of a kind
// that is not negotiated for years.
func (r *resolver) early(e *catalogue.Entry) bool {
	if e.Kind != "ceasefire" && e.Kind != "peace-agreement" {
		return false
	}
	a, b := months(r.d.Date), months(e.Signed)
	return a > 0 && b > 0 && b-a > 2
}

// young says whether e can be called new: signed in the year before the article, or
// not in the catalogue.
func (r *resolver) young(e *Entity) bool {
	if e.Entry == nil || r.d.Date == "" {
		return true
	}
	return r.d.Date.Year()-e.Entry.Signed.Year() <= 1
}

// months counts the months from year 0 to d; 0 where d does not tell the month.
func months(d datafile.Date) int {
	if len(d) < 7 {
		return 0
	}
	month, err := strconv.Atoi(string(d[5:7]))
	if err != nil {
		return 0
	}
	return d.Year()*12 + month // December: 0 modulo 12
}

// days counts days up to d as if every month had 31; 0 where d does not tell the day.
func days(d datafile.Date) int {
	if len(d) < len("2006-01-02") {
		return 0
	}
	day, err := strconv.Atoi(string(d[8:10]))
	if err != nil {
		return 0
	}
	return months(d)*31 + day
}

// within says whether e was signed in the year before the article, so that a month
// alone can tell it.
func (r *resolver) within(e *catalogue.Entry) bool {
	return r.d.Date == "" || months(r.d.Date)-months(e.Signed) <= 12
}

// scoreYears refuses agreements of other years and months than the phrase names.
func (r *resolver) scoreYears(m *Mention, e *catalogue.Entry, j *judged) bool {
	for _, month := range m.Own.Months {
		if months(e.Signed)%12 != month%12 || months(e.Signed) == 0 || !r.within(e) {
			return false
		}
		if r.d.Date != "" || len(m.Own.Years)+len(m.Own.Parties) > 0 || r.known[j.entry] != nil { // else of any year
			j.sign(scoreMonth, "when it was signed")
		}
	}
	if m.Own.Day != "" && e.Signed != "" && !onDay(m.Own.Day, e.Signed) && !onDay(m.Own.Day, e.Force) {
		return false
	}
	for _, y := range m.Own.Years {
		forceAlone := y == e.Force.Year() && (r.known[j.entry] == nil || !catalogue.Around(y, e.Signed.Year())) && len(m.Own.Parties)+len(e.Parties) == 0 // by which nobody calls what all the world signed
		if y != e.Signed.Year() && (y != e.Force.Year() || forceAlone) {
			return false
		}
		j.sign(scoreYear, "year: "+strconv.Itoa(y))
	}
	if m.Since > 0 && catalogue.OtherYear(m.Since, e) {
		return false
	}
	if m.Signed > 0 {
		if catalogue.OtherYear(m.Signed, e) {
			return false
		}
		j.sign(scoreYear, "year: "+strconv.Itoa(m.Signed))
	}
	return true
}

// clashes says whether the years that m tells, or that stand beside it, are none of e's.
func (r *resolver) clashes(m *Mention, e *Entity) bool {
	year, belongs := r.d.YearBeside(m.Range)
	if len(m.Own.Years) > 0 {
		year, belongs = m.Own.Years[0], true
	}
	if !belongs {
		return e.Entry != nil && r.longBefore(m.To, e.Entry)
	}
	if e.Entry != nil {
		return catalogue.OtherYear(year, e.Entry)
	}
	return year > 0 && e.Year > 0 && !catalogue.Around(year, e.Year)
}

// newer says whether e, which was called new and of which no year is told, cannot be m, which is
// told by an earlier year.
func (r *resolver) newer(e *Entity, m *Mention, year int) bool {
	return year > 0 && e.Year == 0 && e.fresh && !m.Fresh && (r.d.Date == "" || year+1 < r.d.Date.Year())
}

// ofYear says whether the article spoke of an agreement that can have been made in the year
// that the words behind m tell.
func (r *resolver) ofYear(m *Mention) bool {
	return slices.ContainsFunc(r.entities, func(e *Entity) bool {
		return !e.Foil && e.last >= 0 && phrase.SameKind(m.Kind, e.kind) && (e.Entry == nil && (e.Year == 0 || catalogue.Around(m.Signed, e.Year)) || e.Entry != nil && !catalogue.OtherYear(m.Signed, e.Entry))
	})
}

// onDay says whether two days can be the same, as far as the second is known: the press of
// two continents has them one apart.
func onDay(a, b datafile.Date) bool {
	if len(b) < len("2006-01-02") || a[:8] != b[:8] {
		return b != "" && strings.HasPrefix(string(a), string(b))
	}
	return catalogue.Around(int(a[8]-'0')*10+int(a[9]), int(b[8]-'0')*10+int(b[9]))
}

// otherDay says whether the only year that the sentence of m tells is that of a day on which e
// cannot have been made: that of a judgment, perhaps.
func (m *Mention) otherDay(e *catalogue.Entry) bool {
	day := months(m.NearDay)
	return day > 0 && len(m.NearYears) == 1 && day != months(e.Signed) && day != months(e.Force)
}

// ofThen says whether a year that the sentence of m tells is that in which e was signed, or came
// into force.
func (m *Mention) ofThen(e *Entity) bool {
	if e.Entry == nil {
		return e.Year > 0 && set.Has(m.NearYears, e.Year)
	}
	return set.Has(m.NearYears, e.Entry.Signed.Year()) || e.Entry.Force != "" && set.Has(m.NearYears, e.Entry.Force.Year())
}
