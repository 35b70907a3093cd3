package language

import (
	"strings"

	"pactlight/internal/prose"
)

// base notes for the forms on a line of [head] which singular each belongs to: the
// longest that it begins with. Stemmers leave some definite forms as they are.
func (p *Pack) base(line string) {
	singulars, rest, _ := strings.Cut(line, "|")
	p.DefiniteForms = p.DefiniteForms || strings.Contains(rest, "|")
	for _, form := range list(strings.ReplaceAll(rest, "|", ",")) {
		longest := ""
		for _, s := range list(singulars) {
			if len(s) > len(longest) && strings.HasPrefix(prose.Fold(form), prose.Fold(s)) {
				longest = s
			}
		}
		if longest != "" {
			p.bases[prose.Hash(form)] = longest
		}
	}
}

// shared is how many letters at least the forms of a noun begin with alike.
const shared = 3

// turn notes the stems that the singular forms on a line of [head] have beside that of
// their noun, the form that begins each run of them: pakt, pakcie.
func (p *Pack) turn(line string) {
	singulars, _, _ := strings.Cut(line, "|")
	first, begin := "", ""
	for _, form := range list(singulars) {
		stem := p.stem(form)
		switch {
		case strings.Contains(form, " "):
		case first == "" || !strings.HasPrefix(stem, begin):
			first, begin = stem, string([]rune(stem)[:min(shared, len([]rune(stem)))])
		case stem != first:
			p.turned[stem] = first
		}
	}
}

// Noun gives a key that all forms of a noun for an agreement share.
func (p *Pack) Noun(word string) uint64 {
	if base, ok := p.bases[prose.Hash(word)]; ok {
		word = base
	}
	return prose.Hash(p.Stem(word))
}
