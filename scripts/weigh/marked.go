package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"pactlight/internal/agreement"
	"pactlight/internal/agreement/catalogue"
	"pactlight/internal/agreement/phrase"
	"pactlight/internal/annotation"
	"pactlight/internal/clause"
	"pactlight/internal/golden"
	"pactlight/internal/language"
	"pactlight/internal/prose"
	"pactlight/internal/quotation"
)

// example is a quotation of which the role is known and has to be weighed.
type example struct {
	signs   []string
	sourced bool
	role    annotation.Role
}

// article is a marked article.
type article struct{ examples []example }

// span is where a quotation stands, in bytes of the text.
type span struct{ start, end int }

// readGoldens reads the golden files of a folder.
func readGoldens(folder string) ([]article, error) {
	return each(folder, ".txt", func(name string, data []byte) (article, error) {
		f, err := golden.Parse(string(data))
		if err != nil {
			return article{}, err
		}
		text := []rune(strings.Join(f.Blocks, annotation.Separator))
		truth := map[span]annotation.Role{}
		for _, m := range f.Marks {
			if words := strings.Fields(m.Note); len(words) > 1 && words[0] == string(annotation.KindQuote) {
				start := len(string(text[:m.Start]))
				truth[span{start, start + len(string(text[m.Start:m.End]))}] = annotation.Role(words[1])
			}
		}
		return observe(f.Blocks, f.Language, f.Date, truth), nil
	})
}

// marked is what stands beside an article.
type marked struct {
	Quotes []struct {
		Text       string          `json:"text"`
		Occurrence int             `json:"occurrence"` // among all places where Text stands, overlapping ones too
		Kind       annotation.Role `json:"kind"`
	} `json:"quotes"`
}

// readMarked reads the marked articles of a folder.
func readMarked(folder string) ([]article, error) {
	return each(folder, ".json", func(name string, data []byte) (article, error) {
		var m marked
		if err := json.Unmarshal(data, &m); err != nil {
			return article{}, err
		}
		text, err := os.ReadFile(strings.TrimSuffix(name, ".json") + ".txt")
		if err != nil {
			return article{}, err
		}
		blocks := paragraphs(string(text))
		joined, truth := strings.Join(blocks, annotation.Separator), map[span]annotation.Role{}
		for _, q := range m.Quotes {
			if at := occurrence(joined, q.Text, q.Occurrence); at >= 0 {
				truth[span{at, at + len(q.Text)}] = q.Kind
			}
		}
		return observe(blocks, "", "", truth), nil
	})
}

// each reads the files of a folder that end so, in the order of their names.
func each(folder, end string, read func(name string, data []byte) (article, error)) (out []article, err error) {
	names, err := filepath.Glob(filepath.Join(folder, "*"+end))
	if err != nil || len(names) == 0 {
		return nil, fmt.Errorf("no %s in %s", end, folder)
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		a, err := read(name, data)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		out = append(out, a)
	}
	return out, nil
}

// observe gives the quotations of an article that have to be weighed and of which the truth
// is told.
func observe(blocks []string, code, date string, truth map[span]annotation.Role) (out article) {
	var text prose.Text
	text.Tokenize(blocks)
	if code == "" {
		code = language.Detect(text.Tokens, "")
	}
	pack := language.Load(code)
	if pack == nil {
		return out
	}
	text.CutSentences(pack)
	d, c := phrase.NewDoc(nil, &text, pack, date), catalogue.Default()
	found, quotes := agreement.Find(c, d), quotation.Find(&text)
	refs := clause.References(c, d, found, quotes)
	for _, o := range clause.Observe(d, quotes, found.Mentions, refs) {
		if role, told := truth[span{o.Start, o.End}]; told {
			out.examples = append(out.examples, example{o.Signs, o.Sourced, role})
		}
	}
	return out
}

// paragraphs cuts a plain text at its blank lines.
func paragraphs(text string) (out []string) {
	for _, p := range strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n\n") {
		if p = strings.Join(strings.Fields(p), " "); p != "" {
			out = append(out, p)
		}
	}
	return out
}

// occurrence gives the byte where words stand in text for the nth time; -1: they do not.
func occurrence(text, words string, n int) int {
	at := -1
	for range n + 1 {
		_, size := utf8.DecodeRuneInString(text[at+1:])
		i := strings.Index(text[at+1:], words)
		if i < 0 || size == 0 {
			return -1
		}
		at += 1 + i
	}
	return at
}
