package catalogue

import (
	"slices"

	"pactlight/internal/datafile"
)

// A catalogue file is kept in parts, each on a shelf with its likes of all agreements:
// names pack better among names, and a language among its own.
const (
	shelfID      = iota // the id alone
	shelfFacts          // the head and the context words
	shelfNames          // in all languages
	shelfEnglish        // what is said in English
	shelfOthers         // and in other languages
	shelves
)

// shelfOf says where a line of a section goes.
func shelfOf(section, key string) int {
	switch {
	case section == "" || section == "context":
		return shelfFacts
	case section == "names" || section == "events":
		return shelfNames
	case key == "en":
		return shelfEnglish
	}
	return shelfOthers
}

// shelved writes the parts of a catalogue file, without remarks and without the
// section that only tests read.
func shelved(id string, f *datafile.File) (parts [shelves]string) {
	parts[shelfID] = id
	for i, l := range f.Head {
		if l.Key == "source" && slices.ContainsFunc(f.Head[:i], func(l datafile.Line) bool { return l.Key == "source" }) {
			continue // the card names one
		}
		parts[shelfOf("", l.Key)] += l.Text() + "\n"
	}
	for _, s := range f.Sections {
		if s.Name == "examples" {
			continue
		}
		begun := [shelves]bool{}
		for _, l := range s.Lines {
			shelf := shelfOf(s.Name, l.Key)
			if !begun[shelf] {
				parts[shelf] += "[" + s.Name + "]\n"
				begun[shelf] = true
			}
			parts[shelf] += l.Text() + "\n"
		}
	}
	return parts
}
