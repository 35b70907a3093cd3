package official

import (
	"pactlight/internal/official/script"
	"strings"
)

// Part gives a held text with one of its parts, by the key of that part or by the
// number that an article of news cites it by; empty where it is not held. Of several
// texts of an agreement the one in the language given comes first.
func (l *Library) Part(agreement, cited, code string) (id string, key string) {
	if l.Empty() || agreement == "" {
		return "", ""
	}
	for _, same := range []bool{true, false} {
		for i, t := range l.texts {
			if t.about.Agreement != agreement || (t.about.Language == code) != same {
				continue
			}
			if parts := l.cited(i, cited); len(parts) > 0 {
				return t.about.ID, l.parts[parts[0]].key
			}
		}
	}
	return "", ""
}

// cited gives the parts of a text that a citation means: "4", "2(4)", "17-19", "1,2",
// "annex 2", "preamble".
func (l *Library) cited(text int, cited string) (out []int) {
	if cited == "" {
		return nil
	}
	t := l.texts[text]
	for i := t.from; i < t.to; i++ {
		if p := &l.parts[i]; citation(cited).means(p.key) {
			out = append(out, i)
		}
	}
	return out
}

// citation is the number that an article of news gives.
type citation string

// means says whether a citation covers the part with a key.
func (c citation) means(key string) bool {
	if base, _, ok := strings.Cut(key, ", "); ok && string(c) == base {
		return true // all of an annex
	}
	for _, one := range strings.Split(string(c), ",") {
		one, _, _ = strings.Cut(one, "(")
		if one == key {
			return true
		}
		if from, to, ok := strings.Cut(one, "-"); ok && script.Arabic(from) > 0 {
			if n := script.InDigits(key); n.Value >= script.Arabic(from) && n.Value <= script.Arabic(to) {
				return true
			}
		}
	}
	return false
}

// paragraph gives the number of the paragraph that is cited alone: 4 of "2(4)".
func (c citation) paragraph() string {
	_, rest, ok := strings.Cut(string(c), "(")
	if !ok || strings.ContainsAny(string(c), ",-") {
		return ""
	}
	number, _, _ := strings.Cut(rest, ")")
	return number
}

// place names where byte at of a part stands: "2", "2(4)".
func (p *heldPart) place(at int) string {
	number := ""
	for _, n := range p.numbers {
		if n.start <= at {
			number = n.number
		}
	}
	if number == "" || len(p.numbers) < 2 {
		return p.key
	}
	return p.key + "(" + number + ")"
}
