package ui

import (
	"os"
	"slices"
	"strings"
	"testing"

	"pactlight/internal/facts"
)

// TestLanguagesAreThoseOfThePacks holds the list of languages on the options page to the
// packs that the core reads with.
func TestLanguagesAreThoseOfThePacks(t *testing.T) {
	packs, err := os.ReadDir("../language/packs")
	if err != nil {
		t.Fatal(err)
	}
	var codes []string
	for _, p := range packs {
		codes = append(codes, strings.TrimSuffix(p.Name(), ".txt"))
	}
	if listed := slices.Sorted(slices.Values(facts.Languages)); !slices.Equal(listed, codes) {
		t.Errorf("listed %v, packs %v", listed, codes)
	}
}
