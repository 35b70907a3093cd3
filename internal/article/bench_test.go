package article_test

import (
	"fmt"
	"strings"
	"testing"

	"pactlight/internal/article"
)

// The time of one block must stay the same however many there are, and however
// deep they stand.
func BenchmarkBlocks(b *testing.B) {
	for _, n := range []int{100, 1_000, 10_000} {
		unit := `<div class="item-` + strings.Repeat("x", 5) + `"><h3><a href=/x>Another story</a></h3><p>§</div>`
		p := read(b, fill(strings.Repeat(unit, n/2)))
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				article.Find(p)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(p.Blocks)), "ns/block")
		})
	}
}

func BenchmarkDepth(b *testing.B) {
	const blocks = 2_000
	for _, depth := range []int{5, 50, 400} {
		p := read(b, strings.Repeat("<div class=wrapper>", depth)+fill(strings.Repeat("<p>§", blocks)))
		b.Run(fmt.Sprint(depth), func(b *testing.B) {
			for b.Loop() {
				article.Find(p)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(p.Blocks)), "ns/block")
		})
	}
}
