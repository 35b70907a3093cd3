package analysis

import (
	"fmt"
	"strings"
	"testing"

	"pactlight/internal/golden"
)

// paragraph is ordinary news prose: most of it speaks of no agreement.
const paragraph = "The minister told reporters on Tuesday that talks with the neighbouring country would resume after the summer. " +
	"“We have time,” she said, adding that the Paris Agreement remained the yardstick. " +
	"Opposition members doubted that the treaty would survive the winter, and pointed to Article 4. "

// BenchmarkAnalyse measures the pipeline on texts of growing length: the time per
// byte must not grow with it.
func BenchmarkAnalyse(b *testing.B) {
	filler := strings.Repeat("Farmers in the north spent most of the week repairing fences and roads that the storm had washed away. ", 5)
	for _, size := range []int{10_000, 100_000, 1_000_000} {
		f := golden.File{Language: "en"}
		for n := 0; n < size; n += len(filler) + len(paragraph) {
			f.Blocks = append(f.Blocks, filler, paragraph)
		}
		benchmark(b, fmt.Sprintf("news/%d", size), &f, size)
	}
}

// BenchmarkHostile measures texts made to be slow.
func BenchmarkHostile(b *testing.B) {
	for name, unit := range map[string]string{
		"quotes": "“ ‘ \" ' ", "articles": "Article 1 ", "treaties": "the treaty of ", "untold": "The treaty was signed. ", "names": "United Nations Convention on the ",
		"commas": ",, a '' ", "hyphens": "a-", "stops": ". A", "unknown": "a deal between Iran and China. ", "endless": "Iran signed with China an agreement ", "quoted": "“the treaty says” ",
	} {
		for _, n := range []int{1_000, 10_000} {
			f := golden.File{Language: "en", Blocks: []string{strings.Repeat(unit, n)}}
			benchmark(b, fmt.Sprintf("%s/%d", name, n), &f, len(unit)*n)
		}
	}
}

func benchmark(b *testing.B, name string, f *golden.File, size int) {
	request := f.Request()
	b.Run(name, func(b *testing.B) {
		b.SetBytes(int64(size))
		for b.Loop() {
			Analyse(&request.Page, request.Options)
		}
	})
}
