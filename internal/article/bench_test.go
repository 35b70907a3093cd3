package article_test

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"pactlight/internal/article"
	"pactlight/internal/golden"
	"pactlight/internal/page"
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

// BenchmarkRealPages is the time of one real news page, reading the HTML not counted.
func BenchmarkRealPages(b *testing.B) {
	var pages []*page.Page
	files, _ := filepath.Glob(filepath.Join(golden.Shared(b, "pages", "news-body", "html"), "*.gz"))
	for _, f := range files {
		pages = append(pages, readFile(b, f))
	}
	n := 0
	for b.Loop() {
		article.Find(pages[n%len(pages)])
		n++
	}
}
