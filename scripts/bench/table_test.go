package main

import (
	"strings"
	"testing"
)

func TestMedian(t *testing.T) {
	cases := []struct {
		values []float64
		want   float64
	}{
		{[]float64{3}, 3},
		{[]float64{9, 1, 2}, 2},
		{[]float64{4, 1, 2, 3}, 2.5},
	}
	for _, c := range cases {
		if got := median(c.values); got != c.want {
			t.Errorf("%v: %v, want %v", c.values, got, c.want)
		}
	}
}

func TestPercentile(t *testing.T) {
	var hundred []float64
	for n := 100; n > 0; n-- {
		hundred = append(hundred, float64(n))
	}
	for _, c := range []struct {
		values []float64
		want   float64
	}{{[]float64{7}, 7}, {[]float64{1, 2, 3, 4, 5}, 5}, {hundred, 95}, {hundred[:20], 99}} {
		if got := percentile(c.values, 95); got != c.want {
			t.Errorf("of %d values: %v, want %v", len(c.values), got, c.want)
		}
	}
}

// The ratio is the median of the pages' ratios: one slow page does not make it.
func TestTable(t *testing.T) {
	a := &articles{texts: []string{strings.Repeat("a", 1_000_000)}}
	same := func(ms float64) []float64 { return []float64{ms, ms, ms} }
	b := &browserTimes{
		Core: same(20), Wink: same(200), Compromise: same(2000), ColdCore: same(30), ColdEmpty: same(20),
		NoArticle: same(0.5), Sizes: []sizeTimes{{Elements: 20_000, Main: same(9), Longest: 60}},
		Memory: []float64{20e6, 30e6},
		Pages: []pageTimes{
			{Total: same(8), Main: same(2), Readability: same(10), Shift: 0.25},
			{Total: same(90), Main: same(9), Readability: same(10)},
			{Total: same(5), Main: same(1), Readability: same(10)},
		},
	}
	want := map[string]string{
		"page to marks":                  "0.80",
		"  of that, main thread":         "0.20",
		"core, wazero":                   "0.25",
		"core, worker":                   "0.50",
		"cold start of the core, worker": "1.50",
		"core's memory, 200 articles":    "1.50",
	}
	for _, row := range table(hosts{native: same(10), wazero: same(40)}, b, nil, a) {
		if ratio, ok := want[row.what]; ok && row.ratio != ratio {
			t.Errorf("%s: ratio %s, want %s", row.what, row.ratio, ratio)
		}
		if row.what == "most layout shift by marks" && row.measured != "0.2500" {
			t.Errorf("shift %s", row.measured)
		}
		delete(want, row.what)
	}
	for what := range want {
		t.Errorf("no row %q", what)
	}
}
