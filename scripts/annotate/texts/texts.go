// Package texts reads a folder of official texts: text packs in JSON and pages in HTML
// or plain text.
package texts

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"pactlight/internal/annotation"
	"pactlight/internal/official/reading"
	"pactlight/internal/page"
	"pactlight/scripts/annotate/input"
)

// Load reads every text pack and page in a folder. Of two files that hold the same
// agreement in the same language the one with more parts counts. A file without an
// official text is an error.
func Load(folder string) ([]annotation.OfficialText, error) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return nil, err
	}
	var out []annotation.OfficialText
	for _, e := range entries {
		if e.IsDir() || !slices.Contains([]string{".json", ".html", ".htm", ".txt"}, strings.ToLower(filepath.Ext(e.Name()))) {
			continue
		}
		reading, err := read(filepath.Join(folder, e.Name()))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", e.Name(), err)
		}
		for _, t := range reading.Texts {
			if t.Source == "" {
				t.Source = e.Name()
			}
			out = keep(out, t)
		}
	}
	if len(out) == 0 {
		return nil, reading.ErrNoText
	}
	return out, nil
}

func read(path string) (*annotation.Reading, error) {
	if strings.EqualFold(filepath.Ext(path), ".json") {
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		return reading.ReadPack(data)
	}
	in, err := input.Read(path, nil)
	if err != nil {
		return nil, err
	}
	r := reading.Read(in.Page, page.Options{})
	if len(r.Texts) == 0 {
		return nil, reading.ErrNoText
	}
	return r, nil
}

// keep adds t, unless the same text is there already and no shorter.
func keep(list []annotation.OfficialText, t annotation.OfficialText) []annotation.OfficialText {
	for i := range list {
		o := &list[i]
		same := o.Agreement == t.Agreement && (t.Agreement != "" || o.Title == t.Title)
		if same && o.Language == t.Language {
			if len(t.Parts) > len(o.Parts) {
				*o = t
			}
			return list
		}
	}
	return append(list, t)
}
