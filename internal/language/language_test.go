package language

import "testing"

func TestPacksLoad(t *testing.T) {
	for _, code := range Codes() {
		if p := Load(code); p == nil || p.Name == "" || p.stem == nil {
			t.Errorf("pack %s is not whole", code)
		}
	}
	if got := PlaceName("nl", "KP"); got != Load("nl").Places["KP"] || PlaceName("xx", "KP") != "KP" {
		t.Errorf("KP is called %q", got)
	}
	if Load("xx") != nil {
		t.Error("a language without a pack has one")
	}
}
