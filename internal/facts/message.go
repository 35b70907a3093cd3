package facts

import (
	"strings"
)

// MessageName turns a word of the report ("peace-agreement", "only agreement so far")
// into the end of the name of the extension's message for it ("peace_agreement", …).
func MessageName(word string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
			return r
		case r >= 'A' && r <= 'Z':
			return r + 'a' - 'A'
		}
		return '_'
	}, word)
}

// Confidence is a share of certainty, 0 to 1, as a word: "high", "fair" or "low".
func Confidence(share float64) string {
	switch {
	case share >= 0.9:
		return "high"
	case share >= 0.7:
		return "fair"
	}
	return "low"
}
