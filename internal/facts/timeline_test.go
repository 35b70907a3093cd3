package facts

import (
	"slices"
	"testing"

	"pactlight/internal/annotation"
)

func dated(signed, force, ended string) *annotation.Agreement {
	return &annotation.Agreement{Title: signed, Card: &annotation.Card{Signed: signed, InForce: force, Ended: ended}}
}

func TestTimeline(t *testing.T) {
	agreements := []*annotation.Agreement{dated("1961-07-11", "1961-09-10", ""), dated("2000-02", "", "2024-12-04"), dated("", "", "")}
	got := NewTimeline("2024-06-20", agreements)
	if !slices.Equal(got.Ticks, []int{1960, 1980, 2000, 2020, 2040}) || len(got.Bars) != 2 {
		t.Errorf("%+v", got)
	}
	if got.Article < 2024.4 || got.Article > 2024.5 || got.At(got.From) != 0 || got.At(got.To) != 1 {
		t.Errorf("%+v", got)
	}
	if b := got.Bars[1]; b.InForce != 0 || b.Start() < 2000.1 || b.Ended < 2024.9 {
		t.Errorf("%+v", b)
	}
}

// Whatever the dates are, everything lies within the picture and the axis is readable.
func TestTimelineHoldsEverything(t *testing.T) {
	for _, c := range []struct{ published, signed, ended string }{
		{"", "2020", ""}, {"2024-01-01", "2024-01-01", "2024-01-01"}, {"2026-12-31", "1494-06-07", ""}, {"1990", "2030-05", "9999-12-31"}, {"x", "0001", "0001-02"},
	} {
		got := NewTimeline(c.published, []*annotation.Agreement{dated(c.signed, "", c.ended)})
		for _, m := range []float64{got.Bars[0].Start(), got.Bars[0].Ended, got.Article} {
			if at := got.At(m); m > 0 && (at < 0 || at > 1) {
				t.Errorf("%v: %v lies at %v of %+v", c, m, at, got)
			}
		}
		if n := len(got.Ticks); n < 2 || n > mostTicks+2 {
			t.Errorf("%v: ticks %v", c, got.Ticks)
		}
	}
	if NewTimeline("2024", []*annotation.Agreement{dated("", "", "2020"), {Title: "unknown"}}) != nil {
		t.Error("a timeline without a beginning")
	}
}

func TestTimelineOfUnknown(t *testing.T) {
	if got := NewTimeline("", []*annotation.Agreement{{Title: "Lake Accord", Year: 2019}}); got == nil || got.Bars[0].Signed != 2019.5 {
		t.Errorf("%+v", got)
	}
}
