package language

import "testing"

// BenchmarkParse measures what the first article in a language waits for.
func BenchmarkParse(b *testing.B) {
	for _, code := range Codes() {
		text, err := files.ReadFile("packs/" + code + ".txt")
		if err != nil {
			b.Fatal(err)
		}
		b.Run(code, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				if _, err := Parse(code, string(text)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
