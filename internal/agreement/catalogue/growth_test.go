package catalogue

import (
	"fmt"
	"strings"
	"testing"

	"pactlight/internal/agreement/phrase"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// invented makes a catalogue of so many agreements with invented names, each with a
// name of one word and a longer one, as real ones have.
func invented(tb testing.TB, count int) []byte {
	tb.Helper()
	files := map[string]string{}
	for i := range count {
		place := nowhere(i)
		files[fmt.Sprintf("invented-%d.txt", i)] = fmt.Sprintf(`title  Treaty of %[1]s
kind  treaty
signed  %[2]d-05-06
parties  FR DE
topics  trade

[names]
en  Treaty of %[1]s
en  %[1]s Convention on the Regulation of Fisheries
nl  Verdrag van %[1]s
de  %[1]sabkommen
`, place, 1900+i%100)
	}
	data, err := Compile(files)
	if err != nil {
		tb.Fatal(err)
	}
	return data
}

// nowhere gives the name of a place that is nowhere.
func nowhere(i int) string {
	const first, rest = "BDFGHJKLMNPRSTVWZ", "bdfgklmnprstvz"
	name := string(first[i%len(first)]) + string("aeiou"[i/len(first)%5])
	for i /= len(first) * 5; len(name) < 8; i /= len(rest) {
		name += string(rest[i%len(rest)]) + string("aeiou"[(i+len(name))%5])
	}
	return name
}

const ordinary = "The minister told reporters on Tuesday that talks with the neighbouring country would resume after the summer. " +
	"Farmers in the north spent most of the week repairing fences and roads that the storm had washed away. "

func document(text string) *phrase.Doc {
	pack := language.Load("en")
	return phrase.NewDoc(nil, prose.Cut([]string{text}, pack), pack, "")
}

// Starting must not depend on how many agreements there are, nor what is done with
// words that name none: nothing is read of an agreement before it is met.
func TestGrowth(t *testing.T) {
	few, many := invented(t, 50), invented(t, 5_000)
	start := func(data []byte) float64 { return testing.AllocsPerRun(10, func() { read(data) }) }
	if a, b := start(few), start(many); a != b {
		t.Errorf("starting takes %v allocations with 50 agreements and %v with 5,000", a, b)
	}
	c := read(many)
	d := document(ordinary + "Nobody mentioned the Treaty of " + nowhere(4_321) + ".")
	hits := c.Names(d)
	if len(hits) != 1 || c.Entry(hits[0].Entry).Title != "Treaty of "+nowhere(4_321) {
		t.Errorf("found %v", hits)
	}
	if len(c.entries) != 1 {
		t.Errorf("%d agreements were read for one", len(c.entries))
	}
	let := 0
	for i := range d.Tokens {
		if d.Tokens[i].Kind != prose.Mark && passes(c, d, i) {
			let++
		}
	}
	if 10*let > len(d.Tokens) {
		t.Errorf("%d of %d words pass the gate of 5,000 agreements", let, len(d.Tokens))
	}
}

// BenchmarkGrowth measures starting, and articles of ordinary prose, by the number of
// agreements.
func BenchmarkGrowth(b *testing.B) {
	d := document(strings.Repeat(ordinary, 50))
	for _, count := range []int{50, 500, 5_000} {
		data := invented(b, count)
		b.Run(fmt.Sprintf("start/%d", count), func(b *testing.B) {
			for b.Loop() {
				read(data)
			}
		})
		c := read(data)
		b.Run(fmt.Sprintf("article/%d", count), func(b *testing.B) {
			b.SetBytes(int64(len(d.Source)))
			for b.Loop() {
				c.Names(d)
			}
		})
	}
}
