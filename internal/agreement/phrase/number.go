package phrase

import (
	"slices"
	"strings"

	"pactlight/internal/prose"
)

// NumberSign says whether the word of a hash stands before a number and means no more than
// it does: nr, No.
func NumberSign(word uint64) bool { return slices.Contains(numberSigns, word) }

var numberSigns = []uint64{prose.Hash("n"), prose.Hash("no"), prose.Hash("nr"), prose.Hash("nº"), prose.Hash("núm")}

// numbered passes over "n°", "nr." or "n.º" at token i, where a number follows.
func (d *Doc) numbered(i, end int) int {
	if t := &d.Tokens[i]; t.Kind != prose.Word || t.End-t.Start > len("núm") || !NumberSign(t.Hash) {
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
	return m.OwnNumber(d) != ""
}

// OwnNumber gives the number that is the name of m, or a part of it; "" where there is none.
func (m *Phrase) OwnNumber(d *Doc) string {
	if i := slices.IndexFunc(m.Proper, func(i int) bool { return d.Tokens[i].Kind == prose.Number }); i >= 0 {
		return d.Of(m.Proper[i])
	}
	return ""
}
