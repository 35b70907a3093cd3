package score_test

import (
	"math"
	"os"
	"path/filepath"
	"testing"

	"pactlight/scripts/bench/score"
)

// set makes a set of one file of truth.
func set(t *testing.T, name, truth string) *score.Set {
	t.Helper()
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, name), []byte(truth), 0o644); err != nil {
		t.Fatal(err)
	}
	s, err := score.Load(folder)
	if err != nil || s == nil {
		t.Fatal(s, err)
	}
	return s
}

func TestBody(t *testing.T) {
	s := set(t, "ground-truth.json", `{"a":{"articleBody":"one two three four five"},"b":{"articleBody":"x"}}`)
	if len(s.Files) != 2 || filepath.Base(s.Files[0]) != "a.html.gz" {
		t.Fatal(s.Files)
	}
	for _, c := range []struct {
		texts []string
		want  float64
	}{
		{[]string{"one, two three: four five.", "x"}, 1},
		{[]string{"", ""}, 0},
		{[]string{"one two three four", "x"}, 2 * 0.75 / 1.75},                    // of two runs one, precise
		{[]string{"one two three four five six", "x"}, 2 * (5. / 6) / (1 + 5./6)}, // of three runs two
		{[]string{"one two three four five", ""}, 2 * 0.5 / 1.5},                  // what is silent is not wrong
	} {
		if _, got := s.Score(c.texts); math.Abs(got-c.want) > 1e-6 {
			t.Errorf("%q: %v, want %v", c.texts, got, c.want)
		}
	}
}

func TestSegments(t *testing.T) {
	s := set(t, "segments.json", `{"a":{"with":["one two","three"],"without":["menu"]},"b":{"with":["x"],"without":[]}}`)
	for _, c := range []struct {
		texts []string
		want  float64
	}{
		{[]string{"one\n\ntwo three", "x"}, 1},
		{[]string{"one two menu", "x"}, 2. / 3},
		{[]string{"", ""}, 0},
	} {
		if _, got := s.Score(c.texts); math.Abs(got-c.want) > 1e-6 {
			t.Errorf("%q: %v, want %v", c.texts, got, c.want)
		}
	}
}

func TestFolderWithoutTruth(t *testing.T) {
	if s, err := score.Load(t.TempDir()); s != nil || err != nil {
		t.Error(s, err)
	}
}

func TestBrokenTruth(t *testing.T) {
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "segments.json"), []byte("{"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := score.Load(folder); err == nil {
		t.Error("no error")
	}
}
