package language

import "testing"

func TestParseErrors(t *testing.T) {
	for text, want := range map[string]string{
		"nickname  A":                       `xx.txt:1: unknown line "nickname"`,
		"name  A\nstemmer  klingon":         `xx.txt:2: no stemmer "klingon"`,
		"name  A\narticles  none":           `xx.txt:2: articles is "no" or left out, not "none"`,
		"name  A\n[words]\na":               `xx.txt:3: [words]: no such section`,
		"name  A\n[clause]\narticle":        `xx.txt:3: [clause]: "article" lists nothing`,
		"name  A\n[twins]\nPact, Deal, Act": `xx.txt:3: [twins]: twins are two, not 3`,
		"name  A\n[twins]\nPact":            `xx.txt:3: [twins]: twins are two, not 1`,
	} {
		if _, err := Parse("xx", text); err == nil || err.Error() != want {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}

func TestTwins(t *testing.T) {
	p, err := Parse("xx", "name  A\n[twins]\nPact, Deal\nAct, Code\n")
	if err != nil {
		t.Fatal(err)
	}
	for noun, want := range map[string]string{"Pact": "Deal", "Deal": "Pact", "Code": "Act", "Treaty": ""} {
		if got := p.twins[noun]; got != want {
			t.Errorf("%s: %q, want %q", noun, got, want)
		}
	}
}
