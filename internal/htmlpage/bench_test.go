package htmlpage_test

import (
	"fmt"
	"strings"
	"testing"

	"pactlight/internal/analysis"
	"pactlight/internal/page"
)

// The time of an element, from HTML to report, must stay the same however many there
// are and however deep they stand. The parser looks through up to 512 open elements for
// each new one, and beyond these everything is parsed twice: both have an end.
func BenchmarkReport(b *testing.B) {
	for _, blocks := range []int{100, 1_000, 10_000} {
		measure(b, fmt.Sprintf("blocks/%d", blocks), blocks, 5)
	}
	for _, depth := range []int{5, 50, 500, 5_000} {
		measure(b, fmt.Sprintf("depth/%d", depth), 1_000, depth)
	}
}

func measure(b *testing.B, name string, blocks, depth int) {
	var paragraphs strings.Builder
	for i := range blocks {
		fmt.Fprintf(&paragraphs, "<p>On day %d the ministers met <b>again</b>, and spoke of the Paris Agreement for %d hours.</p>", i, i%7)
	}
	source := strings.Repeat("<div class=layer>", depth) + paragraphs.String() + strings.Repeat("</div>", depth)
	b.Run(name, func(b *testing.B) {
		for b.Loop() {
			analysis.Analyse(read(b, source), page.Options{})
		}
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*(2*blocks+depth)), "ns/element")
	})
}

// The time of a byte must stay the same however many blocks there are, however
// deep they stand, and whether the tags match.
func BenchmarkRead(b *testing.B) {
	for _, c := range []struct {
		name string
		make func(n int) string
	}{
		{"blocks", func(n int) string { return strings.Repeat("<div><p>Some words of <b>text</b>.</div>", n) }},
		{"nested", func(n int) string { return strings.Repeat("<div>Some words", n) }},
		{"unclosed", func(n int) string { return strings.Repeat("<p><b class=x><i>Some words", n) }},
		{"unopened", func(n int) string { return strings.Repeat("</div></b>Some words", n) }},
	} {
		for _, n := range []int{400, 4_000, 40_000} {
			source := c.make(n)
			b.Run(fmt.Sprintf("%s/%d", c.name, n), func(b *testing.B) {
				b.SetBytes(int64(len(source)))
				for b.Loop() {
					read(b, source)
				}
			})
		}
	}
}
