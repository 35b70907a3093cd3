package phrase

import (
	"slices"
	"strings"

	"pactlight/internal/prose"
)

// numberSigns are the words that stand before a number and mean no more than it does.
var numberSigns = []uint64{prose.Hash("n"), prose.Hash("no"), prose.Hash("nr"), prose.Hash("nº"), prose.Hash("núm")}

// numbered passes over "n°", "nr." or "n.º" at token i, where a number follows.
func (d *Doc) numbered(i, end int) int {
	if t := &d.Tokens[i]; t.Kind != prose.Word || t.End-t.Start > len("núm") || !slices.Contains(numberSigns, t.Hash) {
		return i
	}
	j := i + 1
	for j < end && j < i+3 && (d.Mark(j, ".°") || d.Of(j) == "º") {
		j++
	}
	if j < end && d.Tokens[j].Kind == prose.Number {
		return j
	}
	return i
}

// Number says whether a number stands at token i, perhaps a roman one: "5", "V".
func (d *Doc) Number(i int) bool {
	if i >= len(d.Tokens) {
		return false
	}
	t := &d.Tokens[i]
	return t.Kind == prose.Number || t.Upper && strings.Trim(d.Of(i), "IVX") == ""
}

// Numbered says whether a number is the name of m, or a part of it: Convention 158 of the ILO.
func (m *Phrase) Numbered(d *Doc) bool {
	return slices.ContainsFunc(m.Proper, func(i int) bool { return d.Tokens[i].Kind == prose.Number })
}
