package facts

import (
	"math"

	"pactlight/internal/annotation"
)

// Timeline places the agreements of a report in time, for a picture. Moments are years
// with their fractions; a month or a day that is not told counts as the middle of what is.
type Timeline struct {
	From, To float64 // what the picture spans
	Ticks    []int   // years to write on the axis
	Article  float64 // when the article appeared; 0: not known
	Bars     []Bar
}

// Bar is the life of one agreement. Moments that are not held are 0.
type Bar struct {
	Agreement              *annotation.Agreement
	Signed, InForce, Ended float64
}

// Start is the first moment that is held.
func (b Bar) Start() float64 {
	if b.Signed > 0 {
		return b.Signed
	}
	return b.InForce
}

// NewTimeline makes the timeline of the agreements given; nil if none has a date.
func NewTimeline(published string, agreements []*annotation.Agreement) *Timeline {
	t := &Timeline{Article: moment(published)}
	for _, a := range agreements {
		if bar := barOf(a); bar.Start() > 0 {
			t.Bars = append(t.Bars, bar)
		}
	}
	if len(t.Bars) == 0 {
		return nil
	}
	t.span()
	return t
}

func barOf(a *annotation.Agreement) Bar {
	if a.Card == nil {
		bar := Bar{Agreement: a}
		if a.Year > 0 {
			bar.Signed = float64(a.Year) + 0.5
		}
		return bar
	}
	return Bar{a, moment(a.Card.Signed), moment(a.Card.InForce), moment(a.Card.Ended)}
}

// span sets what the picture spans: all that is known and some years around, between
// two ticks.
func (t *Timeline) span() {
	first, last := t.Bars[0].Start(), max(t.Bars[0].Start(), t.Article)
	for _, b := range t.Bars {
		first = min(first, b.Start())
		last = max(last, b.Signed, b.InForce, b.Ended)
	}
	if t.Article > 0 {
		first = min(first, t.Article)
	}
	step := stepFor(last - first)
	from := int(math.Floor(first/float64(step))) * step
	to := int(math.Ceil(last/float64(step))) * step
	if float64(to)-last < 0.04*(last-first) { // room for what goes on
		to += step
	}
	t.From, t.To = float64(from), float64(to)
	for year := from; year <= to; year += step {
		t.Ticks = append(t.Ticks, year)
	}
}

// mostTicks is how many years fit on the axis.
const mostTicks = 6

// stepFor gives the years between two ticks: 1, 2, 5, 10, 20, 50 …
func stepFor(years float64) int {
	for scale := 1; ; scale *= 10 {
		for _, n := range []int{1, 2, 5} {
			if years/float64(n*scale) < mostTicks-1 {
				return n * scale
			}
		}
	}
}

// At is where a moment stands in the picture: 0 at its beginning, 1 at its end.
func (t *Timeline) At(moment float64) float64 {
	return (moment - t.From) / (t.To - t.From)
}

// moment reads an ISO 8601 date; 0 if it is none.
func moment(iso string) float64 {
	d, ok := ParseDate(iso)
	switch {
	case !ok:
		return 0
	case d.Month == 0:
		return float64(d.Year) + 0.5
	case d.Day == 0:
		return float64(d.Year) + (float64(d.Month)-0.5)/12
	}
	return float64(d.Year) + (float64(d.Month-1)+(float64(d.Day)-0.5)/31)/12
}
