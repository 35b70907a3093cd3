package agreement

import (
	"testing"

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
		d := NewDoc(nil, prose.Cut([]string{text}, pack), pack, "")
		for i := range d.Tokens {
			words++
			if d.Tokens[i].Kind != prose.Mark && Default().gate.lets(d, i, d.nextWord(i, len(d.Tokens)), len(d.Tokens)) {
				let++
			}
		}
	}
	if 4*let > words {
		t.Errorf("%d of %d words are let in", let, words)
	}
}

func TestBeginning(t *testing.T) {
	first := func(word string) uint64 {
		return beginning([]string{word}, []string{language.Load("en").Stem(word)})[1]
	}
	if first("treaties") != fourAlone(prose.Lead("treaty")) {
		t.Error("a word is known by four letters")
	}
	if got := beginning([]string{"grundgesetzes"}, []string{"grundgesetz"}); got[1] != fourFirst(prose.Lead("grund")) || got[2] != eightAlone("Grundgesetz") {
		t.Error("a long word is known by four letters and by eight")
	}
	if first("pacts") != threeAlone(prose.Lead("pactum")) {
		t.Error("the last letter of a stem may change: three of pact are sure")
	}
	if got := beginning([]string{"юга", "юга"}, []string{"юг", "юг"}); got[1] != threeAlone(prose.Lead("юга")) {
		t.Error("a word that changes within its first three letters tells nothing")
	}
}
