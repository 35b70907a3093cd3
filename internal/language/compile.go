//go:build !wasip1

package language

import (
	"maps"
	"slices"
	"strings"

	"pactlight/internal/datafile"
)

// placeSections are the sections of the world's states and their groups: the larger
// half of a pack, and much alike in all.
var placeSections = []string{"country", "group"}

// Compile turns packs (code → text) into the one text that the core carries. Its
// errors say file and line.
//
// Remarks are left out, and what the languages call a place stands side by side: much
// of it is the same names in another spelling, which pack well when they are near. The
// parts, with an empty line between them:
//   - the codes of the languages, sorted;
//   - for each language its lines, but for those of places;
//   - the places: a section's title, then for each place a line with its code and, in
//     the order of the languages, one with its names, which is empty where there are none.
func Compile(packs map[string]string) (string, error) {
	codes := slices.Sorted(maps.Keys(packs))
	parts := []string{strings.Join(codes, " ")}
	var files []*datafile.File
	for _, code := range codes {
		f, err := datafile.Parse(code+".txt", packs[code])
		if err != nil {
			return "", err
		}
		files = append(files, f)
		parts = append(parts, withoutPlaces(f))
	}
	places := ""
	for _, section := range placeSections {
		rows, err := sideBySide(files, section)
		if err != nil {
			return "", err
		}
		places += "[" + section + "]\n" + rows
	}
	return tight.Replace(strings.Join(append(parts, places), "\n\n")), nil
}

// tight takes out what only the eye needs.
var tight = strings.NewReplacer(", ", ",", " | ", "|")

// withoutPlaces writes the lines of f that are of no place.
func withoutPlaces(f *datafile.File) string {
	var lines []string
	for _, l := range f.Head {
		lines = append(lines, l.Text())
	}
	for _, s := range f.Sections {
		if slices.Contains(placeSections, s.Name) {
			continue
		}
		lines = append(lines, "["+s.Name+"]")
		for _, l := range s.Lines {
			lines = append(lines, l.Text())
		}
	}
	return strings.Join(lines, "\n")
}

// sideBySide writes the rows of a section of places, in the order of the first file.
func sideBySide(files []*datafile.File, section string) (string, error) {
	var codes []string
	names := map[string][]string{} // code → by language
	for i, f := range files {
		for _, l := range f.Section(section) {
			if names[l.Key] == nil {
				names[l.Key] = make([]string, len(files))
				codes = append(codes, l.Key)
			}
			if names[l.Key][i] != "" {
				return "", f.Fault(l.Number, "["+section+"]: "+l.Key+" stands here twice")
			}
			names[l.Key][i] = l.Value
		}
	}
	var out strings.Builder
	for _, code := range codes {
		out.WriteString(code + "\n" + strings.Join(names[code], "\n") + "\n")
	}
	return out.String(), nil
}
