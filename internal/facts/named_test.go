package facts

import (
	"slices"
	"testing"

	"pactlight/internal/annotation"
)

func TestAllNamed(t *testing.T) {
	r := report("The {pact} says [more].")
	r.Annotations[0].Agreement = "b"
	r.Agreements = []annotation.Agreement{{ID: "unmarked"}, {ID: "a"}}
	got := AllNamed(r)
	if len(got) != 1 || got[0].Agreement.ID != "a" || !slices.Equal(got[0].Marks, []int{1}) {
		t.Errorf("%+v", got)
	}
	if AllNamed(nil) != nil {
		t.Error("no report names something")
	}
	if got := Unplaced(r); !slices.Equal(got, []int{0}) {
		t.Errorf("without an agreement: %v", got)
	}
}

func TestMatrix(t *testing.T) {
	bind := func(parties ...string) *annotation.Agreement { return &annotation.Agreement{Parties: parties} }
	got := NewMatrix([]*annotation.Agreement{bind("RU", "KP"), bind(), bind("CN", "KP"), bind("CN", "RU", "KP")})
	if len(got.Agreements) != 3 || !slices.Equal(got.Parties, []string{"KP", "RU", "CN"}) {
		t.Fatalf("%+v", got)
	}
	if want := [][]bool{{true, true, true}, {true, false, true}, {false, true, true}}; !slices.EqualFunc(got.Bound, want, slices.Equal) {
		t.Error(got.Bound)
	}
	if NewMatrix([]*annotation.Agreement{bind("RU", "KP"), bind("CN", "US")}) != nil || NewMatrix([]*annotation.Agreement{bind("RU")}) != nil {
		t.Error("a matrix that compares nothing")
	}
}
