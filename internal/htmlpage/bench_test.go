package htmlpage_test

import (
	"fmt"
	"strings"
	"testing"
)

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
