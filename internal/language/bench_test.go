package language

import "testing"

// BenchmarkParse measures what the first article in a language waits for.
func BenchmarkParse(b *testing.B) {
	for _, code := range Codes() {
		text, _ := packs().text(code)
		b.Run(code, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				if _, err := Parse(code, text); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
