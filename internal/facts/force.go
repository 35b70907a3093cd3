package facts

import "pactlight/internal/annotation"

// Force says how an agreement stood on a day.
type Force string

const (
	ForceUndated   Force = "undated"   // the day is not known
	ForceUnsigned  Force = "unsigned"  // it was yet to be signed
	ForceSigned    Force = "signed"    // signed, yet to come into force
	ForceIn        Force = "in"        // in force
	ForceEnded     Force = "ended"     // no longer in force
	ForceConcluded Force = "concluded" // signed; when or whether it came into force is not held
	ForceUnclear   Force = "unclear"   // the dates held do not tell
)

// ForceOn says how the agreement of card stood on day, an ISO 8601 date. Where a
// date is cut short and the answer hangs on the rest of it, it says ForceUnclear.
func ForceOn(day string, card *annotation.Card) Force {
	d, ok := ParseDate(day)
	if !ok {
		return ForceUndated
	}
	signed, hasSigned := ParseDate(card.Signed)
	started, hasStarted := ParseDate(card.InForce)
	ended, hasEnded := ParseDate(card.Ended)
	switch {
	case hasSigned && d.compare(signed) == before:
		return ForceUnsigned
	case hasEnded && d.compare(ended) == after:
		return ForceEnded
	case hasEnded && d.compare(ended) != before:
		return ForceUnclear // its last day, or a month or a year that holds it
	case !hasStarted && hasSigned:
		return ForceConcluded
	case !hasStarted:
		return ForceUnclear
	}
	switch d.compare(started) {
	case before:
		return ForceSigned
	case unclear:
		return ForceUnclear
	default:
		return ForceIn
	}
}
