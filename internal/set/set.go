// Package set asks of short lists what is asked of sets: what they hold and share.
package set

import "slices"

// Has says whether x stands in a list.
// Not inlined: it is called in so many places that the core would be larger by kilobytes.
//
//go:noinline
func Has[T comparable](list []T, x T) bool { return slices.Contains(list, x) }

// Meet says whether two lists have something in common.
// Not inlined: it is called in so many places that the core would be larger by kilobytes.
//
//go:noinline
func Meet(a, b []string) bool {
	return slices.ContainsFunc(a, func(x string) bool { return Has(b, x) })
}

// Within says whether all of a stand in b; an empty b tells nothing, and holds all.
// Not inlined: it is called in so many places that the core would be larger by kilobytes.
//
//go:noinline
func Within(a, b []string) bool {
	return len(b) == 0 || !slices.ContainsFunc(a, func(x string) bool { return !Has(b, x) })
}
