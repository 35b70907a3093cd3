package catalogue

import (
	"testing"

	"pactlight/internal/agreement/phrase"

	"pactlight/internal/language"
	"pactlight/internal/prose"
)

// Everything the gate lets in is stemmed and looked up, which takes as long as all
// else that is done with a word.
func TestGateSendsOrdinaryWordsAway(t *testing.T) {
	let, words := 0, 0
	for code, text := range map[string]string{
		"en": "Farmers in the north spent most of the week repairing fences and roads that the storm had washed away.",
		"de": "Die Bauern im Norden verbrachten fast die ganze Woche damit, ihre Zäune und die Straßen wieder herzurichten.",
		"ru": "Крестьяне на севере почти всю неделю чинили заборы и дороги, которые размыла буря.",
	} {
		pack := language.Load(code)
		d := phrase.NewDoc(nil, prose.Cut([]string{text}, pack), pack, "")
		for i := range d.Tokens {
			words++
			if d.Tokens[i].Kind != prose.Mark && passes(Default(), d, i) {
				let++
			}
		}
	}
	if 4*let > words {
		t.Errorf("%d of %d words are let in", let, words)
	}
}

// passes says whether a name is looked for at token i.
func passes(c *Catalogue, d *phrase.Doc, i int) bool {
	next, end := d.NextWord(i, len(d.Tokens)), len(d.Tokens)
	return c.gate.written(d, i, next, end) || c.gate.stemmed(d, i, next, end)
}

func TestBeginning(t *testing.T) {
	const seed = 1
	first := func(word string) uint64 {
		return stemBeginning(seed, []string{word}, []string{language.Load("en").Stem(word)})[1]
	}
	if first("treaties") != fourAlone(seed, prose.Lead("treaty")) {
		t.Error("a word is known by four letters")
	}
	if got := stemBeginning(seed, []string{"grundgesetzes"}, []string{"grundgesetz"}); got[1] != fourFirst(seed, prose.Lead("grund")) || got[2] != eightAlone(seed, "Grundgesetz") {
		t.Error("a long word is known by four letters and by eight")
	}
	if first("pacts") != threeAlone(seed, prose.Lead("pactum")) {
		t.Error("the last letter of a stem may change: three of pact are sure")
	}
	if got := stemBeginning(seed, []string{"юга", "юга"}, []string{"юг", "юг"}); got[1] != threeAlone(seed, prose.Lead("юга")) {
		t.Error("a word that changes within its first three letters tells nothing")
	}
	if a, b := beginning([]string{"new", "start"}), beginning([]string{"new", "deal"}); a[0] != b[0] || a[1] == b[1] {
		t.Error("a name that is found as it is written is known by its first two words")
	}
}
