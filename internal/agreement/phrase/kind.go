package phrase

import "pactlight/internal/set"

// General are the nouns that news uses for any agreement between states.
var General = map[string]bool{"treaty": true, "agreement": true, "deal": true, "pact": true}

// Formal are the kinds that news introduces by their own noun alone.
var Formal = map[string]bool{"convention": true, "protocol": true, "charter": true, "declaration": true, "resolution": true}

// kindsOf gives the kinds of agreement that a noun can stand for, beside the general ones.
var kindsOf = map[string][]string{
	"treaty":     {"treaty", "convention", "agreement", "pact", "charter", "peace-agreement", "protocol"},
	"pact":       {"deal", "treaty", "convention", "agreement", "pact", "peace-agreement", "memorandum", "protocol", "declaration"},
	"agreement":  {"deal", "treaty", "convention", "agreement", "pact", "peace-agreement", "memorandum", "ceasefire", "protocol", "declaration"},
	"deal":       {"treaty", "agreement", "pact", "peace-agreement", "memorandum", "ceasefire", "declaration", "protocol"},
	"memorandum": {"agreement", "protocol"},
	"compact":    {"pact", "agreement", "declaration"},
}

// SameKind says whether a noun of one kind can stand for an agreement of another.
func SameKind(noun, kind string) bool {
	if noun == "" || noun == kind {
		return true
	}
	if noun == "ceasefire" {
		return kind == "peace-agreement" || kind == "agreement"
	}
	return set.Has(kindsOf[noun], kind) || noun == "convention" && (kind == "treaty")
}
