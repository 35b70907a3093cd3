package score

import (
	"fmt"
	"path/filepath"
	"strings"
)

// loadSegments reads passages that must and that must not be in the texts. Precision
// and recall are of all passages together.
func loadSegments(folder, file string) (*Set, error) {
	truth, names, err := read[struct{ With, Without []string }](file)
	if err != nil {
		return nil, err
	}
	s := &Set{Name: "segments"}
	for _, name := range names {
		s.Files = append(s.Files, filepath.Join(folder, "html", name))
	}
	s.score = func(texts []string) (string, float64) {
		hit, wrong, wanted := 0, 0, 0
		for i, name := range names {
			text := squeeze(texts[i])
			hit += held(text, truth[name].With)
			wrong += held(text, truth[name].Without)
			wanted += len(truth[name].With)
		}
		p, r := float64(hit)/float64(max(1, hit+wrong)), float64(hit)/float64(max(1, wanted))
		return fmt.Sprintf("hit %d, missed %d, wrong %d", hit, wanted-hit, wrong), f1(p, r)
	}
	return s, nil
}

// held counts the passages that are in text.
func held(text string, passages []string) int {
	n := 0
	for _, p := range passages {
		if strings.Contains(text, squeeze(p)) {
			n++
		}
	}
	return n
}

func squeeze(text string) string { return strings.Join(strings.Fields(text), " ") }
